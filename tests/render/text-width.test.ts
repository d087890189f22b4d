import { createRequire } from 'node:module';
import { openSync } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { textWidth, widestText } from '../../scripts/render/text-width.ts';

const require = createRequire(import.meta.url);

/** Advance of a text in em as the shipped file has it. */
function advance(weight: 400 | 700, text: string): number {
  const font = openSync(
    require.resolve(`@fontsource/pt-sans-narrow/files/pt-sans-narrow-latin-${weight}-normal.woff2`),
  );
  if (!('layout' in font)) throw new Error('not a single font');
  const glyphs = Array.from(text, (letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth);
  return glyphs.reduce((sum, width) => sum + width, 0) / font.unitsPerEm;
}

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));

describe('textWidth', () => {
  it.each([
    ['regular', 400, false],
    ['bold', 700, true],
  ] as const)('knows every ASCII character of the shipped %s face to a thousandth', (_, weight, bold) => {
    const wrong = ASCII.filter((letter) => Math.abs(textWidth(letter, bold) - advance(weight, letter)) > 0.0006);
    expect(wrong).toEqual([]);
  });

  it('adds up: the largest amount of the Medan Renstra is 5.934 em wide', () => {
    expect(textWidth('475.420.032.016')).toBeCloseTo(5.934, 5);
  });
});

describe('widestText', () => {
  it('is the width of the widest, letters counted as they are set; 0 where there are none', () => {
    expect(widestText(['iiii', 'WW', 'x'])).toBe(textWidth('WW'));
    expect(widestText(['iiii', 'WW', 'x'], true)).toBe(textWidth('WW', true));
    expect(widestText([])).toBe(0);
  });
});
