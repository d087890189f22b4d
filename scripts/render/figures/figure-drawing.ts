import { diagramTabel, paguProgram } from '../../derive/gambar/batang.ts';
import { garisIndikator } from '../../derive/gambar/garis.ts';
import { pohonKinerja } from '../../derive/gambar/pohon-kinerja.ts';
import type { Gambar, GambarJenis } from '../../model/gambar.ts';
import type { Plan } from '../../model/plan.ts';
import { pageSetup } from '../page-setup.ts';
import { barChart } from './bar-chart.ts';
import { columnChart } from './column-chart.ts';
import { lineChart } from './line-chart.ts';
import { orgChart } from './org-chart.ts';
import { performanceTree } from './performance-tree.ts';
import { type Draw, figureRooms, type PlacedDrawing, placeDrawing } from './place-drawing.ts';

/** A figure drawn from the data of the plan. */
type GambarTergambar = Exclude<Gambar, GambarJenis<'berkas'>>;

/** Drawings by figure, which belongs to one plan: checker, website and print ask for the same. */
const DRAWN = new WeakMap<GambarTergambar, PlacedDrawing | undefined>();

/**
 * Draws a figure on the page where it can be read. Undefined where the plan holds nothing that could be drawn: the checker
 * has named what is missing.
 */
export function figureDrawing(gambar: GambarTergambar, plan: Plan): PlacedDrawing | undefined {
  if (!DRAWN.has(gambar)) DRAWN.set(gambar, place(gambar, plan));
  return DRAWN.get(gambar);
}

function place(gambar: GambarTergambar, plan: Plan): PlacedDrawing | undefined {
  const draw = drawOf(gambar, plan);
  if (draw === undefined) return undefined;
  const rooms = figureRooms(pageSetup(plan.dokumen.cetak));
  return placeDrawing(draw, gambar.halaman, rooms, (lebarMm) => captionMm(gambar, lebarMm));
}

function drawOf(gambar: GambarTergambar, plan: Plan): Draw | undefined {
  switch (gambar.jenis) {
    case 'struktur-organisasi':
      return plan.unit === undefined ? undefined : orgChart(plan.unit);
    case 'pohon-kinerja': {
      const roots = pohonKinerja(plan, gambar);
      return roots.length === 0 ? undefined : performanceTree(roots);
    }
    case 'pagu-program':
      return plan.program.length === 0 ? undefined : barChart(paguProgram(plan, gambar));
    case 'indikator': {
      const data = garisIndikator(plan, gambar);
      return data.garis.length === 0 ? undefined : lineChart(data);
    }
    case 'diagram': {
      const data = diagramTabel(plan, gambar);
      if (data === undefined || data.kelompok.length === 0 || data.seri.length === 0) return undefined;
      return gambar.arah === 'tegak' ? columnChart(data) : barChart(data);
    }
  }
}

/** As templates/styles set captions and sources, in mm: height of a line, width of a letter, white around. */
const TITLE = { line: 4.6, letter: 2 };
const SOURCE = { line: 3.9, letter: 1.6 };
const WHITE = 10;

/** Room that a figure's caption and source need below it, in mm, rather too much than too little. */
export function captionMm({ judul, sumber }: Pick<Gambar, 'judul' | 'sumber'>, lebarMm: number): number {
  const height = (text: string, { line, letter }: typeof TITLE): number =>
    Math.ceil((text.length * letter) / lebarMm) * line;
  return (
    WHITE + height(`Gambar 10.10 ${judul}`, TITLE) + (sumber === undefined ? 0 : height(`Sumber: ${sumber}`, SOURCE))
  );
}
