import { rangkai } from '../../../check/wording.ts';
import type { Report } from '../../../derive/report.ts';
import type { Tabel } from '../../../model/tabel.ts';
import { type FindingsAbout, missing, type Row } from './rows.ts';

/** The tables that the outline asks for, and which tables of the document these are. */
export function tableRows({ plan, outline }: Report, about: FindingsAbout): Row[] {
  return (plan.profil.tabel ?? []).map((wanted): Row => {
    const { nama } = wanted;
    const placed = plan.tabel.flatMap((tabel) => (isWanted(tabel, wanted) ? (outline.tabel.get(tabel.id) ?? []) : []));
    if (placed.length === 0) return missing(nama, `Buat tabel ${described(wanted)} dan taruh dalam naskah.`);
    return {
      indikator: nama,
      kesesuaian: 'Ada',
      tindakLanjut: `${rangkai(placed.map(({ nomor }) => `Tabel ${nomor}`))}.`,
      temuan: about.anchors(placed.map(({ jangkar }) => jangkar)),
    };
  });
}

type Wanted = NonNullable<Report['plan']['profil']['tabel']>[number];

function isWanted(tabel: Tabel, { jenis, id, saring }: Wanted): boolean {
  if (tabel.jenis !== jenis || (id !== undefined && tabel.id !== id)) return false;
  return saring === undefined || (tabel.jenis === 'indikator-kinerja' && tabel.saring === saring);
}

function described({ jenis, id, saring }: Wanted): string {
  return [
    `berjenis ${jenis}`,
    ...(saring === undefined ? [] : [`dengan saring: ${saring}`]),
    ...(id === undefined ? [] : [`ber-id ${id}`]),
  ].join(' ');
}
