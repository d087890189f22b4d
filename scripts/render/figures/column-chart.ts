import { scaleLinear } from 'd3-scale';
import { type DataBatang, panjangBatang } from '../../derive/gambar/batang.ts';
import { textWidth, widestText } from '../text-width.ts';
import { chartScale } from './chart-scale.ts';
import { DISTINCT_FILLS, filledRect } from './fills.ts';
import type { Draw } from './place-drawing.ts';
import { BASE_EM, LINE_EM, textAt, textLines } from './svg.ts';
import { chartWidth, GAP, levelGrid, numbersWidth, unitLabel } from './value-axis.ts';
import { longestPiece, wrapText } from './wrap-text.ts';

/** In em of the type. */
const PLOT = 22;
/** White at both sides of a group, as a share of its slot. */
const GROUP_WHITE = 0.12;

/**
 * Standing bars in groups with their values on top; a key above tells several series apart. Undefined where the names or
 * the values have no room beside one another: lying bars always have.
 */
export function columnChart(data: DataBatang): Draw {
  return (room, size) => {
    const all = data.kelompok.flatMap(({ nilai }) => nilai);
    const scale = chartScale(all, undefined, true);
    const width = chartWidth(room, size);
    const left = numbersWidth(scale, size) + GAP * size;
    const slot = (width - left) / data.kelompok.length;
    const bar = (slot * (1 - 2 * GROUP_WHITE)) / data.seri.length;
    const longest = Math.max(0, ...data.kelompok.map(({ label }) => longestPiece(label))) * size;
    const valuesFit = widestText(all.map(scale.write)) * size <= bar * 1.05;
    if (longest > slot - GAP * size || !valuesFit || data.seri.length > DISTINCT_FILLS) return undefined;
    const key = keyRows(data.seri, width, size);
    const top = 2.6 * size + key.height;
    const bottom = top + PLOT * size;
    const y = scaleLinear(scale.domain, [bottom, top]);
    const names = data.kelompok.map(({ label }) => wrapText(label, (slot - GAP * size) / size));
    const height = bottom + GAP * size + Math.max(...names.map((lines) => lines.length)) * LINE_EM * size;
    if (height > room.tinggi) return undefined;
    const parts = data.kelompok.flatMap(({ nilai }, index) => {
      const start = left + (index + GROUP_WHITE) * slot;
      const middle = left + (index + 0.5) * slot;
      const bars = nilai.flatMap((value, series) => {
        const number = panjangBatang(value);
        if (number === undefined) return [];
        const [from, to] = [y(number), y(0)].sort((a, b) => a - b) as [number, number];
        const x = start + series * bar;
        return [
          filledRect(x, from, bar * 0.94, Math.max(0.5, to - from), series),
          textAt(x + bar * 0.47, from - 0.35 * size, scale.write(value), { size, anchor: 'middle' }),
        ];
      });
      const label = textLines(middle, bottom + (GAP + BASE_EM) * size, names[index] as string[], {
        size,
        anchor: 'middle',
      });
      return [...bars, label];
    });
    const grid = levelGrid(scale, { left, right: width, y }, size);
    const unit = unitLabel(scale, size);
    return { isi: [...grid, unit, key.isi, ...parts].join(''), lebar: width, tinggi: height, huruf: size };
  };
}

/** A sample of every series with its name, in as many rows as they need. One series needs no key. */
function keyRows(seri: readonly string[], width: number, size: number): { isi: string; height: number } {
  if (seri.length < 2) return { isi: '', height: 0 };
  const parts: string[] = [];
  let [x, y] = [0, 1.5 * size];
  for (const [index, name] of seri.entries()) {
    const need = (2.2 + textWidth(name) + 1.6) * size;
    if (x > 0 && x + need > width) [x, y] = [0, y + 1.5 * size];
    parts.push(filledRect(x, y, 1.5 * size, 0.85 * size, index), textAt(x + 2 * size, y + 0.75 * size, name, { size }));
    x += need;
  }
  return { isi: parts.join(''), height: y };
}
