import { scaleLinear, scalePoint } from 'd3-scale';
import {
  line,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';
import { type DataGaris, type Garis, tinggiTitik } from '../../derive/gambar/garis.ts';
import { type ChartScale, chartScale } from './chart-scale.ts';
import type { Draw } from './place-drawing.ts';
import { spread } from './spread.ts';
import { INK, LINE_EM, num, textAt, textLines, textOnWhite } from './svg.ts';
import { chartWidth, GAP, levelGrid, numbersWidth, unitLabel, type UprightAxis } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

/** Marks and strokes of the indicators, told apart without colour. */
const MARKS = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolStar, symbolWye];
const DASHES = ['', '5 2.5', '1.5 2', '7 2 1.5 2', '3 1.5', '9 3'];
/** How many indicators the eye can tell apart. */
const DISTINCT_LINES = MARKS.length;

/** In em of the type. */
const PLOT = 20;
const SAMPLE = 2.6;
/** From a point to the middle of its value; a point this near above leaves no room for it there. */
const BESIDE = 1.15;
const ROOM_ABOVE = 2.6;
/** Names at the right take this share of the width. */
const NAME_SHARE = 0.3;

interface Frame extends UprightAxis {
  readonly size: number;
  readonly scale: ChartScale;
  readonly top: number;
  readonly bottom: number;
  readonly x: (tahun: number) => number;
}

interface Stroke {
  readonly garis: Garis;
  /** Of its indicator. */
  readonly index: number;
}

/**
 * Indicators over the years, each with a mark and a stroke of its own and its name at the end of its line; targets have
 * hollow marks, what was achieved has full ones and a solid, stronger line. Every point has its value. A year without a
 * number leaves a gap. More indicators than can be told apart are not drawn.
 */
export function lineChart(data: DataGaris): Draw {
  const names = [...new Set(data.garis.map(({ nama }) => nama))];
  const strokes = data.garis.map((garis): Stroke => ({ garis, index: names.indexOf(garis.nama) }));
  return (room, size) => {
    if (strokes.length === 0 || names.length > DISTINCT_LINES) return undefined;
    const scale = chartScale(
      data.garis.flatMap(({ titik }) => titik.map(({ nilai }) => nilai)),
      data.satuan,
      false,
    );
    const width = chartWidth(room, size);
    const left = numbersWidth(scale, size) + 2 * GAP * size;
    const right = width * (1 - NAME_SHARE);
    const [top, bottom] = [3 * size, (3 + PLOT) * size];
    const years = scalePoint(data.tahun, [left + 1.6 * size, right - 2.6 * size]);
    const frame: Frame = {
      ...{ size, scale, left, right, top, bottom },
      x: (tahun) => years(tahun) ?? left,
      y: scaleLinear(scale.domain, [bottom, top]),
    };
    const labels = nameLabels(strokes, frame, width);
    const tinggi = Math.max(bottom + 2.8 * size, labels.bottom);
    if (tinggi > room.tinggi) return undefined;
    const isi = [
      ...axes(data, frame),
      ...strokes.map((stroke) => strokePath(stroke, frame)),
      ...valueLabels(data, frame),
      ...strokes.map((stroke) => marks(stroke, frame)),
      labels.isi,
    ];
    return { isi: isi.join(''), lebar: width, tinggi, huruf: size };
  };
}

function axes(data: DataGaris, frame: Frame): string[] {
  const { size, scale, bottom, x } = frame;
  return [
    unitLabel(scale, size),
    ...levelGrid(scale, frame, size),
    ...data.tahun.flatMap((tahun) => [
      textAt(x(tahun), bottom + 1.35 * size, String(tahun), { size, anchor: 'middle' }),
      ...(data.tahunAwal.includes(tahun)
        ? [textAt(x(tahun), bottom + 2.5 * size, 'awal', { size, anchor: 'middle', fill: INK.quiet })]
        : []),
    ]),
  ];
}

function strokePath({ garis, index }: Stroke, { x, y, size }: Frame): string {
  const path = line<Garis['titik'][number] | undefined>()
    .defined((point) => point !== undefined)
    .x((point) => (point === undefined ? 0 : x(point.tahun)))
    .y((point) => (point === undefined ? 0 : y(tinggiTitik(point))));
  return `<path d="${path(withGaps(garis)) ?? ''}" fill="none" ${strokeStyle({ garis, index }, size)}/>`;
}

/** The points of a line, with nothing where a year between two of them has none. */
function withGaps({ titik }: Garis): (Garis['titik'][number] | undefined)[] {
  return titik.flatMap((point, index) => {
    const before = titik[index - 1];
    return before !== undefined && !before.awal && point.tahun - before.tahun > 1 ? [undefined, point] : [point];
  });
}

function strokeStyle({ garis, index }: Stroke, size: number): string {
  if (garis.jenis === 'realisasi') return `stroke="${INK.line}" stroke-width="${num(size / 5)}"`;
  const dash = DASHES[index % DASHES.length] as string;
  return `stroke="${INK.quiet}" stroke-width="${num(size / 8)}"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}`;
}

function marks({ garis, index }: Stroke, { x, y, size }: Frame): string {
  return garis.titik
    .map((point) =>
      markAt(x(point.tahun), y(tinggiTitik(point)), index, garis.jenis === 'realisasi' || point.awal, size),
    )
    .join('');
}

function markAt(x: number, y: number, index: number, full: boolean, size: number): string {
  const shape = symbol(MARKS[index % MARKS.length] ?? symbolCircle, 0.34 * size * size)() ?? '';
  const fill = full ? INK.line : '#fff';
  return `<path transform="translate(${num(x)} ${num(y)})" d="${shape}" fill="${fill}" stroke="${INK.line}" stroke-width="0.8"/>`;
}

/**
 * Values at their points: above the highest of a year and above any that has room there, else below; those of one year keep
 * apart, and equal ones on one place stand there once.
 */
function valueLabels(data: DataGaris, { size, scale, top, bottom, x, y }: Frame): string[] {
  return data.tahun.flatMap((tahun) => {
    const points = data.garis.flatMap(({ titik }) => titik.filter((point) => point.tahun === tahun));
    const wanted = new Map(
      points.map((point) => {
        const level = y(tinggiTitik(point));
        return [`${scale.write(point.nilai)} ${num(level)}`, { text: scale.write(point.nilai), level }];
      }),
    );
    const labels = [...wanted.values()].sort((a, b) => a.level - b.level);
    const wishes = labels.map(({ level }, index) => {
      const above = labels[index - 1]?.level;
      const isCrowded = above !== undefined && level - above < ROOM_ABOVE * size;
      return { at: level + (isCrowded ? BESIDE : -BESIDE) * size, height: LINE_EM * size };
    });
    const middles = spread(wishes, top - 2 * size, bottom);
    return labels.map(({ text }, index) =>
      textOnWhite(x(tahun), (middles[index] as number) + 0.34 * size, text, { size, anchor: 'middle' }),
    );
  });
}

/** The name of every line at the height of its end, with a sample of its stroke and mark; a thin line leads to it. */
function nameLabels(strokes: readonly Stroke[], frame: Frame, width: number): { isi: string; bottom: number } {
  const { size, right, top, bottom, x, y } = frame;
  const both = strokes.some(({ garis }) => garis.jenis === 'realisasi');
  const start = right + (SAMPLE + 1.6) * size;
  const labels = strokes.map((stroke) => {
    const { nama, jenis } = stroke.garis;
    const lines = wrapText(both ? `${nama} (${jenis})` : nama, (width - start) / size);
    const end = stroke.garis.titik.at(-1) as Garis['titik'][number];
    const height = (lines.length * LINE_EM + 0.5) * size;
    return { stroke, lines, height, end: [x(end.tahun), y(tinggiTitik(end))] as const };
  });
  const middles = spread(
    labels.map(({ end, height }) => ({ at: end[1], height })),
    top - size,
    bottom + size,
  );
  const isi = labels.map(({ stroke, lines, height, end }, index) => {
    const middle = middles[index] as number;
    const first = middle - height / 2 + 0.25 * size;
    const level = first + 0.6 * size;
    const sample = right + 1.2 * size;
    const full = stroke.garis.jenis === 'realisasi';
    return [
      `<path d="M${num(end[0] + 0.7 * size)} ${num(end[1])}L${num(right + 0.2 * size)} ${num(level)}H${num(sample - 0.2 * size)}" fill="none" stroke="${INK.grid}" stroke-width="0.6"/>`,
      `<path d="M${num(sample)} ${num(level)}h${num(SAMPLE * size)}" fill="none" ${strokeStyle(stroke, size)}/>`,
      markAt(sample + (SAMPLE / 2) * size, level, stroke.index, full, size),
      textLines(start, first + 0.9 * size, lines, { size }),
    ].join('');
  });
  const lowest = labels.map(({ height }, index) => (middles[index] as number) + height / 2);
  return { isi: isi.join(''), bottom: Math.max(...lowest) };
}
