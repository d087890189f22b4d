import { rangkai } from '../../../check/wording.ts';
import { describeWanted, wantedTables } from '../../../derive/profile-tables.ts';
import type { Report } from '../../../derive/report.ts';
import { type FindingsAbout, missing, type Row } from './rows.ts';

/** The tables that the outline asks for, and which tables of the document these are. */
export function tableRows({ plan, outline }: Report, about: FindingsAbout): Row[] {
  return (plan.profil.tabel ?? []).map((wanted): Row => {
    const { nama } = wanted;
    const placed = wantedTables(plan, wanted).flatMap(({ id }) => outline.tabel.get(id) ?? []);
    if (placed.length === 0) return missing(nama, `Buat tabel ${describeWanted(wanted)} dan taruh dalam naskah.`);
    return {
      indikator: nama,
      kesesuaian: 'Ada',
      tindakLanjut: `${rangkai(placed.map(({ nomor }) => `Tabel ${nomor}`))}.`,
      temuan: about.anchors(placed.map(({ jangkar }) => jangkar)),
    };
  });
}
