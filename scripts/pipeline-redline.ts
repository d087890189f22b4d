import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Report } from './derive/report.ts';
import type { UaFinding } from './pdf/ua/finding.ts';
import { newFinisher, type PrintOptions } from './pipeline.ts';
import type { PrintFault } from './print/outcome.ts';
import { redlineFacts } from './render/redline/redline-facts.ts';
import { renderRedline } from './render/redline/render-redline.ts';

type RedlineResult =
  | { readonly ok: true; readonly file: string; readonly uaFindings: readonly UaFinding[] }
  | { readonly ok: false; readonly faults: readonly PrintFault[] };

/**
 * render -> eleventy -> print -> pdf, for what an amending document changes in the prose: finishes `redline-<id>.pdf` beside
 * the document's web pages. Undefined for a document that amends none.
 */
export async function writeRedline(report: Report, options: PrintOptions): Promise<RedlineResult | undefined> {
  const redline = renderRedline(report);
  if (redline === undefined) return undefined;
  const { redlinePage } = await import('./eleventy/redline-page.ts');
  const { printDocument } = await import('./print/print-document.ts');
  const finisher = await newFinisher(options);
  const folder = path.join(options.siteDir, redline.id);
  const page = path.join(folder, 'cetak-redline.html');
  await mkdir(folder, { recursive: true });
  await writeFile(page, await redlinePage(redline));
  const outcome = await printDocument({
    browser: options.browser,
    url: pathToFileURL(page).href,
    anchors: [],
    parts: [{ part: { kind: 'bab', nomor: '' }, anchor: 'redline' }],
    labelStyle: 'polos',
    tabs: 1,
    ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
  });
  if (outcome.value === null) return { ok: false, faults: outcome.diagnostics };
  options.onProgress?.('olah');
  const { bytes, uaFindings } = await finisher.finish(
    outcome.value.files,
    redlineFacts(redline, outcome.value, options.date),
  );
  const file = path.join(folder, redline.pdf);
  await writeFile(file, bytes);
  await rm(page);
  return { ok: true, file, uaFindings };
}
