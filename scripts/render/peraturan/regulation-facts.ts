import type { Report } from '../../derive/report.ts';
import type { PeraturanView } from './views.ts';

/** What print tells of a file, as far as the stage of the PDF wants it. */
interface Printed<Range extends { readonly index: number }, Heading> {
  readonly labelRanges: readonly Range[];
  readonly labels: readonly string[];
  readonly headings: readonly Heading[];
  readonly tablePieces: readonly number[];
}

/**
 * What the PDF of a regulation says about itself. Takes what print tells of the regulation, and of its lampiran behind it in
 * their order. The date is that of the regulation, or of the document where it has none yet, unless another is given.
 */
export function regulationFacts<Range extends { readonly index: number }, Heading>(
  { plan }: Report,
  { judul, perangkatDaerah }: PeraturanView,
  files: readonly Printed<Range, Heading>[],
  date: string | undefined,
) {
  const { dokumen, daerah, peraturan } = plan;
  let before = 0;
  const labelRanges = files.flatMap(({ labelRanges: own, labels }) => {
    const start = before;
    before += labels.length;
    return own.map((range) => ({ ...range, index: range.index + start }));
  });
  return {
    judul,
    penulis: perangkatDaerah,
    subjek: dokumen.judul,
    kataKunci: ['Peraturan', daerah.kepala, daerah.nama, String(peraturan?.tahun ?? '')],
    bahasa: 'id',
    tanggal: date ?? peraturan?.ditetapkan.tanggal ?? dokumen.tanggal,
    labelRanges,
    labelHalaman: files.flatMap(({ labels }) => labels),
    judulBagian: files.flatMap(({ headings }) => headings),
    potonganTabel: files.flatMap(({ tablePieces }) => tablePieces),
    berkasSumber: [],
  };
}
