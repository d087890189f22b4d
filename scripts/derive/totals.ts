import type { Akhir, Indikator, Seri } from '../model/indikator.ts';
import type { Origin } from '../model/origin.ts';
import type { Plan } from '../model/plan.ts';
import type { Simpul } from '../model/program.ts';
import type { TahunAkhir, TahunRencana } from '../model/tabel.ts';
import { angkaDari, KOSONG, type Nilai } from '../notation/nilai.ts';

/** True where a row's nomenclature holds in a year; outside it the row is blank and counts nothing. */
export function berlakuPada(node: Simpul, tahun: number): boolean {
  return node.berlaku?.includes(tahun) ?? true;
}

/** Integer rupiah of a node in a year: as declared; where that year is not filled, the sum of its indicators or children. */
export function paguSimpul(node: Simpul, tahun: number): number | undefined {
  if (!berlakuPada(node, tahun)) return undefined;
  const declared = node.pagu.get(tahun) ?? KOSONG;
  if (declared.jenis !== 'kosong') return angkaDari(declared);
  const own = node.indikator.map((indikator) => angkaDari(indikator.pagu.get(tahun)));
  if (own.some((value) => value !== undefined)) return sum(own);
  return sum(node.anak.map((child) => paguSimpul(child, tahun)));
}

/** The cell to print for a node's money in a year. */
export function selPagu(node: Simpul, tahun: number): Nilai {
  if (!berlakuPada(node, tahun)) return KOSONG;
  if (node.pagu.size > 0) return node.pagu.get(tahun) ?? KOSONG;
  const value = paguSimpul(node, tahun);
  return value === undefined ? KOSONG : { jenis: 'rupiah', rupiah: value };
}

/** Rupiah of all programs in a year; undefined where none has any. */
export function paguDokumen(plan: Plan, tahun: number): number | undefined {
  return sum(plan.program.map((program) => paguSimpul(program, tahun)));
}

/** False where a table leaves the indicator out. */
export function tercetakDi({ diTabel }: Indikator, tabel: string): boolean {
  return diTabel.get(tabel)?.tercetak !== false;
}

/** What a table shows for an indicator in a year: what was achieved in its realised years, else the target. */
export function selTarget(
  indikator: Indikator | undefined,
  table: TahunRencana & { readonly id: string },
  tahun: number,
): { nilai: Nilai; asal: Origin | undefined } {
  const realised = table.tahunRealisasi.includes(tahun);
  const target = indikator?.diTabel.get(table.id)?.target ?? indikator?.target;
  const seri = realised ? indikator?.realisasi : target;
  return {
    nilai: seri?.get(tahun) ?? KOSONG,
    asal: indikator?.asal.at(realised ? 'realisasi' : 'target', tahun),
  };
}

/**
 * What a table shows for an indicator at the end of the period: the value of the year it names for that, else the declared
 * end state, else what its rule makes of the table's years.
 */
export function selAkhir(
  indikator: Indikator | undefined,
  table: TahunRencana & TahunAkhir & { readonly id: string },
): { nilai: Nilai; asal: Origin | undefined } {
  if (indikator === undefined) return { nilai: KOSONG, asal: undefined };
  if (table.tahunAkhir !== undefined) return selTarget(indikator, table, table.tahunAkhir);
  const varian = indikator.diTabel.get(table.id);
  const seri = varian?.target ?? indikator.target;
  return { nilai: nilaiAkhir(varian?.akhir ?? indikator.akhir, seri, table.tahun), asal: undefined };
}

/** End-of-period value: the declared one; else what its rule makes of the series over `years`. */
export function nilaiAkhir(akhir: Akhir, seri: Seri, years: readonly number[]): Nilai {
  return akhir.nilai ?? hitungAkhir(akhir, seri, years);
}

/** What the rule of an end-of-period value makes of the series, whatever was declared. */
export function hitungAkhir(akhir: Akhir, seri: Seri, years: readonly number[]): Nilai {
  if (akhir.cara === 'terakhir') return seri.get(years.at(-1) as number) ?? KOSONG;
  if (akhir.cara !== 'jumlah') return KOSONG;
  const cells = years.map((year) => seri.get(year) ?? KOSONG);
  // Words, and figures in different units, have no sum.
  const units = new Set(cells.flatMap((cell) => (cell.jenis === 'angka' ? [cell.satuan] : [])));
  return units.size > 1 || cells.some((cell) => cell.jenis === 'teks') ? KOSONG : jumlahNilai(cells);
}

/** Money of a node at the end of the period. */
export function paguAkhirSimpul(node: Simpul, years: readonly number[]): Nilai {
  if (node.paguAkhir.nilai !== undefined) return node.paguAkhir.nilai;
  const seri = new Map(years.map((year) => [year, selPagu(node, year)]));
  return hitungAkhir(node.paguAkhir, seri, years);
}

/** Money of an indicator at the end of the period; nothing where it has no money of its own. */
export function paguAkhirIndikator(indikator: Indikator, years: readonly number[]): Nilai {
  return indikator.pagu.size === 0 ? KOSONG : nilaiAkhir(indikator.paguAkhir, indikator.pagu, years);
}

/** Sum of cells: rupiah stay integers; decimals are added as scaled integers, so 0,1 + 0,2 is 0,3. */
export function jumlahNilai(cells: readonly Nilai[]): Nilai {
  const rupiah = cells.filter((cell) => cell.jenis === 'rupiah');
  if (rupiah.length > 0) return { jenis: 'rupiah', rupiah: rupiah.reduce((total, cell) => total + cell.rupiah, 0) };
  const angka = cells.filter((cell) => cell.jenis === 'angka');
  if (angka.length === 0) return KOSONG;
  const desimal = Math.max(...angka.map((cell) => cell.desimal));
  const scale = 10 ** desimal;
  const total = angka.reduce((sumSoFar, cell) => sumSoFar + Math.round(cell.angka * scale), 0) / scale;
  return { jenis: 'angka', angka: total, desimal, ...(angka.some((cell) => cell.persen) ? { persen: true } : {}) };
}

/** Sum of the numbers that are there; undefined where none is. */
export function sum(values: readonly (number | undefined)[]): number | undefined {
  let total: number | undefined;
  for (const value of values) if (value !== undefined) total = (total ?? 0) + value;
  return total;
}
