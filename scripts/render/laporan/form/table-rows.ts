import { rangkai } from '../../../check/wording.ts';
import type { Report } from '../../../derive/report.ts';
import { type FindingsAbout, missing, type Row } from './rows.ts';

/** The tables that the outline asks for, and which tables of the document these are. */
export function tableRows({ plan, outline }: Report, about: FindingsAbout): Row[] {
  return (plan.profil.tabel ?? []).map(({ jenis, nama }): Row => {
    const placed = plan.tabel.flatMap((tabel) => (tabel.jenis === jenis ? (outline.tabel.get(tabel.id) ?? []) : []));
    if (placed.length === 0) return missing(nama, `Buat tabel berjenis ${jenis} dan taruh dalam naskah.`);
    return {
      indikator: nama,
      kesesuaian: 'Ada',
      tindakLanjut: `${rangkai(placed.map(({ nomor }) => `Tabel ${nomor}`))}.`,
      temuan: about.anchors(placed.map(({ jangkar }) => jangkar)),
    };
  });
}
