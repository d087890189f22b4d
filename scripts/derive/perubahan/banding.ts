import type { Plan } from '../../model/plan.ts';
import { KOSONG, type Nilai } from '../../notation/nilai.ts';
import { nilaiAkhir, selPagu } from '../totals.ts';
import { type Butir, bunyi } from './butir.ts';

/** What of one thing may differ between two versions; `letak`: what it stands below. */
export type Bidang = 'rumusan' | 'kode' | 'letak' | 'sasaran' | 'satuan' | 'awal' | 'target' | 'akhir' | 'pagu';

/** One difference; of a series with the years in which it lies. */
export interface Perbedaan {
  readonly bidang: Bidang;
  readonly tahun: readonly number[];
}

/** The years of either version, in order. */
export function tahunBersama(sebelum: readonly number[], setelah: readonly number[]): number[] {
  return [...new Set([...sebelum, ...setelah])].sort((a, b) => a - b);
}

/** The money of a thing in a year: of a node as its own row prints it, of an indicator what it declares. */
export function paguButir({ simpul, indikator }: Butir, tahun: number): Nilai {
  if (simpul !== undefined) return selPagu(simpul, tahun);
  return indikator?.pagu.get(tahun) ?? KOSONG;
}

/** The target of an indicator, or of a rincian, in a year; blank where its row's nomenclature does not hold. */
export function targetButir({ indikator, simpul }: Butir, tahun: number): Nilai {
  if (simpul?.berlaku?.includes(tahun) === false) return KOSONG;
  return indikator?.target.get(tahun) ?? KOSONG;
}

/** Where two versions of one thing differ. What was achieved is no part of a plan, and is not compared. */
export function bandingkan(
  before: Butir,
  after: Butir,
  { sebelum, setelah, sama }: { sebelum: Plan; setelah: Plan; sama: (before: Butir, after: Butir) => boolean },
): Perbedaan[] {
  const found: Perbedaan[] = [];
  const differ = (bidang: Bidang, differs: boolean): void => {
    if (differs) found.push({ bidang, tahun: [] });
  };
  const series = (bidang: Bidang, years: readonly number[], cell: (item: Butir, year: number) => Nilai): void => {
    const tahun = years.filter((year) => !nilaiSama(cell(before, year), cell(after, year)));
    if (tahun.length > 0) found.push({ bidang, tahun });
  };
  const years = {
    target: tahunBersama(sebelum.dokumen.tahunTarget, setelah.dokumen.tahunTarget),
    pagu: tahunBersama(sebelum.dokumen.tahunPagu, setelah.dokumen.tahunPagu),
  };
  differ('rumusan', tidy(bunyi(before)) !== tidy(bunyi(after)));
  differ('kode', before.kode !== after.kode);
  differ('letak', moved(before, after, sama));
  differ('sasaran', ownSasaran(before) !== ownSasaran(after));
  const [old, now] = [before.indikator, after.indikator];
  if (old !== undefined && now !== undefined) {
    differ('satuan', old.satuan !== now.satuan);
    differ('awal', !nilaiSama(old.awal.nilai, now.awal.nilai));
    series('target', years.target, targetButir);
    const last = (item: Butir, { dokumen }: Plan): Nilai =>
      item.indikator === undefined
        ? KOSONG
        : nilaiAkhir(item.indikator.akhir, item.indikator.target, dokumen.tahunTarget);
    differ('akhir', !nilaiSama(last(before, sebelum), last(after, setelah)));
  }
  series('pagu', years.pagu, paguButir);
  return found;
}

/** True for two cells that say the same; how many decimals were typed makes no difference. */
function nilaiSama(a: Nilai, b: Nilai): boolean {
  if (a.jenis === 'angka' && b.jenis === 'angka')
    return a.angka === b.angka && (a.persen === true) === (b.persen === true) && a.satuan === b.satuan;
  if (a.jenis === 'rupiah' && b.jenis === 'rupiah') return a.rupiah === b.rupiah;
  if (a.jenis === 'teks' && b.jenis === 'teks') return tidy(a.teks) === tidy(b.teks);
  return a.jenis === b.jenis;
}

function moved(before: Butir, after: Butir, sama: (before: Butir, after: Butir) => boolean): boolean {
  if (before.pemilik === undefined || after.pemilik === undefined) return before.pemilik !== after.pemilik;
  return !sama(before.pemilik, after.pemilik);
}

// What is inherited has changed above.
function ownSasaran({ simpul }: Butir): string {
  return simpul === undefined || simpul.sasaran === simpul.induk?.sasaran ? '' : [...simpul.sasaran].sort().join(' ');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
