import type { Plan } from '../../model/plan.ts';
import type { Tabel } from '../../model/tabel.ts';
import { formatTanggal } from '../../notation/format.ts';
import type { CatatanModel } from '../table-model.ts';

/** The version of a plan that a table shows; undefined where it is to show one before, and there is none. */
export function versiPlan(plan: Plan, { versi }: Tabel): Plan | undefined {
  return versi === 'sebelum' ? plan.sebelum : plan;
}

/** How a version is called: its title, and the regulation or the date that makes it known. */
export function sebutanVersi({ dokumen }: Plan): string {
  return `${dokumen.judul} (${dokumen.penetapan ?? formatTanggal(dokumen.tanggal)})`;
}

/** Notes that say what the two versions in a table are, and which of them its totals count. */
export function catatanVersi(plan: Plan, tabel: Tabel): CatatanModel[] {
  const { sebelum } = plan;
  if (sebelum === undefined) return [];
  const note = (teks: string): CatatanModel => ({ kunci: undefined, teks });
  if (tabel.jenis === 'sebelum-setelah')
    return [note(`Sebelum: ${sebutanVersi(sebelum)}.`), note(`Setelah: ${sebutanVersi(plan)}.`)];
  if (tabel.jenis !== 'matriks-perubahan') return [];
  const { semula, menjadi } = tabel.sebutan;
  const totals = `Jumlah menghitung semua program versi masing-masing, juga yang tidak tercantum dalam tabel ini.`;
  return [
    note(`${semula}: ${sebutanVersi(sebelum)}.`),
    note(`${menjadi}: ${sebutanVersi(plan)}.`),
    ...(tabel.isi === 'program' || tabel.isi === 'pagu' ? [note(totals)] : []),
  ];
}
