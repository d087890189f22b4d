import { angkaDari } from '../../notation/nilai.ts';
import type { Plan } from '../../model/plan.ts';
import {
  type IndikatorMilik,
  indikatorMilik,
  sebutIndikator,
  sebutPemilik,
  subjekIndikator,
  subjekPemilik,
} from '../indicators.ts';
import { type Serupa, sekaliPerSebab } from '../once-per-cause.ts';
import { satuanRupiah, tampilNilai } from '../units.ts';
import type { Rule } from '../finding.ts';

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

/**
 * The baseline is a value of the indicator, not the money of that year: typed as rupiah, or a number of its size. Three or
 * more of one program are one finding: the money of the base year was put into its column.
 */
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
    yield* sekaliPerSebab(plan, 'baseline-kind', moneyBaselines(plan), ([first, ...others]) => ({
      message: `${others.length + 1} kondisi awal pada ${sebutPemilik(first.item.pemilik.puncak)} ${first.item.indikator.awal.nilai.jenis === 'rupiah' ? 'memuat' : 'tampaknya memuat'} rupiah, bukan nilai indikatornya; yang pertama ${first.catatan}.`,
      subjek: subjekPemilik(first.item.pemilik.puncak),
    }));
  },
};

interface AwalUang extends Serupa {
  readonly item: IndikatorMilik;
}

function* moneyBaselines(plan: Plan): Generator<AwalUang> {
  for (const item of indikatorMilik(plan)) {
    const { awal, satuan, target, asal } = item.indikator;
    const { nilai } = awal;
    if (satuanRupiah(satuan)) continue;
    const targets = [...target.values()];
    // Targets in rupiah as well: the indicator measures money, and says so in no unit.
    if (targets.some(({ jenis }) => jenis === 'rupiah')) continue;
    const largest = Math.max(0, ...targets.map((cell) => angkaDari(cell) ?? 0));
    const bare = nilai.jenis === 'angka' && nilai.satuan === undefined ? nilai.angka : 0;
    const money = nilai.jenis === 'rupiah' || (largest > 0 && bare >= SEBESAR_UANG && bare >= KALI_TARGET * largest);
    if (!money) continue;
    const unit = satuan === undefined ? '' : `, sedangkan satuannya ${satuan}`;
    const what = `${sebutIndikator(item)} ${tampilNilai(nilai)}${unit}${nilai.jenis === 'rupiah' ? '' : ' dan targetnya jauh lebih kecil: tampaknya rupiah'}`;
    yield {
      item,
      sebab: JSON.stringify([item.pemilik.puncak.id, nilai.jenis]),
      catatan: what,
      finding: {
        message: `Kondisi awal ${what}.`,
        hint: 'Isi nilai indikator pada tahun dasar, atau kosongkan bila belum diketahui.',
        target: { asal: nilai.jenis === 'rupiah' ? asal.at('awal', 'rupiah') : asal.at('awal') },
        subjek: subjekIndikator(item),
      },
    };
  }
}
