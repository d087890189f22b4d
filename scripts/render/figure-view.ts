import type { Report } from '../derive/report.ts';
import type { Gambar, GambarJenis } from '../model/gambar.ts';
import type { Plan } from '../model/plan.ts';
import { figureDrawing } from './figures/figure-drawing.ts';
import { figureTable } from './figures/figure-table.ts';
import { pictureSize } from './figures/picture-size.ts';
import { EDGE, PT_PER_MM, svgElement } from './figures/svg.ts';
import type { FigureView } from './views.ts';

/** Type smaller than this, in CSS pixels, is hard to read on a screen. */
const SCREEN_TYPE_PX = 10.5;
const PX_PER_PT = 96 / 72;

type Content = Pick<FigureView, 'halaman' | 'lebar' | 'lebarLayar' | 'svg' | 'citra'>;

/** A figure with number, caption, source and text alternative; undefined where there is nothing to show. */
export function figureView(id: string, report: Report): FigureView | undefined {
  const gambar = report.plan.gambar.find((item) => item.id === id);
  const placed = report.outline.gambar.get(id);
  if (gambar === undefined || placed === undefined) return undefined;
  const content = contentOf(gambar, report.plan);
  const data = figureTable(gambar, report.plan);
  if (content === undefined) return undefined;
  return {
    jenis: 'gambar',
    id,
    jangkar: placed.jangkar,
    nomor: `Gambar ${placed.nomor}`,
    judul: gambar.judul,
    ...(gambar.sumber === undefined ? {} : { sumber: gambar.sumber }),
    ...content,
    ...(data === undefined ? {} : { data }),
    alternatif: gambar.keterangan,
  };
}

function contentOf(gambar: Gambar, plan: Plan): Content | undefined {
  if (gambar.jenis === 'berkas') return pictureOf(gambar, plan);
  const drawing = figureDrawing(gambar, plan);
  if (drawing === undefined) return undefined;
  const { huruf, halaman } = drawing;
  const lebar = drawing.lebar + 2 * EDGE;
  const px = lebar * PX_PER_PT;
  return {
    halaman,
    svg: svgElement(drawing),
    lebar: `${(lebar / PT_PER_MM).toFixed(2)}mm`,
    lebarLayar: `${Math.ceil(px * Math.max(1, SCREEN_TYPE_PX / (huruf * PX_PER_PT)))}px`,
  };
}

function pictureOf(gambar: GambarJenis<'berkas'>, plan: Plan): Content | undefined {
  const size = pictureSize(gambar, plan);
  if (size === undefined || gambar.citra === undefined) return undefined;
  const { path, width, height } = gambar.citra;
  const lebar = `${size.lebarMm.toFixed(2)}mm`;
  return {
    halaman: gambar.halaman ?? 'tegak',
    // The pixels of the file let the page keep its place before the picture is there.
    citra: { alamat: `gambar/${gambar.berkas}`, asal: path, lebar: Math.round(width), tinggi: Math.round(height) },
    lebar,
    lebarLayar: '0px',
  };
}
