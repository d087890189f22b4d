import type { Indikator } from '../../model/indikator.ts';
import type { Simpul } from '../../model/program.ts';
import { KOSONG, type Nilai } from '../../notation/nilai.ts';
import { type ProgramBidang, selPaguBidang } from '../bidang-urusan.ts';
import type { SelModel } from '../table-model.ts';
import { berlakuPada, nilaiAkhir, paguAkhirIndikator, paguAkhirSimpul, selPagu } from '../totals.ts';
import type { TabelPendanaan } from './pendanaan-kolom.ts';

/** The money one row prints, year by year and at the end of the period. */
export interface Uang {
  readonly sel: (year: number) => Nilai;
  readonly akhir: Nilai;
  readonly asal: (year: number) => SelModel['asal'];
}

/** Money of the row that a node shares with its first indicator: what stands on the indicators alone is printed with them. */
export function sharedMoney(
  node: Simpul,
  first: Indikator | undefined,
  table: TabelPendanaan,
  money: Uang | undefined,
): Uang | undefined {
  return declares(node) || !isFunded(node) || first === undefined ? money : uangIndikator(first, table);
}

function isFunded(node: Simpul): boolean {
  return node.indikator.some((indikator) => indikator.pagu.size > 0);
}

/** True where money stands on a node, on its indicators, or below it. */
export function hasMoney(node: Simpul): boolean {
  return declares(node) || isFunded(node) || node.anak.some(hasMoney);
}

/** True where a node has money written on it. */
export function declares(node: Simpul): boolean {
  return node.pagu.size > 0 || node.realisasiPagu.size > 0 || node.paguAkhir.nilai !== undefined;
}

/** Money of a node in a table; undefined where it prints none. */
export function uangSimpul(node: Simpul, table: TabelPendanaan): Uang | undefined {
  const other = node.diTabel.get(table.id)?.pagu;
  if (other !== undefined)
    return {
      sel: (year) => (berlakuPada(node, year) ? (other.get(year) ?? KOSONG) : KOSONG),
      akhir: nilaiAkhir(node.paguAkhir, other, table.tahun),
      asal: (year) => node.asal.at('di_tabel', table.id, 'pagu', year),
    };
  if (!table.hitungPagu && !declares(node)) return undefined;
  return {
    sel: (year) => {
      if (!table.tahunRealisasi.includes(year)) return selPagu(node, year);
      return berlakuPada(node, year) ? (node.realisasiPagu.get(year) ?? KOSONG) : KOSONG;
    },
    akhir: paguAkhirSimpul(node, table.tahun),
    asal: (year) => {
      const key = table.tahunRealisasi.includes(year) ? 'realisasi_pagu' : 'pagu';
      const seri = key === 'pagu' ? node.pagu : node.realisasiPagu;
      return seri.has(year) ? node.asal.at(key, year) : undefined;
    },
  };
}

/** Money of an indicator in a table; undefined where it has none of its own. */
export function uangIndikator(indikator: Indikator, table: TabelPendanaan): Uang | undefined {
  if (indikator.pagu.size === 0) return undefined;
  return {
    sel: (year) => (table.tahunRealisasi.includes(year) ? KOSONG : (indikator.pagu.get(year) ?? KOSONG)),
    akhir: paguAkhirIndikator(indikator, table.tahun),
    asal: (year) => indikator.asal.at('pagu', year),
  };
}

/** Money of a bidang urusan in a table; undefined where it prints none. */
export function uangBidang(field: ProgramBidang, table: TabelPendanaan): Uang | undefined {
  const { bidang } = field;
  if (bidang.pagu.size === 0 && !table.hitungPagu) return undefined;
  const seri = new Map(table.tahun.map((year) => [year, selPaguBidang(field, year)]));
  return {
    sel: (year) => selPaguBidang(field, year),
    akhir: nilaiAkhir(bidang.paguAkhir, seri, table.tahun),
    asal: (year) => (bidang.pagu.has(year) ? bidang.asal.at('pagu', year) : undefined),
  };
}
