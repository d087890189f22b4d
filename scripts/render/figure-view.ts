import type { Report } from '../derive/report.ts';
import { barChartSvg } from './figures/bar-chart.ts';
import { orgChartSvg } from './figures/org-chart.ts';
import { paguProgram } from '../derive/figures.ts';
import type { FigureView } from './views.ts';

/** A figure drawn from the data, with number, caption, source and text alternative. */
export function figureView(id: string, report: Report): FigureView | undefined {
  const gambar = report.plan.gambar.find((item) => item.id === id);
  const placed = report.outline.gambar.get(id);
  if (gambar === undefined || placed === undefined) return undefined;
  const svg =
    gambar.jenis === 'struktur-organisasi'
      ? report.plan.unit === undefined
        ? ''
        : orgChartSvg(report.plan.unit)
      : barChartSvg(paguProgram(report.plan));
  return {
    jenis: 'gambar',
    id,
    jangkar: placed.jangkar,
    nomor: `Gambar ${placed.nomor}`,
    judul: gambar.judul,
    ...(gambar.sumber === undefined ? {} : { sumber: gambar.sumber }),
    svg,
    alternatif: gambar.keterangan,
  };
}
