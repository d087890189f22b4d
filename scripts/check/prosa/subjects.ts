import { type PemilikJumlah, pemilikJumlah } from '../../derive/counts.ts';
import type { Indikator, Varian } from '../../model/indikator.ts';
import { indikatorPerangkatDaerah, type Plan } from '../../model/plan.ts';
import { NameIndex } from './names.ts';

/** What a sentence may name and a number may belong to. */
export type Subjek =
  PemilikJumlah | { readonly jenis: 'indikator'; readonly id: string; readonly indikator: Indikator };

/** Names of tujuan, sasaran, programs, kegiatan, sub kegiatan and indicators; rows of programs by their code as well. */
export function subjectIndex(plan: Plan): NameIndex<Subjek> {
  const index = new NameIndex<Subjek>();
  const add = (
    named: { readonly nama: string; readonly diTabel: ReadonlyMap<string, Varian> },
    subjek: Subjek,
  ): void => {
    for (const nama of [named.nama, ...[...named.diTabel.values()].map((variant) => variant.nama ?? '')])
      index.add(nama, subjek);
  };
  for (const pemilik of pemilikJumlah(plan)) {
    if (pemilik.jenis === 'tujuan') add(pemilik.tujuan, pemilik);
    else if (pemilik.jenis === 'sasaran') add(pemilik.sasaran, pemilik);
    else add(pemilik.simpul, pemilik);
    if (pemilik.kode !== undefined) index.add(pemilik.kode, pemilik, 1);
  }
  for (const { indikator } of indikatorPerangkatDaerah(plan))
    add(indikator, { jenis: 'indikator', id: indikator.id, indikator });
  return index;
}
