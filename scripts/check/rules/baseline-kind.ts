import { angkaDari } from '../../notation/nilai.ts';
import { type IndikatorMilik, indikatorMilik, sebutIndikator, subjekIndikator } from '../indicators.ts';
import { satuanRupiah, tampilNilai } from '../units.ts';
import type { Finding, Rule } from '../finding.ts';

const program = (awal: string): string =>
  [
    'kode: 1.06.04',
    'nama: Program Rehabilitasi Sosial',
    'sasaran: sasaran-1',
    `indikator: [{ nama: Jumlah PPKS yang direhabilitasi, satuan: orang, awal: ${awal}, target: [40, 45, 50] }]`,
    '',
  ].join('\n');

/** A bare number is taken for money from this size on, when it is this many times the largest target. */
const SEBESAR_UANG = 1_000_000;
const KALI_TARGET = 1000;

/** The baseline is a value of the indicator, not the money of that year: typed as rupiah, or a number of its size. */
export const baselineKind: Rule = {
  code: 'baseline-kind',
  kelompok: 'konsistensi angka',
  severity: 'peringatan',
  memeriksa: 'Kondisi awal indikator adalah nilai bersatuan sama dengan targetnya, bukan rupiah.',
  alasan: 'Anggaran tahun dasar di tempat kondisi awal membuat kemajuan tidak dapat dihitung.',
  contoh: {
    keliru: { 'program/1.yaml': program('{ rupiah: 9.000.000 }') },
    benar: { 'program/1.yaml': program('35') },
  },
  *check({ plan }) {
    for (const item of indikatorMilik(plan)) yield* ofIndicator(item);
  },
};

function* ofIndicator(item: IndikatorMilik): Generator<Finding> {
  const { awal, satuan, target, asal } = item.indikator;
  const { nilai } = awal;
  if (satuanRupiah(satuan)) return;
  const targets = [...target.values()];
  // Targets in rupiah as well: the indicator measures money, and says so in no unit.
  if (targets.some(({ jenis }) => jenis === 'rupiah')) return;
  const largest = Math.max(0, ...targets.map((cell) => angkaDari(cell) ?? 0));
  const bare = nilai.jenis === 'angka' && nilai.satuan === undefined ? nilai.angka : 0;
  const money = nilai.jenis === 'rupiah' || (largest > 0 && bare >= SEBESAR_UANG && bare >= KALI_TARGET * largest);
  if (!money) return;
  const unit = satuan === undefined ? '' : `, sedangkan satuannya ${satuan}`;
  yield {
    message: `Kondisi awal ${sebutIndikator(item)} ${tampilNilai(nilai)}${unit}${nilai.jenis === 'rupiah' ? '' : ' dan targetnya jauh lebih kecil: tampaknya rupiah'}.`,
    hint: 'Isi nilai indikator pada tahun dasar, atau kosongkan bila belum diketahui.',
    target: { asal: nilai.jenis === 'rupiah' ? asal.at('awal', 'rupiah') : asal.at('awal') },
    subjek: subjekIndikator(item),
  };
}
