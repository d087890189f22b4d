import type { GambarJenis } from '../../model/gambar.ts';
import type { Indikator } from '../../model/indikator.ts';
import { type Plan, semuaIndikator } from '../../model/plan.ts';
import { angkaDari, type NilaiAngka, type NilaiRupiah } from '../../notation/nilai.ts';

/** A point of a line. */
interface TitikGaris {
  readonly tahun: number;
  readonly nilai: NilaiAngka | NilaiRupiah;
  /** The state before the plan, from which the targets start. */
  readonly awal: boolean;
}

/** One line: what is planned for an indicator, or what was achieved. */
export interface Garis {
  readonly nama: string;
  readonly jenis: 'target' | 'realisasi';
  readonly titik: readonly TitikGaris[];
}

/** Lines over years; years without a number in any line are kept, so that the time axis is even. */
export interface DataGaris {
  readonly tahun: readonly number[];
  /** Years that show a baseline. */
  readonly tahunAwal: readonly number[];
  readonly satuan: string | undefined;
  readonly garis: readonly Garis[];
}

/** The indicators that the figure names, in its order; unknown ones are left out here and named by the checker. */
export function indikatorGambar(plan: Plan, { indikator }: GambarJenis<'indikator'>): readonly Indikator[] {
  const all = [...semuaIndikator(plan)].map((entry) => entry.indikator);
  return indikator.flatMap((id) => all.find((item) => item.id === id) ?? []);
}

/**
 * Lines of the figure's indicators: baseline and targets, and apart from them what was achieved, where the data say it.
 * Words and blanks have no height: they leave a gap. A baseline in rupiah beside targets in another unit is none.
 */
export function garisIndikator(plan: Plan, gambar: GambarJenis<'indikator'>): DataGaris {
  const wanted = indikatorGambar(plan, gambar);
  const years = gambar.tahun ?? plan.dokumen.tahunTarget;
  const garis = wanted.flatMap((indikator) => [
    {
      nama: indikator.nama,
      jenis: 'target' as const,
      titik: [...baseline(indikator, years), ...points(indikator.target, years)],
    },
    { nama: indikator.nama, jenis: 'realisasi' as const, titik: points(indikator.realisasi, years) },
  ]);
  const shown = garis.filter(({ titik }) => titik.length > 0);
  const tahunAwal = [...new Set(shown.flatMap(({ titik }) => titik.filter((one) => one.awal).map((one) => one.tahun)))];
  return {
    tahun: [...new Set([...tahunAwal, ...years])].sort((a, b) => a - b),
    tahunAwal,
    satuan: wanted[0]?.satuan,
    garis: shown,
  };
}

function baseline({ awal, target }: Indikator, years: readonly number[]): TitikGaris[] {
  const { nilai, tahun } = awal;
  const first = points(target, years)[0]?.nilai.jenis ?? 'angka';
  const isNumber = nilai.jenis === 'angka' || nilai.jenis === 'rupiah';
  return isNumber && nilai.jenis === first && !years.includes(tahun) ? [{ tahun, nilai, awal: true }] : [];
}

function points(seri: Indikator['target'], years: readonly number[]): TitikGaris[] {
  return years.flatMap((tahun) => {
    const nilai = seri.get(tahun);
    return nilai?.jenis === 'angka' || nilai?.jenis === 'rupiah' ? [{ tahun, nilai, awal: false }] : [];
  });
}

/** Height of a point. */
export function tinggiTitik({ nilai }: TitikGaris): number {
  return angkaDari(nilai) ?? 0;
}
