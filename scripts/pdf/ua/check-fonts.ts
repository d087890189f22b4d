import { PdfName, PdfRef, isList, nameOf, refOf } from '../../pdf-syntax/values.ts';
import { readFontWords } from '../text/to-unicode.ts';
import type { UaFinding } from './finding.ts';
import type { ShownCodes } from './shown-codes.ts';
import type { UaFile } from './ua-file.ts';

/** Checks every font that shows something: embedded, and each of its signs has a glyph and a meaning (7.21, 7.2). */
export function checkFonts(file: UaFile, shown: ShownCodes): readonly UaFinding[] {
  return [...shown.byFont()].flatMap(([font, codes]) => [
    ...checkProgram(file, font),
    ...checkCodes(file, font, codes),
  ]);
}

const PROGRAMS = ['FontFile', 'FontFile2', 'FontFile3'];

function checkProgram({ store }: UaFile, number: number): readonly UaFinding[] {
  const font = store.dictOf(number);
  if (nameOf(font, 'Subtype') === 'Type3') return [];
  const name = nameOf(font, 'BaseFont') ?? '';
  const kids = store.resolve(font.get('DescendantFonts'));
  const [kid] = isList(kids) ? kids : [];
  const own = kid instanceof PdfRef ? store.dictOf(kid.number) : font;
  const descriptor = refOf(own, 'FontDescriptor');
  const program = descriptor === undefined ? undefined : PROGRAMS.find((key) => store.dictOf(descriptor).has(key));
  const findings: UaFinding[] = [];
  if (program === undefined)
    findings.push({ code: 'ua-7.21.4', object: number, message: `Huruf ${name} tidak ikut di dalam berkas.` });
  if (
    nameOf(own, 'Subtype') === 'CIDFontType2' &&
    !(own.get('CIDToGIDMap') instanceof PdfName) &&
    refOf(own, 'CIDToGIDMap') === undefined
  )
    findings.push({
      code: 'ua-7.21.3',
      object: number,
      message: `Huruf ${name} tidak menyebut cara mencari bentuk hurufnya.`,
    });
  return findings;
}

function checkCodes({ store }: UaFile, number: number, codes: readonly string[]): readonly UaFinding[] {
  const { words } = readFontWords(store, number);
  const name = nameOf(store.dictOf(number), 'BaseFont') ?? 'tanpa nama';
  const findings: UaFinding[] = [];
  if (codes.includes('0000'))
    findings.push({
      code: 'ua-7.21.8',
      object: number,
      message: `Huruf ${name} dipakai untuk tanda yang tidak dimilikinya.`,
    });
  const mute = codes.filter((code) => !isMeaningful(words.get(code)));
  if (mute.length > 0)
    findings.push({
      code: 'ua-7.21.7',
      object: number,
      message: `${String(mute.length)} tanda huruf ${name} tidak berarti apa pun bila dibaca.`,
    });
  return findings;
}

/** Zero and the two marks of byte order are no characters. */
function isMeaningful(word: string | undefined): boolean {
  return word !== undefined && word !== '' && !/[\u0000\uFEFF\uFFFE]/.test(word);
}
