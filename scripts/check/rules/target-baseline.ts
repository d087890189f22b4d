import { skalaIndikator, ukuran } from '../grades.ts';
import { type IndikatorMilik, indikatorMilik, sebutIndikator, subjekIndikator } from '../indicators.ts';
import { tampilNilai } from '../units.ts';
import type { Finding, Rule } from '../finding.ts';

const program = (awal: number): string =>
  [
    'kode: 1.06.04',
    'nama: Program Rehabilitasi Sosial',
    'sasaran: sasaran-1',
    'indikator:',
    `  - { nama: Persentase PPKS yang pulih, satuan: "%", polaritas: naik, awal: ${awal}, target: [65, 68, 72] }`,
    '',
  ].join('\n');

/**
 * The first target is no worse than the baseline. Which way is worse is said by the polarity; where none is declared, by
 * the targets themselves if they only rise. Counts that are added up over the years begin anew each year.
 */
export const targetBaseline: Rule = {
  code: 'target-baseline',
  kelompok: 'substansi',
  severity: 'peringatan',
  memeriksa: 'Target tahun pertama tidak lebih buruk daripada kondisi awal.',
  alasan: 'Target di bawah yang sudah tercapai berarti merencanakan kemunduran, atau kondisi awalnya keliru.',
  contoh: {
    keliru: { 'program/1.yaml': program(70) },
    benar: { 'program/1.yaml': program(60) },
  },
  *check({ plan }) {
    for (const item of indikatorMilik(plan)) yield* ofIndicator(item);
  },
};

function* ofIndicator(item: IndikatorMilik): Generator<Finding> {
  const { indikator } = item;
  const { awal, satuan, asal } = indikator;
  const scale = skalaIndikator(indikator);
  const start = ukuran(awal.nilai, scale);
  const filled = [...indikator.target]
    .sort(([a], [b]) => a - b)
    .flatMap(([tahun, nilai]) => {
      const size = ukuran(nilai, scale);
      return size === undefined ? [] : [{ tahun, nilai, size }];
    });
  const [first] = filled;
  if (start === undefined || first === undefined) return;
  const sizes = filled.map(({ size }) => size);
  const way = indikator.polaritas ?? (indikator.akhir.cara !== 'jumlah' && rises(sizes) ? 'naik' : undefined);
  const worse = (size: number): boolean => (way === 'naik' ? size < start : way === 'turun' && size > start);
  if (!worse(first.size)) return;
  const below = way === 'naik' ? 'di bawah' : 'di atas';
  const all = filled.length > 1 && sizes.every(worse) ? `; semua target berikutnya pun ${below}nya` : '';
  const why = indikator.polaritas === undefined ? 'deret targetnya naik' : `polaritasnya ${indikator.polaritas}`;
  yield {
    message: `Target ${first.tahun} ${sebutIndikator(item)} ${tampilNilai(first.nilai, satuan)}, ${below} kondisi awal ${awal.tahun} ${tampilNilai(awal.nilai, satuan)}, padahal ${why}${all}.`,
    hint: 'Periksa kondisi awal dan targetnya.',
    target: { asal: asal.at('target', first.tahun) },
    related: [{ target: { asal: asal.at('awal') } }],
    subjek: subjekIndikator(item),
    tahun: first.tahun,
  };
}

function rises(sizes: readonly number[]): boolean {
  const steps = sizes.slice(1).map((size, index) => size - (sizes[index] as number));
  return steps.every((step) => step >= 0) && steps.some((step) => step > 0);
}
