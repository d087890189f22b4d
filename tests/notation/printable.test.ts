import { createRequire } from 'node:module';
import { openSync } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { signFaces, textFaces } from '../../scripts/eleventy/font-faces.ts';
import { unprintable } from '../../scripts/notation/printable.ts';

const require = createRequire(import.meta.url);

/** Code points of a face: those its @font-face rule asks for and its file has. */
function covered({ paket, berkas, jangkauan }: (typeof textFaces)[number]): number[] {
  const font = openSync(require.resolve(`${paket}/files/${berkas}`));
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

/** What every family, weight and style of the text has, and the signs besides. */
function coverage(): Set<number> {
  const faces = new Map<string, Set<number>>();
  for (const face of textFaces) {
    const key = `${face.keluarga} ${face.tebal} ${face.gaya}`;
    faces.set(key, new Set([...(faces.get(key) ?? []), ...covered(face)]));
  }
  const [first = new Set<number>(), ...others] = faces.values();
  const shared = [...first].filter((code) => others.every((face) => face.has(code)));
  return new Set([...shared, ...signFaces.flatMap(covered)]);
}

describe('unprintable', () => {
  it('agrees with the shipped fonts on every character up to U+2FFF', () => {
    const fonts = coverage();
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
