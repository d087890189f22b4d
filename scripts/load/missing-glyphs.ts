import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type TextFamily, unprintable, unprintableIn } from '../notation/printable.ts';
import type { SourceText } from './source-text.ts';

/** Letters of other alphabets that look like Latin ones: the usual trace of a scanned or pasted text. */
const OTHER = 'аАВсСеЕНіІјКМоОрРТхХуΑΒΕΗΙΚΜΝΟΡΤΥΧο';
const LATIN = 'aABcCeEHiIjKMoOpPTxXyABEHIKMNOPTYXo';

/**
 * Characters that no shipped font has, each with the place where it first stands. Comments of YAML are not printed and
 * not looked at; `isYaml` says whether the text has any.
 */
export function missingGlyphs(source: SourceText, isYaml: boolean): Diagnostic[] {
  return findings(source, unprintable(printed(source, isYaml)), 'tidak ada dalam huruf yang dipakai mencetak');
}

/** Characters that other families have, but not the one the document is set in; the rest as for `missingGlyphs`. */
export function glyphsMissingIn(family: TextFamily, source: SourceText, isYaml: boolean): Diagnostic[] {
  const found = unprintableIn(printed(source, isYaml), family);
  return findings(source, found, `tidak ada dalam huruf ${family} yang dipilih dalam dokumen.yaml`);
}

function printed({ text }: SourceText, isYaml: boolean): string {
  return isYaml ? text.replace(/(^|\s)#.*$/gm, (comment) => ' '.repeat(comment.length)) : text;
}

function findings(source: SourceText, letters: ReadonlyMap<string, number>, fault: string): Diagnostic[] {
  return [...letters].map(([letter, at]) => {
    const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const meant = LATIN[OTHER.indexOf(letter)];
    return {
      code: 'glyph-missing',
      severity: 'galat',
      message: `Karakter “${letter}” (U+${code}) ${fault}.`,
      hint:
        meant === undefined
          ? 'Ganti dengan karakter lain yang sama maksudnya.'
          : `Rupanya seperti huruf Latin “${meant}” tetapi dari aksara lain; ketik ulang.`,
      place: source.place(at, at + letter.length),
    };
  });
}
