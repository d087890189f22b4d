import type { Origin } from '../model/origin.ts';
import type { IndikatorTahunan, ProgramTahunan, Tahunan } from '../model/tahunan.ts';
import { angkaDari, KOSONG, type Nilai } from '../notation/nilai.ts';
import { selPagu } from './totals.ts';

/** One side of a comparison: what a thing is called there, and what it is worth in the year. */
interface Sisi {
  readonly id: string;
  readonly nama: string;
  readonly nilai: Nilai;
  readonly satuan: string | undefined;
  readonly asal: Origin;
  /** Where the value was typed. */
  readonly asalNilai: Origin;
}

/** A thing of the Renstra beside the same one of the year; a side that is undefined does not have it. */
export interface Pasangan {
  readonly jenis: 'sasaran' | 'indikator' | 'program';
  readonly renstra: Sisi | undefined;
  readonly tahunan: Sisi | undefined;
  /** Value of the year less that of the Renstra; undefined where they are not two numbers in one unit. */
  readonly selisih: Nilai | undefined;
  /** In what the two differ. */
  readonly beda: { readonly nama: boolean; readonly nilai: boolean };
}

/** Rupiah of a program in the year: as the annual plan has it, else the pagu of the Renstra. */
export function anggaranProgram({ anggaran, dari }: ProgramTahunan, tahun: number): Nilai {
  return anggaran ?? (dari === undefined ? KOSONG : selPagu(dari, tahun));
}

/**
 * Everything of an annual plan beside what it stands for in the Renstra, in the order of the year; behind it what the
 * Renstra has of the kind and the year does not carry on. Several things of the year may stand for one of the Renstra.
 */
export function pasangan({ tahun, renstra, sasaran, program }: Tahunan): Pasangan[] {
  const indikator = sasaran.flatMap((item) => item.indikator);
  const allSasaran = renstra.arah.tujuan.flatMap((tujuan) => tujuan.sasaran);
  const allIndikator = allSasaran.flatMap((item) => item.indikator);
  return [
    ...sasaran.map((item) => pair('sasaran', item.dari && nameSide(item.dari), nameSide(item))),
    ...left(allSasaran, sasaran).map((item) => pair('sasaran', nameSide(item), undefined)),
    ...indikator.map((item) => pair('indikator', item.dari && targetSide(item.dari, tahun), yearTarget(item))),
    ...left(allIndikator, indikator).map((item) => pair('indikator', targetSide(item, tahun), undefined)),
    ...program.map((item) => pair('program', item.dari && paguSide(item.dari, tahun), yearMoney(item, tahun))),
    ...left(renstra.program, program).map((item) => pair('program', paguSide(item, tahun), undefined)),
  ];
}

/** True where the two sides are not the same. */
export function berbeda({ renstra, tahunan, beda }: Pasangan): boolean {
  return renstra === undefined || tahunan === undefined || beda.nama || beda.nilai;
}

/** What the Renstra has and nothing of the year stands for. */
function left<T>(all: readonly T[], year: readonly { readonly dari: T | undefined }[]): T[] {
  const carried = new Set(year.map(({ dari }) => dari));
  return all.filter((item) => !carried.has(item));
}

function nameSide({ id, nama, asal }: Pick<Sisi, 'id' | 'nama' | 'asal'>): Sisi {
  return { id, nama, nilai: KOSONG, satuan: undefined, asal, asalNilai: asal };
}

function targetSide({ id, nama, satuan, target, asal }: NonNullable<IndikatorTahunan['dari']>, tahun: number): Sisi {
  return { id, nama, nilai: target.get(tahun) ?? KOSONG, satuan, asal, asalNilai: asal.at('target', tahun) };
}

function yearTarget({ id, nama, satuan, target, asal }: IndikatorTahunan): Sisi {
  return { id, nama, nilai: target, satuan, asal, asalNilai: asal.at('target') };
}

function paguSide(simpul: NonNullable<ProgramTahunan['dari']>, tahun: number): Sisi {
  const { id, nama, asal } = simpul;
  return { id, nama, nilai: selPagu(simpul, tahun), satuan: undefined, asal, asalNilai: asal.at('pagu', tahun) };
}

function yearMoney(program: ProgramTahunan, tahun: number): Sisi {
  const { id, nama, asal } = program;
  return { id, nama, nilai: anggaranProgram(program, tahun), satuan: undefined, asal, asalNilai: asal.at('anggaran') };
}

function pair(jenis: Pasangan['jenis'], renstra: Sisi | undefined, tahunan: Sisi | undefined): Pasangan {
  const beda = {
    nama: renstra !== undefined && tahunan !== undefined && plain(renstra.nama) !== plain(tahunan.nama),
    nilai: renstra !== undefined && tahunan !== undefined && !sameValue(renstra, tahunan),
  };
  return { jenis, renstra, tahunan, selisih: difference(renstra, tahunan), beda };
}

// Capitals and blanks are matters of print.
function plain(text: string): string {
  return text.toLocaleLowerCase('id').replace(/\s+/g, ' ').trim();
}

function sameValue(a: Sisi, b: Sisi): boolean {
  if (a.nilai.jenis !== b.nilai.jenis) return false;
  if (a.nilai.jenis === 'teks' && b.nilai.jenis === 'teks') return plain(a.nilai.teks) === plain(b.nilai.teks);
  return angkaDari(a.nilai) === angkaDari(b.nilai) && unitOf(a) === unitOf(b);
}

function unitOf({ nilai, satuan }: Sisi): string | undefined {
  return nilai.jenis === 'angka' ? (nilai.satuan ?? (nilai.persen === true ? '%' : satuan)) : undefined;
}

function difference(a: Sisi | undefined, b: Sisi | undefined): Nilai | undefined {
  if (a === undefined || b === undefined || unitOf(a) !== unitOf(b)) return undefined;
  if (a.nilai.jenis === 'rupiah' && b.nilai.jenis === 'rupiah')
    return { jenis: 'rupiah', rupiah: b.nilai.rupiah - a.nilai.rupiah };
  if (a.nilai.jenis !== 'angka' || b.nilai.jenis !== 'angka') return undefined;
  const desimal = Math.max(a.nilai.desimal, b.nilai.desimal);
  // As scaled integers, so that 0,3 less 0,1 is 0,2.
  const scale = 10 ** desimal;
  const angka = (Math.round(b.nilai.angka * scale) - Math.round(a.nilai.angka * scale)) / scale;
  return { ...b.nilai, angka, desimal };
}
