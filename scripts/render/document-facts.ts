import type { Report } from '../derive/report.ts';
import { span } from '../model/span.ts';

/**
 * What the finished PDF says about itself; `labelRanges` and the headings come from print. The date is the document's own,
 * unless another ISO date is given: never the clock's, so that the same input gives the same bytes.
 */
export function documentFacts<Ranges>(
  { plan }: Report,
  labelRanges: Ranges,
  judulBagian: readonly string[],
  tanggal = plan.dokumen.tanggal,
) {
  const { dokumen, daerah } = plan;
  return {
    judul: dokumen.judul,
    penulis: dokumen.perangkatDaerah.nama,
    subjek: [`Rencana Strategis Perangkat Daerah ${span(dokumen.periode)}`, dokumen.penetapan]
      .filter((part) => part !== undefined)
      .join('; '),
    kataKunci: ['Renstra', dokumen.perangkatDaerah.nama, daerah.nama, span(dokumen.periode)],
    bahasa: 'id',
    tanggal,
    labelRanges,
    judulBagian,
  };
}
