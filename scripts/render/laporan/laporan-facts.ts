import type { LaporanView } from './views.ts';

/** A part of the report's print page, and the element it begins with. */
interface LaporanPart {
  readonly part: { readonly kind: 'bab'; readonly nomor: string };
  readonly anchor: string;
}

/** The findings, then the form; their pages are counted as one. */
export function laporanParts({ formulir }: LaporanView): LaporanPart[] {
  const anchors = ['pemeriksaan', ...(formulir === undefined ? [] : ['formulir'])];
  return anchors.map((anchor) => ({ part: { kind: 'bab', nomor: '' }, anchor }));
}

/** What print tells of the report; each as the stage of the PDF takes it. */
interface Printed<Ranges, Heading> {
  readonly labelRanges: Ranges;
  readonly labels: readonly string[];
  readonly headings: readonly Heading[];
  readonly tablePieces: readonly number[];
}

/** Of a report on a document that could not be read, which has no date. */
const NO_DATE = '1970-01-01';

/** What the report's PDF says about itself; its date is the document's. */
export function laporanFacts<Ranges, Heading>(
  { judul, penyusun, tanggal = NO_DATE }: LaporanView,
  { labelRanges, labels, headings, tablePieces }: Printed<Ranges, Heading>,
) {
  return {
    judul: `Laporan Pemeriksaan ${judul}`,
    penulis: penyusun,
    subjek: 'Temuan pemeriksaan dan formulir verifikasi',
    kataKunci: ['Laporan Pemeriksaan', 'Renstra', penyusun],
    bahasa: 'id',
    tanggal,
    labelRanges,
    labelHalaman: labels,
    judulBagian: headings,
    potonganTabel: tablePieces,
    berkasSumber: [],
  };
}
