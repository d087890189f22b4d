import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { renderDocument } from '../../scripts/render/render-document.ts';
import { startPage } from '../../scripts/render/start-page.ts';
import type { SiteView } from '../../scripts/render/views.ts';
import { loadFiles } from '../helpers/load-case.ts';
import { attributes, useBuiltSite } from './built-site.ts';
import { htmlRules } from './html-rules.ts';

const NASKAH = `Daftar ketentuan:[^1]

(1) satu;
    (a) dua;
    (b) tiga;

Kutipan berikut.

> "[[nilai: visi]]"

(2) empat, lihat [[lihat: tabel pendanaan, halaman]].

[^1]: Ketentuan lama.
`;

const TABEL = `judul: Sarana
catatan: {a: Angka sementara.}
sumber: Dinas Contoh
kolom:
  - {id: nama, judul: Nama}
  - {id: jumlah, judul: "Jumlah[^a]", jenis: bilangan}
baris:
  - {nama: Mobil, jumlah: "5[^a]"}
`;

function situs(): SiteView {
  const { report } = loadFiles({
    'naskah/1-pendahuluan/1-latar-belakang.md': NASKAH,
    'tabel/sarana.yaml': TABEL,
    'naskah/3-penutup/0-pembuka.md': 'Sarana.\n\n[[tabel: sarana]]\n',
  });
  if (report === undefined) throw new Error('no document');
  const [dokumen, cetak] = [renderDocument(report, 'situs'), renderDocument(report, 'cetak')];
  return { beranda: startPage([dokumen]), dokumen: [dokumen], cetak: [cetak], versi: 'uji' };
}

const site = useBuiltSite(situs());

describe('prose on the pages', () => {
  test.each(['bab-1', 'bab-3', 'cetak'])('html-validate finds nothing on %s', async (name) => {
    const report = await new HtmlValidate(htmlRules).validateFile(path.join(site().folder, `uji/${name}.html`));
    const messages = report.results.flatMap((result) =>
      result.messages.map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`),
    );
    expect(messages).toEqual([]);
  });

  test.each(['bab-1', 'bab-3', 'cetak'])('every link within %s leads to something', (name) => {
    const html = site().text(`uji/${name}.html`);
    const ids = attributes(html, 'id');
    const targets = attributes(html, 'href').filter((href) => href.startsWith('#'));
    expect(targets.length).toBeGreaterThan(1);
    expect(targets.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('notes end the page of their chapter, behind all of its prose', () => {
    const html = site().text('uji/bab-1.html');
    const notes = html.indexOf('<section class="catatan-kaki" role="doc-endnotes" aria-label="Catatan">');
    expect(notes).toBeGreaterThan(html.indexOf('empat, lihat'));
    expect(html.slice(notes)).toMatch(/^[\s\S]{0,400}Ketentuan lama\.<\/li>\s*<\/ol>\s*<\/section>\s*<\/main>/);
    expect(site().text('uji/bab-3.html')).not.toContain('catatan-kaki');
  });

  test('notes of a table stand below it, before its source', () => {
    const html = site().text('uji/bab-3.html');
    const places = ['5<sup class="tanda-catatan">', '</table>', 'Angka sementara.', 'Sumber: Dinas Contoh'].map(
      (part) => html.indexOf(part),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(html).toContain('Jumlah<sup class="tanda-catatan">a</sup></th>');
  });

  test('both style sheets know the markers and switch the own ones of the browser off', () => {
    for (const sheet of ['aset/situs.css', 'aset/cetak/cetak.css'])
      expect(site().text(sheet)).toMatch(/\.butir \{[^}]*list-style-type: ''/);
  });
});
