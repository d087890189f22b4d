import type { LaporanView } from '../render/laporan/views.ts';
import { standalonePage } from './standalone-page.ts';

/**
 * The Laporan Pemeriksaan of a document as one file of HTML. Takes what stands before every address that leads out of the
 * report. Throws where the template fails.
 */
export async function laporanPage(laporan: LaporanView, awalan = ''): Promise<string> {
  return standalonePage({
    template: 'laporan/laporan.njk',
    sheets: ['dasar', 'tabel', 'cetak-tabel', 'laporan'],
    data: { laporan, awalan },
  });
}
