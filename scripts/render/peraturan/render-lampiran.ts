import { derivePeraturan } from '../../derive/peraturan/derive-peraturan.ts';
import { type LampiranReport, lampiranReports } from '../../derive/peraturan/lampiran-reports.ts';
import type { Report } from '../../derive/report.ts';
import { renderDocument } from '../render-document.ts';
import type { DocumentView } from '../views.ts';
import { closingView } from './enactment-view.ts';
import { nameLines } from './render-peraturan.ts';

/** A document as a lampiran: its report, its print page, and the file of that page beside its own. */
export interface PrintedLampiran extends LampiranReport {
  readonly berkas: string;
  readonly dokumen: DocumentView;
}

/**
 * The print pages of the documents that a regulation puts into force: each as it is printed by itself, with the head of a
 * lampiran on its first page, and the office and name of the regulation on its last. None without a regulation.
 */
export function renderLampiran(report: Report): PrintedLampiran[] {
  const { plan } = report;
  const { peraturan } = plan;
  if (peraturan === undefined) return [];
  const lines = nameLines(peraturan, derivePeraturan(peraturan, plan));
  const berkas = `cetak-lampiran-${plan.dokumen.id}.html`;
  return lampiranReports(report).map((lampiran) => ({
    ...lampiran,
    berkas,
    dokumen: {
      ...renderDocument(lampiran.report, 'cetak'),
      sebagaiLampiran: {
        berkas,
        kepala: [lampiran.label.toUpperCase(), ...lines],
        penutup: closingView(peraturan, plan, lampiran.label),
      },
    },
  }));
}
