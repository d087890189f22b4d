import { scaleLinear } from 'd3-scale';
import { type DataBatang, panjangBatang } from '../../derive/gambar/batang.ts';
import { widestText } from '../text-width.ts';
import { chartScale } from './chart-scale.ts';
import { DISTINCT_FILLS, filledRect } from './fills.ts';
import type { Draw } from './place-drawing.ts';
import { BASE_EM, INK, LINE_EM, num, textAt, textLines, textOnWhite } from './svg.ts';
import { chartWidth, GAP, gridLine, unitLabel } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

/** In em of the type. */
const BAR = 0.95;
const STEP = 1.22;
const GAP_GROUPS = 0.85;
const AXIS = 2.6;
/** The names of the groups take at most this share of the width. */
const LABEL_SHARE = 0.32;

/**
 * Lying bars in groups, each with the name of its series and its value beside it, so that nothing has to be looked up. The
 * axis and its unit stand above. A value that was not filled leaves its place empty.
 */
export function barChart(data: DataBatang): Draw {
  return (room, size) => {
    const all = data.kelompok.flatMap(({ nilai }) => nilai);
    const scale = chartScale(all, undefined, true);
    const width = chartWidth(room, size);
    const names = data.kelompok.map(({ label }) => wrapText(label, (LABEL_SHARE * width) / size, true));
    const several = data.seri.length > 1;
    const labelWidth = widestText(names.flat(), true) * size;
    const seriesWidth = several ? widestText(data.seri) * size + GAP * size : 0;
    const left = labelWidth + 2 * GAP * size + seriesWidth;
    const right = widestText(all.map(scale.write)) * size + 2 * GAP * size;
    if (left + right > 0.8 * width) return undefined;
    const x = scaleLinear(scale.domain, [left, width - right]);
    const parts: string[] = [];
    let y = AXIS * size;
    for (const [index, { nilai }] of data.kelompok.entries()) {
      const lines = names[index] as string[];
      parts.push(textLines(0, y + BASE_EM * size, lines, { size, bold: true }));
      for (const [series, value] of nilai.entries()) {
        const top = y + series * STEP * size;
        const base = top + (BASE_EM - 0.08) * size;
        if (several) parts.push(textAt(left - GAP * size, base, data.seri[series] ?? '', { size, anchor: 'end' }));
        const number = panjangBatang(value);
        if (number === undefined) continue;
        const [from, to] = [x(0), x(number)].sort((a, b) => a - b) as [number, number];
        const ground = several && data.seri.length <= DISTINCT_FILLS - 1 && !areYears(data.seri) ? series : 0;
        parts.push(filledRect(from, top, Math.max(0.5, to - from), BAR * size, ground));
        parts.push(textOnWhite(Math.max(to, x(0)) + GAP * size, base, scale.write(value), { size, anchor: 'start' }));
      }
      y += Math.max(nilai.length * STEP, lines.length * LINE_EM) * size + GAP_GROUPS * size;
    }
    const height = y - GAP_GROUPS * size + 0.3 * size;
    if (height > room.tinggi) return undefined;
    const grid = scale.ticks.map(({ at, text }) => mark(x(at), height, text, size));
    const unit = unitLabel(scale, size);
    return { isi: [...grid, unit, ...parts].join(''), lebar: width, tinggi: height, huruf: size };
  };
}

/** A mark of the lying axis: a line from the top to the bottom, with its number above it. */
function mark(x: number, bottom: number, text: string, size: number): string {
  const line = gridLine(`M${num(x)} ${num((AXIS - 0.9) * size)}V${num(bottom)}`);
  return line + textAt(x, (AXIS - 1.25) * size, text, { size, anchor: 'middle', fill: INK.quiet });
}

// Years follow one another by themselves; a ground of its own for each would only be noise.
function areYears(seri: readonly string[]): boolean {
  return seri.every((name) => /^\d{4}$/.test(name));
}
