import { scaleLinear } from 'd3-scale';
import type { BarData } from '../../derive/figures.ts';
import { formatAngka } from '../../notation/format.ts';
import { escapeHtml } from '../escape.ts';
import { wrapText } from './wrap-text.ts';

const SIZE = { width: 720, label: 190, year: 38, value: 84, bar: 10, step: 12.5, group: 12 };
/** Greys from light to dark keep the years apart in a black-and-white print. */
const FILLS = ['#c9d3dc', '#a9b8c6', '#879cb0', '#667f98', '#476380', '#2a4866'];
const MILIAR = 1_000_000_000;

/**
 * Horizontal bars by group and series, each with its value in words of billions (`80,29 miliar`), so that the chart is
 * read without an axis. Amounts are integer rupiah; a missing one leaves its line empty.
 */
export function barChartSvg(data: BarData): string {
  const largest = Math.max(1, ...data.kelompok.flatMap((group) => group.nilai.map((value) => value ?? 0)));
  const start = SIZE.label + SIZE.year;
  const x = scaleLinear([0, largest], [0, SIZE.width - start - SIZE.value]);
  const parts: string[] = [];
  let y = 0;
  for (const group of data.kelompok) {
    const lines = wrapText(group.label, 26);
    lines.forEach((line, index) => {
      parts.push(`<text x="0" y="${y + 10 + index * 13}" class="kelompok">${escapeHtml(line)}</text>`);
    });
    group.nilai.forEach((value, index) => {
      const top = y + index * SIZE.step;
      const width = Math.max(1, Math.round(x(value ?? 0) * 10) / 10);
      parts.push(
        `<text x="${start - 6}" y="${top + 9}" text-anchor="end" class="tahun">${escapeHtml(data.seri[index] ?? '')}</text>`,
      );
      if (value === undefined) return;
      parts.push(
        `<rect x="${start}" y="${top}" width="${width}" height="${SIZE.bar}" fill="${FILLS[index % FILLS.length] as string}"/>`,
        `<text x="${start + width + 5}" y="${top + 9}">${formatAngka(value / MILIAR, 2)} miliar</text>`,
      );
    });
    y += Math.max(group.nilai.length * SIZE.step, lines.length * 13) + SIZE.group;
  }
  return `<svg class="batang" xmlns="http://www.w3.org/2000/svg" viewBox="0 -2 ${SIZE.width} ${y - SIZE.group + 6}" font-size="10.5" fill="#111">${parts.join('')}</svg>`;
}
