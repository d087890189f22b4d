import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { lampiranReports } from '../../scripts/derive/peraturan/lampiran-reports.ts';
import { withRegulations } from '../../scripts/render/peraturan/with-regulations.ts';
import { renderDocument } from '../../scripts/render/render-document.ts';
import { startPage } from '../../scripts/render/start-page.ts';
import type { SiteView } from '../../scripts/render/views.ts';
import { loadFiles, loadWithAcuan } from '../helpers/load-case.ts';
import { LAIN, perwali } from '../helpers/perwali.ts';
import { attributes, useBuiltSite } from './built-site.ts';
import { htmlRules } from './html-rules.ts';

const NAMA =
  'Peraturan Wali Kota Contoh Nomor 7 Tahun 2025 tentang Rencana Strategis Perangkat Daerah Tahun <span class="utuh">2026-2028</span>';

/** A regulation kept in one document that carries this one and another; and a document that none carries. */
function situs(): SiteView {
  const { report } = loadWithAcuan(perwali({ lampiran: '[uji, lain]' }), { lain: LAIN });
  const { document: bebas } = loadFiles({});
  if (report === undefined || bebas === undefined) throw new Error('no documents');
  const carried = lampiranReports(report).map((lampiran) => renderDocument(lampiran.report, 'situs'));
  const dokumen = withRegulations([...carried, { ...bebas, id: 'bebas' }]);
  return { beranda: startPage(dokumen), dokumen, cetak: [], versi: 'uji' };
}

const site = useBuiltSite(situs());
const page = (file: string): string => site().text(file);

/** The paragraphs of a page that lead to a regulation, as they stand there. */
function paragraphs(file: string): string[] {
  return [...page(file).matchAll(/<p>(?:(?!<\/p>).)*perwali\.html(?:(?!<\/p>).)*<\/p>/gs)].map(([found]) => found);
}

describe('a regulation that carries the documents of two agencies', () => {
  test('is named on the page of each, with its number there and addresses that lead to it', () => {
    expect(paragraphs('uji/index.html')).toEqual([
      `<p>Ditetapkan dengan <a href="perwali.html">${NAMA}</a> sebagai Lampiran I ` +
        '(<a href="perwali-uji.pdf">PDF</a>, <a href="perwali-uji-lengkap.pdf">PDF beserta lampiran</a>)</p>',
    ]);
    expect(paragraphs('lain/index.html')).toEqual([
      `<p>Ditetapkan dengan <a href="../uji/perwali.html">${NAMA}</a> sebagai Lampiran II ` +
        '(<a href="../uji/perwali-uji.pdf">PDF</a>, <a href="../uji/perwali-uji-lengkap.pdf">PDF beserta lampiran</a>)</p>',
    ]);
    expect(paragraphs('bebas/index.html')).toEqual([]);
  });

  test('has one page, in the folder that keeps it', () => {
    expect(site().htmlFiles.filter((file) => file.endsWith('/perwali.html'))).toEqual(['uji/perwali.html']);
  });

  test('stands on the start page once', () => {
    const links = attributes(page('index.html'), 'href').filter((href) => href.includes('perwali'));
    expect(links).toEqual(['uji/perwali.html', 'uji/perwali-uji.pdf', 'uji/perwali-uji-lengkap.pdf']);
  });

  test.each(['index', 'uji/index', 'lain/index', 'uji/perwali'])(
    '%s.html: html-validate finds nothing',
    async (name) => {
      const report = await new HtmlValidate(htmlRules).validateFile(path.join(site().folder, `${name}.html`));
      const messages = report.results.flatMap((result) =>
        result.messages.map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`),
      );
      expect(messages).toEqual([]);
    },
  );
});
