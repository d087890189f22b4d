import { openSync } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { bonumFaces, type FontFace, signFaces, textFaces } from '../../scripts/eleventy/font-faces.ts';
import { fontFile } from '../../scripts/eleventy/font-files.ts';
import { TEXT_FAMILIES, unprintable, unprintableIn } from '../../scripts/notation/printable.ts';

/** Code points of a face: those its @font-face rule asks for and its file has. */
function covered(face: FontFace): number[] {
  const { jangkauan } = face;
  const font = openSync(fontFile(face));
  if (!('hasGlyphForCodePoint' in font)) throw new Error('not a single font');
  return jangkauan.split(',').flatMap((range) => {
    const [first = 0, last = first] = range
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((code) =>
      font.hasGlyphForCodePoint(code),
    );
  });
}

/** What every family, weight and style of some faces has, and the signs besides. */
function coverage(shipped: readonly FontFace[]): Set<number> {
  const faces = new Map<string, Set<number>>();
  for (const face of shipped) {
    const key = `${face.keluarga} ${face.tebal} ${face.gaya}`;
    faces.set(key, new Set([...(faces.get(key) ?? []), ...covered(face)]));
  }
  const [first = new Set<number>(), ...others] = faces.values();
  const shared = [...first].filter((code) => others.every((face) => face.has(code)));
  return new Set([...shared, ...signFaces.flatMap(covered)]);
}

describe('unprintable', () => {
  it('agrees with the shipped fonts on every character up to U+2FFF', () => {
    const fonts = coverage(textFaces);
    const wrong = Array.from({ length: 0x3000 - 0xa0 }, (_, index) => 0xa0 + index)
      .filter((code) => fonts.has(code) === unprintable(String.fromCodePoint(code)).size > 0)
      .map((code) => code.toString(16));
    expect(wrong).toEqual([]);
  });

  it('lets through what plans are written with', () => {
    expect([...unprintable('Rp1.250.000,50 – “85,3%” × ½ √ ✓ → • … é °').keys()]).toEqual([]);
  });

  it('names a Cyrillic letter that looks Latin, once, where it first stands', () => {
    expect([...unprintable('target 1рр, 1р')]).toEqual([['р', 8]]);
  });
});

describe('unprintableIn', () => {
  it.each(['bonum', 'bookman-terpasang'] as const)('agrees with the shipped Bonum for %s', (family) => {
    const fonts = coverage(bonumFaces);
    const wrong = Array.from({ length: 0x3000 - 0xa0 }, (_, index) => String.fromCodePoint(0xa0 + index))
      .filter((letter) => unprintable(letter).size === 0)
      .filter((letter) => fonts.has(letter.codePointAt(0) ?? 0) === unprintableIn(letter, family).size > 0);
    expect(wrong).toEqual([]);
  });

  it('names a character that only the family lacks, once, where it first stands', () => {
    expect(TEXT_FAMILIES.map((family) => [family, [...unprintableIn('harga ₹5, ₹6', family)]])).toEqual([
      ['source-serif', []],
      ['pt-sans', []],
      ['bonum', [['₹', 6]]],
      ['bookman-terpasang', [['₹', 6]]],
    ]);
  });
});
