import type { Origin } from '../../model/origin.ts';
import type { Nilai } from '../../notation/nilai.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { miripPredikat, predikat, skalaIndikator } from '../grades.ts';
import { type IndikatorMilik, indikatorMilik, subjekIndikator } from '../indicators.ts';
import type { Finding, Rule } from '../finding.ts';

const program = (target: string): string =>
  [
    'kode: 1.06.01',
    'nama: Program Penunjang Urusan Pemerintahan Daerah',
    'sasaran: sasaran-1',
    `indikator: [{ nama: Predikat SAKIP, satuan: predikat, awal: B, target: ${target} }]`,
    '',
  ].join('\n');

/**
 * Grades are on the scale of their indicator. With a declared scale every text must be; without one only what looks like a
 * letter grade, where the indicator is plainly one of SAKIP (D < C < CC < B < BB < A < AA).
 */
export const gradeUnknown: Rule = {
  code: 'grade-unknown',
  kelompok: 'konsistensi angka',
  severity: 'galat',
  memeriksa: 'Predikat dalam kondisi awal, target, realisasi, dan kondisi akhir ada dalam skalanya.',
  alasan: 'Predikat di luar skala tidak akan pernah diberikan penilai, sehingga targetnya tidak dapat dicapai.',
  contoh: {
    keliru: { 'program/1.yaml': program('[B+, BB, A]') },
    benar: { 'program/1.yaml': program('[B, BB, A]') },
  },
  *check({ plan }) {
    for (const item of indikatorMilik(plan)) yield* ofIndicator(item);
  },
};

function* ofIndicator(item: IndikatorMilik): Generator<Finding> {
  const { indikator } = item;
  const scale = skalaIndikator(indikator);
  if (scale === undefined) return;
  const { awal, target, realisasi, akhir, asal } = indikator;
  const cells: readonly (readonly [string, Nilai, Origin, number?])[] = [
    ['Kondisi awal', awal.nilai, asal.at('awal')],
    ...[...target].map(([year, nilai]) => [`Target ${year}`, nilai, asal.at('target', year), year] as const),
    ...[...realisasi].map(([year, nilai]) => [`Realisasi ${year}`, nilai, asal.at('realisasi', year), year] as const),
    ...(akhir.nilai === undefined ? [] : [['Kondisi akhir', akhir.nilai, asal.at('akhir')] as const]),
  ];
  for (const [what, nilai, at, tahun] of cells) {
    if (nilai.jenis !== 'teks') continue;
    const grade = predikat(nilai.teks);
    if (scale.includes(grade) || (indikator.skala === undefined && !miripPredikat(grade))) continue;
    yield {
      message: `${what} indikator “${indikator.nama}” “${nilai.teks}” tidak ada dalam skala ${scale.join(', ')}.${didYouMean(grade, scale)}`,
      hint: 'Perbaiki predikatnya; bila skalanya lain, tulis kunci skala dari yang terendah.',
      target: { asal: at },
      subjek: subjekIndikator(item),
      ...(tahun === undefined ? {} : { tahun }),
    };
  }
}
