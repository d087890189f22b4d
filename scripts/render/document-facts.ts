import type { Report } from '../derive/report.ts';
import { span } from '../model/span.ts';
import { kindWords } from './kind-words.ts';

/** What print tells of a document; each as the stage of the PDF takes it. */
interface Printed<Ranges, Heading> {
  readonly labelRanges: Ranges;
  readonly labels: readonly string[];
  readonly headings: readonly Heading[];
  readonly tablePieces: readonly number[];
}

/**
 * What the finished PDF says about itself; labels, headings and the pieces of tables come from print, the source files
 * from the document's folder. The date is the document's own, unless another ISO date is given: never the clock's, so
 * that the same input gives the same bytes.
 */
export function documentFacts<Ranges, Heading, File>(
  { plan }: Report,
  { labelRanges, labels, headings, tablePieces }: Printed<Ranges, Heading>,
  berkasSumber: readonly File[],
  tanggal = plan.dokumen.tanggal,
) {
  const { dokumen, daerah } = plan;
  const { jenis, lengkap } = kindWords(plan);
  return {
    judul: dokumen.judul,
    penulis: dokumen.perangkatDaerah.nama,
    subjek: [`${lengkap} ${span(dokumen.periode)}`, dokumen.penetapan].filter((part) => part !== undefined).join('; '),
    kataKunci: [jenis, dokumen.perangkatDaerah.nama, daerah.nama, span(dokumen.periode)],
    bahasa: 'id',
    tanggal,
    labelRanges,
    labelHalaman: labels,
    judulBagian: headings,
    potonganTabel: tablePieces,
    berkasSumber,
  };
}
