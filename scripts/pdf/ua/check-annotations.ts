import { PdfRef, PdfText, isList, nameOf } from '../../pdf-syntax/values.ts';
import type { UaFinding } from './finding.ts';
import { type UaFile, ownerOf } from './ua-file.ts';

/** Checks the annotations: tab order, words, and that each is owned by the tag it needs (7.18). */
export function checkAnnotations(file: UaFile): readonly UaFinding[] {
  return file.pages.flatMap((page, index) => {
    const dict = file.store.dictOf(page);
    const annotations = file.store.resolve(dict.get('Annots'));
    const numbers = isList(annotations)
      ? annotations.flatMap((item) => (item instanceof PdfRef ? [item.number] : []))
      : [];
    if (numbers.length === 0) return [];
    const tabs: readonly UaFinding[] =
      nameOf(dict, 'Tabs') === 'S'
        ? []
        : [{ code: 'ua-7.18.3', page: index + 1, message: 'Urutan tautan di halaman tidak mengikuti tag.' }];
    return [...tabs, ...numbers.flatMap((number) => checkAnnotation(file, number, index + 1))];
  });
}

function checkAnnotation(file: UaFile, number: number, page: number): readonly UaFinding[] {
  const dict = file.store.dictOf(number);
  const kind = nameOf(dict, 'Subtype');
  const owner = ownerOf(file, dict.get('StructParent'));
  const wanted = kind === 'Link' ? 'Link' : 'Annot';
  const findings: UaFinding[] = [];
  if (owner?.role !== wanted || !owner.kids.some((kid) => kid.kind === 'annotation' && kid.object === number))
    findings.push({ code: 'ua-7.18.5', page, object: number, message: `Tautan tidak dimiliki tag ${wanted}.` });
  const contents = dict.get('Contents');
  if (!(contents instanceof PdfText) || contents.source.length <= 2)
    findings.push({ code: 'ua-7.18.1', page, object: number, message: 'Tautan tidak mempunyai keterangan.' });
  return findings;
}
