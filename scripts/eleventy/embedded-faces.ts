import { readFile } from 'node:fs/promises';
import { type FontFace, fontFaceRule } from './font-faces.ts';
import { fontFile } from './font-files.ts';

/**
 * Rules for the faces that hold a character of a text, the fonts inside them: for a page that is one file. Takes the text
 * and the faces to choose from.
 */
export async function embeddedFaces(text: string, faces: readonly FontFace[]): Promise<string> {
  const codes = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  const used = faces.filter(({ jangkauan }) => {
    const ranges = rangesOf(jangkauan);
    return codes.some((code) => ranges.some(([first, last]) => first <= code && code <= last));
  });
  const rules = used.map(async (face) => {
    const font = await readFile(fontFile(face), 'base64');
    return fontFaceRule(face, '').replace(/url\('[^']*'\)/, () => `url('data:font/woff2;base64,${font}')`);
  });
  return (await Promise.all(rules)).join('\n');
}

/** `U+0000-00FF,U+2122` as pairs of first and last code. */
function rangesOf(unicodeRange: string): readonly (readonly [number, number])[] {
  return unicodeRange.split(',').map((range) => {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    return [parseInt(first, 16), parseInt(last, 16)];
  });
}
