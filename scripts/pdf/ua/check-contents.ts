import { markIdentifier } from '../content/mark-identifier.ts';
import { scanOperators } from '../content/scan-operators.ts';
import { shownHex } from '../content/shown-hex.ts';
import { resourceOf } from '../content/resources.ts';
import type { ObjectStore } from '../../pdf-syntax/object-store.ts';
import { codeLengthOf } from '../text/to-unicode.ts';
import { type PdfDict, nameOf, refOf } from '../../pdf-syntax/values.ts';
import type { UaFinding } from './finding.ts';
import { type UaFile, ownersOfMarks } from './ua-file.ts';

/** Codes that the file shows, in capital hexadecimal digits, by the object number of their font. */
export type ShownByFont = ReadonlyMap<number, ReadonlySet<string>>;

interface CheckedContents {
  readonly findings: readonly UaFinding[];
  readonly shown: ShownByFont;
}

/**
 * Checks that everything a page paints is either content that a tag owns or an artifact, and neither stands in the other
 * (7.1). Gives also what the pages show, for the check of the fonts.
 */
export function checkContents(file: UaFile): CheckedContents {
  const shown = new ShownCodes(file.store);
  const findings = file.pages.flatMap((page, index) => {
    const dict = file.store.dictOf(page);
    const content = refOf(dict, 'Contents');
    if (content === undefined) return [];
    return checkHolder(file, { number: index + 1, holder: dict, stream: content }, shown);
  });
  return { findings, shown: shown.byFont };
}

interface Holder {
  /** Physical page, counted from 1. */
  readonly number: number;
  /** The page or form, which has the resources and the key of its marks. */
  readonly holder: PdfDict;
  readonly stream: number;
}

const PAINT = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh', 'BI', 'Do', 'Tj', 'TJ', "'", '"']);
const SHOW = new Set(['Tj', 'TJ', "'", '"']);

/** Gathers the codes shown in each font. */
class ShownCodes {
  readonly byFont = new Map<number, Set<string>>();
  private readonly lengths = new Map<number, number>();
  private readonly store: ObjectStore;

  constructor(store: ObjectStore) {
    this.store = store;
  }

  add(font: number, hex: string): void {
    let codes = this.byFont.get(font);
    if (codes === undefined) {
      codes = new Set();
      this.byFont.set(font, codes);
      this.lengths.set(font, codeLengthOf(this.store.dictOf(font)));
    }
    const length = this.lengths.get(font) as number;
    for (let at = 0; at < hex.length; at += length) codes.add(hex.slice(at, at + length));
  }
}

type Frame = 'artifact' | 'content' | 'plain';

function checkHolder(file: UaFile, { number, holder, stream }: Holder, shown: ShownCodes): readonly UaFinding[] {
  const findings = new Map<string, UaFinding>();
  const report = (code: string, message: string): void => {
    findings.set(code, { code, page: number, object: stream, message });
  };
  const owners = ownersOfMarks(file, holder);
  const seen = new Set<number>();
  const frames: Frame[] = [];
  const text = file.store.textOf(stream);
  const inside: UaFinding[] = [];
  let font: number | undefined;
  scanOperators(text, (operator, start, nameStart) => {
    if (operator === 'BDC' || operator === 'BMC') {
      const { frame, id } = readFrame(text, start, nameStart);
      if (frame === 'artifact' && frames.includes('content'))
        report('ua-7.1-artifact-in-tag', 'Hiasan berada di dalam isi bertag.');
      if (frame === 'content' && frames.includes('artifact'))
        report('ua-7.1-tag-in-artifact', 'Isi bertag berada di dalam hiasan.');
      if (frame === 'content' && frames.includes('content'))
        report('ua-7.1-tag-in-tag', 'Isi bertag berada di dalam isi bertag lain.');
      if (id !== undefined && owners[id] === undefined)
        report('ua-7.1-owner', 'Isi bertag tidak dimiliki satu tag pun.');
      if (id !== undefined && seen.has(id)) report('ua-7.1-twice', 'Dua isi memakai tanda yang sama.');
      if (id !== undefined) seen.add(id);
      frames.push(frame);
    } else if (operator === 'EMC') frames.pop();
    else if (operator === 'Tf')
      font = resourceOf(file.store, holder, 'Font', text.slice(start + 1, text.indexOf(' ', start)));
    else if (PAINT.has(operator)) {
      const form = operator === 'Do' ? formOf(file, holder, text.slice(start + 1, nameStart).trim()) : undefined;
      const isMarked = frames.includes('content') || frames.includes('artifact');
      if (form !== undefined) {
        const own = hasMarks(file, form);
        if (own && isMarked) report('ua-7.1-form', 'Isi bertag berada di dalam isi bertag lain atau hiasan.');
        if (!own && !isMarked) report('ua-7.1-untagged', 'Ada isi halaman yang tidak bertag dan bukan hiasan.');
        if (own) inside.push(...checkHolder(file, { number, holder: file.store.dictOf(form), stream: form }, shown));
      } else if (!isMarked) report('ua-7.1-untagged', 'Ada isi halaman yang tidak bertag dan bukan hiasan.');
      if (SHOW.has(operator) && font !== undefined) shown.add(font, shownHex(text, start, nameStart));
    }
  });
  if (owners.some((owner, id) => owner !== undefined && !seen.has(id)))
    report('ua-7.1-missing', 'Sebuah tag menunjuk isi yang tidak ada di halaman.');
  return [...findings.values(), ...inside];
}

const ARTIFACT = /\s*\/Artifact\b/y;

function readFrame(
  text: string,
  start: number,
  end: number,
): { readonly frame: Frame; readonly id: number | undefined } {
  ARTIFACT.lastIndex = start;
  if (ARTIFACT.test(text)) return { frame: 'artifact', id: undefined };
  const id = markIdentifier(text, start, end);
  return id === undefined ? { frame: 'plain', id } : { frame: 'content', id };
}

function formOf(file: UaFile, holder: PdfDict, name: string): number | undefined {
  const number = resourceOf(file.store, holder, 'XObject', name);
  return number !== undefined && nameOf(file.store.dictOf(number), 'Subtype') === 'Form' ? number : undefined;
}

function hasMarks(file: UaFile, form: number): boolean {
  return file.store.dictOf(form).has('StructParents');
}
