import { scaleLinear } from 'd3-scale';
import type { DataBatang } from '../../derive/gambar/batang.ts';
import { angkaDari } from '../../notation/nilai.ts';
import { textWidth } from '../text-width.ts';
import { chartScale } from './chart-scale.ts';
import { DISTINCT_FILLS, filledRect } from './fills.ts';
import type { Draw } from './place-drawing.ts';
import { BASE_EM, INK, LINE_EM, num, textAt, textLines, textOnWhite, unitLabel } from './svg.ts';
import { wrapText } from './wrap-text.ts';

/** In em of the type. */
const BAR = 0.95;
const STEP = 1.22;
const GAP_GROUPS = 0.85;
const GAP = 0.6;
const AXIS = 2.6;
/** The names of the groups take at most this share of the width. */
const LABEL_SHARE = 0.32;
/** The widest useful chart, in em: longer bars say no more. */
const WIDEST_EM = 62;

/**
 * Lying bars in groups, each with the name of its series and its value beside it, so that nothing has to be looked up. The
 * axis and its unit stand above. A value that was not filled leaves its place empty.
 */
export function barChart(data: DataBatang, satuan?: string): Draw {
  return (room, size) => {
    const scale = chartScale(
      data.kelompok.flatMap(({ nilai }) => nilai),
      satuan,
      true,
    );
    const width = Math.min(room.lebar, WIDEST_EM * size);
    const names = data.kelompok.map(({ label }) => wrapText(label, (LABEL_SHARE * width) / size, true));
    const several = data.seri.length > 1;
    const labelWidth = widthOf(names.flat(), size, true);
    const seriesWidth = several ? widthOf(data.seri, size, false) + GAP * size : 0;
    const values = data.kelompok.flatMap(({ nilai }) => nilai.map(scale.write));
    const left = labelWidth + 2 * GAP * size + seriesWidth;
    const right = widthOf(values, size, false) + 2 * GAP * size;
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
        const number = angkaDari(value) ?? (value.jenis === 'nihil' ? 0 : undefined);
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
    const grid = scale.ticks.map(({ at, text }) => gridLine(x(at), height, text, size));
    const unit = unitLabel(scale.unit, size);
    return { isi: [...grid, unit, ...parts].join(''), lebar: width, tinggi: height, huruf: size };
  };
}

function gridLine(x: number, bottom: number, text: string, size: number): string {
  const line = `<path d="M${num(x)} ${num((AXIS - 0.9) * size)}V${num(bottom)}" stroke="${INK.grid}" stroke-width="0.6"/>`;
  return line + textAt(x, (AXIS - 1.25) * size, text, { size, anchor: 'middle', fill: INK.quiet });
}

// Years follow one another by themselves; a ground of its own for each would only be noise.
function areYears(seri: readonly string[]): boolean {
  return seri.every((name) => /^\d{4}$/.test(name));
}

/** Width of the widest of some texts, in points. */
export function widthOf(texts: readonly string[], size: number, bold: boolean): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, bold))) * size;
}
