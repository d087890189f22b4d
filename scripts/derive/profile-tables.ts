import type { Plan } from '../model/plan.ts';
import type { Tabel } from '../model/tabel.ts';

/** A table that the outline asks for. */
export type TabelWajib = NonNullable<Plan['profil']['tabel']>[number];

/** The tables of the plan that are the one wanted. */
export function wantedTables({ tabel }: Pick<Plan, 'tabel'>, wanted: TabelWajib): Tabel[] {
  return tabel.filter((one) => isWanted(one, wanted));
}

function isWanted(tabel: Tabel, { jenis, id, saring }: TabelWajib): boolean {
  if (tabel.jenis !== jenis || (id !== undefined && tabel.id !== id)) return false;
  return saring === undefined || (tabel.jenis === 'indikator-kinerja' && tabel.saring === saring);
}

/** What its file must say, in words: `berjenis indikator-kinerja dengan saring: iku`. */
export function describeWanted({ jenis, id, saring }: TabelWajib): string {
  return [
    `berjenis ${jenis}`,
    ...(saring === undefined ? [] : [`dengan saring: ${saring}`]),
    ...(id === undefined ? [] : [`ber-id ${id}`]),
  ].join(' ');
}
