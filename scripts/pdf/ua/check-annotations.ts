import { annotationsOf } from '../../pdf-syntax/annotations.ts';
import { PdfText, nameOf } from '../../pdf-syntax/values.ts';
import type { UaFinding } from './finding.ts';
import { type UaFile, ownerOf } from './ua-file.ts';

/** Checks the annotations: tab order, words, and that each is owned by the tag it needs (7.18). */
export function checkAnnotations(file: UaFile): readonly UaFinding[] {
  return file.pages.flatMap((page, index) => {
    const dict = file.store.dictOf(page);
    const numbers = annotationsOf(file.store, page);
    if (numbers.length === 0) return [];
    const tabs: readonly UaFinding[] =
      nameOf(dict, 'Tabs') === 'S'
        ? []
        : [
            {
              code: 'ua-7.18.3',
              page: index + 1,
              message: 'Urutan tautan dan bidang isian di halaman tidak mengikuti tag.',
            },
          ];
    return [...tabs, ...numbers.flatMap((number) => checkAnnotation(file, number, index + 1))];
  });
}

/** What the check asks of annotations of one kind. */
interface AnnotationKind {
  readonly name: string;
  /** The type of tag that owns it, and the clause that says so. */
  readonly tag: string;
  readonly clause: string;
  /** The entry that says what it is. */
  readonly words: string;
}

const KINDS: Readonly<Record<string, AnnotationKind>> = {
  Link: { name: 'Tautan', tag: 'Link', clause: '7.18.5', words: 'Contents' },
  Widget: { name: 'Bidang isian', tag: 'Form', clause: '7.18.4', words: 'TU' },
};

const OTHER: AnnotationKind = { name: 'Anotasi', tag: 'Annot', clause: '7.18.1', words: 'Contents' };

function checkAnnotation(file: UaFile, number: number, page: number): readonly UaFinding[] {
  const dict = file.store.dictOf(number);
  const { name, tag, clause, words } = KINDS[nameOf(dict, 'Subtype') ?? ''] ?? OTHER;
  const owner = ownerOf(file, dict.get('StructParent'));
  const findings: UaFinding[] = [];
  if (owner?.role !== tag || !owner.kids.some((kid) => kid.kind === 'annotation' && kid.object === number))
    findings.push({ code: `ua-${clause}`, page, object: number, message: `${name} tidak dimiliki tag ${tag}.` });
  // Nothing but the reference to its annotation (ISO 32000-1, table 340).
  if (owner?.role === 'Form' && owner.kids.length > 1)
    findings.push({
      code: 'ua-7.18.4',
      page,
      object: number,
      message: 'Tag Form memuat lebih daripada bidang isiannya.',
    });
  const contents = dict.get(words);
  if (!(contents instanceof PdfText) || contents.source.length <= 2)
    findings.push({ code: 'ua-7.18.1', page, object: number, message: `${name} tidak mempunyai keterangan.` });
  return findings;
}
