import { describe, expect, it } from 'vitest';
import { barChartSvg } from '../../scripts/render/figures/bar-chart.ts';
import { orgChartSvg } from '../../scripts/render/figures/org-chart.ts';
import { wrapText } from '../../scripts/render/figures/wrap-text.ts';

const texts = (svg: string): string[] =>
  [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g)].map((match) => match[1] as string);

describe('orgChartSvg', () => {
  const svg = orgChartSvg({
    id: 'a',
    nama: 'Kepala Dinas',
    bawahan: [
      { id: 'b', nama: 'Sekretariat', jenis: 'staf', bawahan: [{ id: 'd', nama: 'Sub Bagian <Umum> & Keuangan' }] },
      { id: 'c', nama: 'Bidang Rehabilitasi Sosial' },
    ],
  });

  it('shows every unit once, as text that can be read and copied', () => {
    expect(texts(svg).join(' ')).toBe(
      'Kepala Dinas Sekretariat Sub Bagian &lt;Umum&gt; &amp; Keuangan Bidang Rehabilitasi Sosial',
    );
    expect(svg.match(/<rect /g)).toHaveLength(4);
  });

  it('keeps every box inside the picture and none on another', () => {
    const [left = 0, top = 0, width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '')
      .split(' ')
      .map(Number);
    const boxes = [...svg.matchAll(/<rect x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)].map(
      (match) => match.slice(1).map(Number),
    ) as [number, number, number, number][];
    for (const [x, y, w, h] of boxes) {
      expect(x).toBeGreaterThanOrEqual(left);
      expect(y).toBeGreaterThanOrEqual(top);
      expect(x + w).toBeLessThanOrEqual(left + width);
      expect(y + h).toBeLessThanOrEqual(top + height);
    }
    const overlap = boxes.some(([x, y, w, h], i) =>
      boxes.some(([x2, y2, w2, h2], j) => i < j && x < x2 + w2 && x2 < x + w && y < y2 + h2 && y2 < y + h),
    );
    expect(overlap).toBe(false);
  });
});

describe('barChartSvg', () => {
  const svg = barChartSvg({
    seri: ['2026', '2027'],
    kelompok: [
      { label: 'Rehabilitasi Sosial', nilai: [4_284_966_460, undefined] },
      { label: 'Pemberdayaan', nilai: [8_569_932_920, 0] },
    ],
  });

  it('names every bar and prints its value in billions', () => {
    expect(texts(svg)).toEqual([
      'Rehabilitasi Sosial',
      '2026',
      '4,28 miliar',
      '2027',
      'Pemberdayaan',
      '2026',
      '8,57 miliar',
      '2027',
      '0,00 miliar',
    ]);
  });

  it('draws the bars in proportion, and none where there is no amount', () => {
    const widths = [...svg.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(widths).toHaveLength(3);
    expect((widths[1] as number) / (widths[0] as number)).toBeCloseTo(2, 1);
  });
});

describe('wrapText', () => {
  it('breaks at spaces, and leaves a long word alone on its line', () => {
    expect(wrapText('Seksi Pemberdayaan Masyarakat', 12)).toEqual(['Seksi', 'Pemberdayaan', 'Masyarakat']);
    expect(wrapText('a b c', 5)).toEqual(['a b c']);
  });
});
