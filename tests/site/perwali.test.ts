import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { renderLampiran } from '../../scripts/render/peraturan/render-lampiran.ts';
import { renderPeraturan } from '../../scripts/render/peraturan/render-peraturan.ts';
import { renderDocument } from '../../scripts/render/render-document.ts';
import { startPage } from '../../scripts/render/start-page.ts';
import type { SiteView } from '../../scripts/render/views.ts';
import { loadFiles } from '../helpers/load-case.ts';
import { perwali } from '../helpers/perwali.ts';
import { attributes, useBuiltSite } from './built-site.ts';
import { htmlRules } from './html-rules.ts';

const BAB = [
  '\n  - judul: Sistematika',
  '    pasal:',
  '      - teks: "Renstra terdiri atas:"',
  '        uraian: [{ nama: BAB I, isi: PENDAHULUAN. }, { nama: BAB VIII, isi: PENUTUP. }]',
  '      - ayat: [Satu., { teks: "Dua:", huruf: [a & b;, c <d>.] }]',
  '      - Peraturan ini mulai berlaku pada tanggal diundangkan.',
].join('\n');

function situs(): SiteView {
  const { report } = loadFiles(
    perwali({ bentuk: 'salinan', salinan: '{ pejabat: kabag }', pasal: undefined, bab: BAB }),
  );
  const peraturan = report && renderPeraturan(report, 'cetak');
  if (report === undefined || peraturan === undefined) throw new Error('no regulation');
  const dokumen = [renderDocument(report, 'situs')];
  const cetak = [renderDocument(report, 'cetak'), ...renderLampiran(report).map((lampiran) => lampiran.dokumen)];
  return { beranda: startPage(dokumen), dokumen, cetak, peraturan: [peraturan], versi: 'uji' };
}

const site = useBuiltSite(situs());

describe.each(['perwali', 'cetak-perwali', 'cetak-lampiran-uji'])('%s.html', (name) => {
  test('html-validate finds nothing', async () => {
    const report = await new HtmlValidate(htmlRules).validateFile(path.join(site().folder, `uji/${name}.html`));
    const messages = report.results.flatMap((result) =>
      result.messages.map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`),
    );
    expect(messages).toEqual([]);
  });

  test('every link within leads to something', () => {
    const html = site().text(`uji/${name}.html`);
    const ids = attributes(html, 'id');
    const targets = attributes(html, 'href').filter((href) => href.startsWith('#'));
    expect(targets.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('what stands in the data is text on the page', () => {
  const html = site().text('uji/perwali.html');
  expect(html).toContain('a &amp; b;</li>');
  expect(html).toContain('c &lt;d&gt;.</li>');
});

test('only the page of a lampiran has its head and its end', () => {
  const [own, attached] = ['cetak', 'cetak-lampiran-uji'].map((name) => site().text(`uji/${name}.html`));
  expect(own).not.toMatch(/kepala-lampiran|penutup-lampiran|lampiran\.css/);
  expect(attached).toMatch(/kepala-lampiran/);
  expect(attached?.match(/penutup-lampiran/g)).toHaveLength(1);
});
