import { PdfRef, type PdfValue, isDict, isList, nameOf } from '../../pdf-syntax/values.ts';
import type { UaFinding } from './finding.ts';
import type { UaFile } from './ua-file.ts';

/** Checks that every attached file has a name in both forms and says what it is to the document (7.11). */
export function checkAttachments({ store, catalog }: UaFile): readonly UaFinding[] {
  const names = store.resolve(catalog.get('Names'));
  const tree = isDict(names) ? store.resolve(names.get('EmbeddedFiles')) : undefined;
  const entries = isDict(tree) ? store.resolve(tree.get('Names')) : undefined;
  const values = isList(entries) ? entries.filter((_, index) => index % 2 === 1) : [];
  return values.flatMap((value: PdfValue): readonly UaFinding[] => {
    const file = store.resolve(value);
    const isComplete = isDict(file) && file.has('F') && file.has('UF') && nameOf(file, 'AFRelationship') !== undefined;
    const object = value instanceof PdfRef ? value.number : undefined;
    return isComplete ? [] : [{ code: 'ua-7.11', object, message: 'Berkas lampiran tidak lengkap keterangannya.' }];
  });
}
