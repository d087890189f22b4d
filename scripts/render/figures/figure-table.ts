import { type DataBatang, diagramTabel, paguProgram } from '../../derive/gambar/batang.ts';
import { garisIndikator } from '../../derive/gambar/garis.ts';
import type { Gambar } from '../../model/gambar.ts';
import type { Plan } from '../../model/plan.ts';
import { KOSONG } from '../../notation/nilai.ts';
import { formatSel } from '../format-cell.ts';
import type { FigureTableView } from '../views.ts';

/**
 * The numbers of a chart as a small table, for those who cannot see it or want to copy them; whole amounts, where the chart
 * has rounded ones. Undefined for figures that are no charts.
 */
export function figureTable(gambar: Gambar, plan: Plan): FigureTableView | undefined {
  if (gambar.jenis === 'pagu-program') return ofBars(paguProgram(plan, gambar), ' (Rp)');
  if (gambar.jenis === 'diagram') {
    const data = diagramTabel(plan, gambar);
    return data === undefined ? undefined : ofBars(data, '');
  }
  if (gambar.jenis !== 'indikator') return undefined;
  const { tahun, tahunAwal, satuan, garis } = garisIndikator(plan, gambar);
  return {
    kepala: ['Indikator', ...tahun.map((year) => (tahunAwal.includes(year) ? `${year} (awal)` : String(year)))],
    baris: garis.map(({ nama, jenis, titik }) => [
      `${nama} (${jenis})`,
      ...tahun.map((year) => formatSel(titik.find((point) => point.tahun === year)?.nilai ?? KOSONG, satuan)),
    ]),
  };
}

function ofBars({ judulKelompok, seri, kelompok }: DataBatang, unit: string): FigureTableView {
  return {
    kepala: [judulKelompok, ...seri.map((name) => name + unit)],
    baris: kelompok.map(({ label, nilai }) => [label, ...nilai.map((value) => formatSel(value))]),
  };
}
