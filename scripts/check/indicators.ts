import { bidangUrusan } from '../model/arah.ts';
import type { Indikator } from '../model/indikator.ts';
import type { Origin } from '../model/origin.ts';
import type { Plan } from '../model/plan.ts';
import { type Simpul, susuri } from '../model/program.ts';
import type { Jenjang } from '../schema/program.ts';

/** The level of what an indicator belongs to. */
type Aras = 'tujuan' | 'sasaran' | 'bidang-urusan' | Jenjang;

/** Levels that state a result; below them stand products and work. */
export const ARAS_HASIL: readonly Aras[] = ['tujuan', 'sasaran', 'program'];

/** What names an owner of indicators in a sentence and in a waiver. */
export interface Sebutan {
  readonly aras: Aras;
  readonly id: string;
  readonly kode: string | undefined;
  readonly nama: string;
}

/** A tujuan, sasaran, field of an affair, program, kegiatan, sub kegiatan or rincian, as the owner of indicators. */
export interface Pemilik extends Sebutan {
  readonly indikator: readonly Indikator[];
  readonly asal: Origin;
  /** Of a program and what stands below it. */
  readonly simpul: Simpul | undefined;
  /** The tujuan, field of an affair or program that it stands in, or itself where it is one. */
  readonly puncak: Sebutan;
}

/** An indicator with what it belongs to. */
export interface IndikatorMilik {
  readonly indikator: Indikator;
  readonly pemilik: Pemilik;
}

/** Everything of the agency that has or should have indicators, from tujuan down to rincian. */
export function* pemilikIndikator({ arah, program }: Plan): Generator<Pemilik> {
  for (const { id, nama, indikator, asal, sasaran } of arah.tujuan) {
    const puncak: Sebutan = { aras: 'tujuan', id, kode: undefined, nama };
    yield { ...puncak, indikator, asal, simpul: undefined, puncak };
    for (const item of sasaran) yield { ...item, aras: 'sasaran', kode: undefined, simpul: undefined, puncak };
  }
  for (const { id, nomor, nama, indikator, asal } of bidangUrusan(arah)) {
    const puncak: Sebutan = { aras: 'bidang-urusan', id, kode: nomor, nama };
    if (indikator.length > 0) yield { ...puncak, indikator, asal, simpul: undefined, puncak };
  }
  for (const root of program) {
    const puncak: Sebutan = { aras: root.jenjang, id: root.id, kode: root.kode, nama: root.nama };
    for (const simpul of susuri([root])) {
      const { jenjang, id, kode, nama, indikator, asal } = simpul;
      yield { aras: jenjang, id, kode, nama, indikator, asal, simpul, puncak };
    }
  }
}

/** Every indicator of the agency with its owner. */
export function* indikatorMilik(plan: Plan): Generator<IndikatorMilik> {
  for (const pemilik of pemilikIndikator(plan)) for (const indikator of pemilik.indikator) yield { indikator, pemilik };
}

/** An owner in a sentence: its level and its kode, else its name. */
export function sebutPemilik({ aras, kode, nama }: Pick<Pemilik, 'aras' | 'kode' | 'nama'>): string {
  return `${aras.replace('-', ' ')} ${kode ?? `“${nama}”`}`;
}

/** An indicator in a sentence; that of a rincian has no words of its own. */
export function sebutIndikator({ indikator, pemilik }: IndikatorMilik): string {
  return indikator.nama === '' ? sebutPemilik(pemilik) : `indikator “${indikator.nama}”`;
}

/** Ids by which a waiver may name a finding about an owner. */
export function subjekPemilik({ id, kode }: Pick<Pemilik, 'id' | 'kode'>): string[] {
  return kode === undefined || kode === id ? [id] : [id, kode];
}

/** Ids by which a waiver may name a finding about an indicator: its own, and those of its owner. */
export function subjekIndikator({ indikator, pemilik }: IndikatorMilik): string[] {
  return [indikator.id, ...subjekPemilik(pemilik)];
}
