import type { Plan } from '../../../model/plan.ts';
import type { TabelJenis } from '../../../model/tabel.ts';
import { KOSONG, type Nilai } from '../../../notation/nilai.ts';
import type { BarisPerubahan } from '../../perubahan/baris.ts';
import { type Butir, bunyi } from '../../perubahan/butir.ts';
import type { BarisModel, JenisBarisModel, KolomModel, SelKepala, SelModel } from '../../table-model.ts';
import { paguDokumen } from '../../totals.ts';
import { teks } from '../cells.ts';

/** What every matriks of an amendment is made with. */
export type Table = TabelJenis<'matriks-perubahan'>;

/** A matriks as it is laid out. */
export interface Parts {
  kolom: KolomModel[];
  kepala: SelKepala[][];
  baris: BarisModel[];
}

/** What a line is about: the thing as it is now, or as it was where it is gone. */
export function butirDari({ sebelum, setelah }: BarisPerubahan): Butir {
  // A line has one of them at least.
  return (setelah ?? sebelum) as Butir;
}

/** The kind of row that a line makes: that of its level for a program and below. */
export function rowKind(row: BarisPerubahan): JenisBarisModel {
  return butirDari(row).simpul?.jenjang ?? 'data';
}

/** What a thing says; blank for one that a version does not have. */
export function words(at: number, butir: Butir | undefined): SelModel {
  return butir === undefined ? teks(at, undefined) : teks(at, bunyi(butir), { asal: butir.asal.at('nama') });
}

/** Columns of words, `no` one of numbers. */
export function columns(ids: readonly string[]): KolomModel[] {
  return ids.map((id): KolomModel => ({ id, peran: id === 'no' ? 'nomor' : 'teks' }));
}

/** The money of all programs of a version in a year. */
export function totalIn(version: Plan, year: number): Nilai {
  const rupiah = paguDokumen(version, year);
  return rupiah === undefined ? KOSONG : { jenis: 'rupiah', rupiah };
}
