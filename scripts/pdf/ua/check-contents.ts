import { resourceOf } from '../content/resources.ts';
import { type PdfDict, nameOf, refOf } from '../../pdf-syntax/values.ts';
import type { UaFinding } from './finding.ts';
import type { Misplaced, PaintedContents } from './painted-contents.ts';
import { ShownCodes } from './shown-codes.ts';
import { type UaFile, ownersOfMarks } from './ua-file.ts';

interface CheckedContents {
  readonly findings: readonly UaFinding[];
  readonly shown: ShownCodes;
}

/**
 * Checks that everything a page paints is either content that a tag owns or an artifact, and neither stands in the other
 * (7.1). Takes the file and what reads its contents. Gives also what the pages show, for the check of the fonts.
 */
export function checkContents(file: UaFile, contents: PaintedContents): CheckedContents {
  const shown = new ShownCodes(file.store);
  const findings = file.pages.flatMap((page, index) => {
    const dict = file.store.dictOf(page);
    const content = refOf(dict, 'Contents');
    if (content === undefined) return [];
    return checkHolder({ file, contents, shown, number: index + 1 }, dict, content);
  });
  return { findings, shown };
}

interface PageCheck {
  readonly file: UaFile;
  readonly contents: PaintedContents;
  readonly shown: ShownCodes;
  /** Physical page, counted from 1. */
  readonly number: number;
}

const MISPLACED: Readonly<Record<Misplaced, string>> = {
  'artifact-in-tag': 'Hiasan berada di dalam isi bertag.',
  'tag-in-artifact': 'Isi bertag berada di dalam hiasan.',
  'tag-in-tag': 'Isi bertag berada di dalam isi bertag lain.',
};

/** Takes the page or form, which has the resources and the key of its marks, and the number of its stream. */
function checkHolder(check: PageCheck, holder: PdfDict, stream: number): readonly UaFinding[] {
  const { file, contents, shown, number } = check;
  const findings = new Map<string, UaFinding>();
  const report = (code: string, message: string): void => {
    findings.set(code, { code, page: number, object: stream, message });
  };
  const painted = contents.of(holder, stream);
  for (const kind of painted.misplaced) report(`ua-7.1-${kind}`, MISPLACED[kind]);
  if (painted.isBare) report('ua-7.1-untagged', 'Ada isi halaman yang tidak bertag dan bukan hiasan.');
  const owners = ownersOfMarks(file, holder);
  const seen = new Set<number>();
  for (const id of painted.marks) {
    if (owners[id] === undefined) report('ua-7.1-owner', 'Isi bertag tidak dimiliki satu tag pun.');
    if (seen.has(id)) report('ua-7.1-twice', 'Dua isi memakai tanda yang sama.');
    seen.add(id);
  }
  if (owners.some((owner, id) => owner !== undefined && !seen.has(id)))
    report('ua-7.1-missing', 'Sebuah tag menunjuk isi yang tidak ada di halaman.');
  const inside: UaFinding[] = [];
  for (const { name, isMarked } of painted.objects) {
    const form = formOf(file, holder, name);
    const hasMarks = form !== undefined && file.store.dictOf(form).has('StructParents');
    if (hasMarks && isMarked) report('ua-7.1-form', 'Isi bertag berada di dalam isi bertag lain atau hiasan.');
    if (!hasMarks && !isMarked) report('ua-7.1-untagged', 'Ada isi halaman yang tidak bertag dan bukan hiasan.');
    if (hasMarks) inside.push(...checkHolder(check, file.store.dictOf(form), form));
  }
  shown.addAll(painted.shown);
  return [...findings.values(), ...inside];
}

function formOf(file: UaFile, holder: PdfDict, name: string): number | undefined {
  const number = resourceOf(file.store, holder, 'XObject', name);
  return number !== undefined && nameOf(file.store.dictOf(number), 'Subtype') === 'Form' ? number : undefined;
}
