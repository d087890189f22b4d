import { describe, expect, it } from 'vitest';
import { narrowest, setBox, widest } from '../../../scripts/render/figures/box-text.ts';
import { spread } from '../../../scripts/render/figures/spread.ts';
import { longestPiece, wrapText } from '../../../scripts/render/figures/wrap-text.ts';
import { textWidth } from '../../../scripts/render/text-width.ts';

describe('wrapText', () => {
  it('breaks at spaces, so that no line is wider than asked', () => {
    const text = 'Seksi Pemberdayaan Masyarakat dan Penataan Lingkungan';
    const lines = wrapText(text, 11);
    expect(lines).toEqual(['Seksi Pemberdayaan', 'Masyarakat dan Penataan', 'Lingkungan']);
    expect(Math.max(...lines.map((line) => textWidth(line)))).toBeLessThanOrEqual(11);
    expect(lines.join(' ')).toBe(text);
  });

  it('breaks behind a slash or a hyphen inside words, and nowhere in numbers', () => {
    expect(wrapText('Kabupaten/Kota', 4.5)).toEqual(['Kabupaten/', 'Kota']);
    expect(wrapText('anak-anak', 2.5)).toEqual(['anak-', 'anak']);
    expect(wrapText('2021-2026', 1)).toEqual(['2021-2026']);
  });

  it('leaves a piece that is too wide alone on its line, and gives nothing for blanks', () => {
    expect(wrapText('di Mempertanggungjawabkan ini', 3)).toEqual(['di', 'Mempertanggungjawabkan', 'ini']);
    expect(wrapText('  ', 3)).toEqual([]);
  });

  it('counts bold letters wider', () => {
    expect(wrapText('Bidang Rehabilitasi', textWidth('Bidang Rehabilitasi'))).toHaveLength(1);
    expect(wrapText('Bidang Rehabilitasi', textWidth('Bidang Rehabilitasi'), true)).toHaveLength(2);
  });
});

describe('longestPiece', () => {
  it('is the width of the widest part that cannot be broken', () => {
    expect(longestPiece('Daerah Kabupaten/Kota')).toBe(textWidth('Kabupaten/'));
  });
});

describe('setBox', () => {
  const words = [
    { text: 'Sasaran', scale: 0.5 },
    { text: 'Nama sasaran', bold: true },
    { text: 'Indikator', bullet: true },
  ];

  it('is as high as its lines, with more white before the indicators', () => {
    const { set, height } = setBox(words, 200, 10);
    expect(set.map(({ lines }) => lines)).toEqual([['Sasaran'], ['Nama sasaran'], ['Indikator']]);
    expect(set.map(({ y }) => Number(y.toFixed(2)))).toEqual([4.5, 12.17, 27.47]);
    expect(height).toBeCloseTo(27.47 + 11.8 + 4.5, 5);
  });

  it('never sets type smaller than can be read', () => {
    expect(setBox(words, 200, 8).set.map(({ size }) => size)).toEqual([6.5, 8, 8]);
  });

  it('sets every paragraph in one line at its widest, and breaks no word at its narrowest', () => {
    const lines = (width: number): number[] => setBox(words, width, 9).set.map((one) => one.lines.length);
    expect(lines(widest(words, 9))).toEqual([1, 1, 1]);
    expect(lines(narrowest(words, 9))).toEqual([1, 2, 1]);
    expect(narrowest(words, 9)).toBeLessThan(widest(words, 9));
  });
});

describe('spread', () => {
  it('leaves labels where they want to be where they have room', () => {
    expect(
      spread(
        [
          { at: 50, height: 10 },
          { at: 20, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([50, 20]);
  });

  it('pushes those apart that would cover one another', () => {
    expect(
      spread(
        [
          { at: 20, height: 10 },
          { at: 20, height: 10 },
          { at: 22, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([20, 30, 40]);
  });

  it('keeps them between the ends', () => {
    expect(
      spread(
        [
          { at: 0, height: 10 },
          { at: 99, height: 10 },
          { at: 99, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([5, 85, 95]);
  });

  it('runs over the lower end alone where there are too many', () => {
    const wishes = [1, 2, 3].map((at) => ({ at, height: 10 }));
    expect(spread(wishes, 0, 20)).toEqual([5, 15, 25]);
  });
});
