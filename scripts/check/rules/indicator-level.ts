import { ARAS_HASIL, type IndikatorMilik, indikatorMilik, sebutPemilik, subjekIndikator } from '../indicators.ts';
import { dampakDiukur, keluaranDihitung } from '../indicator-words.ts';
import { kataBaku } from '../wording.ts';
import type { Finding, Rule } from '../finding.ts';

const program = (nama: string, satuan: string): string =>
  [
    'kode: 1.06.04',
    'nama: Program Rehabilitasi Sosial',
    'sasaran: sasaran-1',
    `indikator: [{ nama: ${nama}, satuan: ${satuan}, awal: 60, target: [70, 80, 90] }]`,
    '',
  ].join('\n');

/**
 * An indicator measures what its level is about: tujuan, sasaran and program a result, not what was delivered; kegiatan
 * and sub kegiatan what they deliver, not the state of the region. Judged by wording alone, on a narrow list of words.
 */
export const indicatorLevel: Rule = {
  code: 'indicator-level',
  kelompok: 'substansi',
  severity: 'info',
  memeriksa:
    'Indikator tujuan, sasaran, dan program tidak menghitung barang atau dokumen; indikator kegiatan dan sub kegiatan tidak mengukur keadaan seluruh daerah.',
  alasan:
    'Tujuan, sasaran, dan program diukur dengan hasil (impact, outcome), kegiatan dan sub kegiatan dengan keluaran (output).',
  contoh: {
    keliru: { 'program/1.yaml': program('Jumlah dokumen rehabilitasi sosial', 'dokumen') },
    benar: { 'program/1.yaml': program('Persentase PPKS yang pulih fungsi sosialnya', '"%"') },
  },
  *check({ plan }) {
    for (const item of indikatorMilik(plan)) yield* misplaced(item);
  },
};

function* misplaced(item: IndikatorMilik): Generator<Finding> {
  const { indikator, pemilik } = item;
  const words = kataBaku(indikator.nama);
  // Key indicators of an affair tell the state of the region and count what was delivered, as the affair has them.
  if (pemilik.aras === 'bidang-urusan') return;
  const result = ARAS_HASIL.includes(pemilik.aras);
  const word = result ? keluaranDihitung(words) : dampakDiukur(words);
  if (word === undefined) return;
  yield {
    message: result
      ? `Indikator “${indikator.nama}” pada ${sebutPemilik(pemilik)} menghitung keluaran (${word}), bukan hasil.`
      : `Indikator “${indikator.nama}” pada ${sebutPemilik(pemilik)} mengukur keadaan seluruh daerah (${word}), bukan keluarannya.`,
    hint: result
      ? 'Ukur perubahan yang dihasilkan, dan pindahkan hitungan ini ke kegiatan atau sub kegiatan.'
      : 'Ukur apa yang dihasilkan baris ini, dan pindahkan indikator ini ke tujuan atau sasaran.',
    target: { asal: indikator.asal.at('nama') },
    subjek: subjekIndikator(item),
  };
}
