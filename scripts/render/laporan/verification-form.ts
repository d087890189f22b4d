import type { Report } from '../../derive/report.ts';
import { cascadeRows } from './form/cascade-rows.ts';
import { documentRows } from './form/document-rows.ts';
import { indicatorRows } from './form/indicator-rows.ts';
import { outlineRows } from './form/outline-rows.ts';
import { findingsAbout, type NumberedFinding, ranges, type Row } from './form/rows.ts';
import { tableRows } from './form/table-rows.ts';
import type { FormView } from './views.ts';

/**
 * Fills the verification form of a Renstra: what its outline asks for (chapters, parts, tables), and what every Renstra
 * is asked for (the chain from tujuan to sub kegiatan, indicators, IKU, signature). Source of the columns: the form that
 * Bappeda verifies drafts with (No, Indikator, Kesesuaian, Tindak lanjut penyempurnaan).
 */
export function verificationForm(report: Report, findings: readonly NumberedFinding[]): FormView {
  const about = findingsAbout(findings);
  const parts: readonly { readonly judul: string; readonly baris: readonly Row[] }[] = [
    { judul: `Sistematika (${report.plan.profil.nama})`, baris: outlineRows(report, about) },
    { judul: 'Tabel yang diminta sistematika', baris: tableRows(report, about) },
    // An annual plan carries on what its Renstra was verified for.
    ...(report.plan.tahunan === undefined
      ? [
          { judul: 'Penjabaran tujuan sampai sub kegiatan', baris: cascadeRows(report, about) },
          { judul: 'Indikator dan pendanaan', baris: indicatorRows(report, about) },
        ]
      : []),
    { judul: 'Kelengkapan dokumen', baris: documentRows(report, about) },
  ];
  let nomor = 0;
  return {
    bagian: parts
      .filter(({ baris }) => baris.length > 0)
      .map(({ judul, baris }) => ({
        judul,
        baris: baris.map(({ tindakLanjut = '', temuan = [], ...row }) => {
          nomor += 1;
          return { nomor: String(nomor), ...row, tindakLanjut, temuan: ranges(temuan) };
        }),
      })),
  };
}
