import type { RedlineView } from './views.ts';

/** What print tells of a redline; each as the stage of the PDF takes it. */
interface Printed<Ranges, Heading> {
  readonly labelRanges: Ranges;
  readonly labels: readonly string[];
  readonly headings: readonly Heading[];
  readonly tablePieces: readonly number[];
}

/** What the redline's PDF says about itself; its date is the amending document's, unless another ISO date is given. */
export function redlineFacts<Ranges, Heading>(
  { judul, penyusun, versi, tanggal }: RedlineView,
  { labelRanges, labels, headings, tablePieces }: Printed<Ranges, Heading>,
  date = tanggal,
) {
  return {
    judul: `Perbandingan Naskah ${judul}`,
    penulis: penyusun,
    subjek: `Perubahan naskah terhadap ${versi[0]?.nilai ?? ''}`,
    kataKunci: ['Perubahan Renstra', 'perbandingan naskah', penyusun],
    bahasa: 'id',
    tanggal: date,
    labelRanges,
    labelHalaman: labels,
    judulBagian: headings,
    potonganTabel: tablePieces,
    berkasSumber: [],
  };
}
