import { readFile } from 'node:fs/promises';
import { HtmlValidate } from 'html-validate/node';
import { describe, expect, test } from 'vitest';
import type { Inspection } from '../../../scripts/inspection.ts';
import { writeLaporan } from '../../../scripts/pipeline.ts';
import type { PrintLinks } from '../../../scripts/render/laporan/finding-view.ts';
import { type Files, loadFiles } from '../../helpers/load-case.ts';
import { dokumenDengan, program } from '../../helpers/masukan.ts';
import { readLinks } from '../../helpers/pdf/read-links.ts';
import { readPdf } from '../../helpers/pdf/read-pdf.ts';
import { prepared } from '../../helpers/prepared.ts';
import { marginTexts, tagsOf } from '../../helpers/print-case.ts';
import { useTempFolder } from '../../helpers/temp-folder.ts';
import { htmlRules } from '../../site/html-rules.ts';
import { useBrowser } from '../fixture-browser.ts';

/** Many errors in the sums, one set aside, a letter that no font has, and a form longer than a page. */
const FILES: Files = {
  ...program(
    'pagu: [100, 200, 300]',
    'kegiatan:',
    ...Array.from(
      { length: 12 },
      (_, n) =>
        `  - {kode: 1.06.04.2.${String(n + 10)}, nama: Kegiatan ${n}, pagu: [1, 2, 3], sub_kegiatan: [{kode: 1.06.04.2.${String(n + 10)}.01, nama: S, pagu: [4, 2, 3]}]}`,
    ),
  ),
  ...dokumenDengan(
    'cetak: {kertas: a4}',
    'kecuali:',
    '  - {kode: pagu-children, di: 1.06.04, tahun: 2028, alasan: tercetak demikian, tanggal: 2026-01-31}',
  ),
  'naskah/1-pendahuluan/1-latar-belakang.md': 'Kata рak di sini.\n',
  'profil/ringkas.yaml': [
    'nama: Sistematika Uji',
    'sumber: uji',
    'bab:',
    '  - {id: pendahuluan, judul: Pendahuluan, subbab: [{id: latar-belakang, judul: Latar Belakang}]}',
    '  - {id: program-pendanaan, judul: Program dan Pendanaan}',
    ...Array.from({ length: 50 }, (_, n) => `  - {id: bab-lain-${n}, judul: Bab Lain ${n}}`),
    '  - {id: penutup, judul: Penutup}',
    '',
  ].join('\n'),
};

const LINKS: PrintLinks = {
  situs: (jangkar) => `../_site/uji/bab-2.html#${jangkar}`,
  cetak: {
    pdf: '../_pdf/renstra.pdf',
    pages: { pdf: 'renstra.pdf', label: ['I-1', 'II-1'], halaman: { 'tabel-pendanaan': 2 }, tabel: {} },
  },
};

const browser = useBrowser();
const folder = useTempFolder();
const made = prepared(async () => {
  const { report, diagnostics, check, textOf } = loadFiles(FILES);
  const inspection: Inspection = { id: 'uji', report, diagnostics, waived: check?.waived ?? [], textOf };
  const result = await writeLaporan(inspection, { browser: browser(), folder: folder(), links: LINKS });
  if (!result.ok) throw new Error(result.faults.map(({ message }) => message).join('\n'));
  const [html = '', pdf = ''] = result.files;
  const bytes = new Uint8Array(await readFile(pdf));
  return { html: await readFile(html, 'utf8'), bytes, pdf: await readPdf(bytes), uaFindings: result.uaFindings };
});

describe('PDF laporan', () => {
  test('pada kertas dokumen, bernomor “halaman / jumlah halaman”, dengan tanggal dokumen', () => {
    const { pages, pageCount, info, labels } = { ...made().pdf, labels: made().pdf.pages.map(({ label }) => label) };
    expect(new Set(pages.map((page) => `${Math.round(page.widthMm)} x ${Math.round(page.heightMm)}`))).toEqual(
      new Set(['210 x 297']),
    );
    expect(labels).toEqual(pages.map((_, index) => String(index + 1)));
    for (const [index, page] of pages.entries())
      expect(marginTexts(page).foot).toEqual(['Laporan Pemeriksaan - Dinas', `${index + 1} / ${pageCount}`]);
    expect(info.get('Title')).toBe('Laporan Pemeriksaan Rencana');
    expect(info.get('CreationDate')).toBe('D:20250924000000Z');
  });

  test('bertag PDF/UA dan hanya memakai huruf yang ikut di dalamnya', () => {
    const { pdf, uaFindings } = made();
    expect(uaFindings).toEqual([]);
    expect(pdf.fonts.filter(({ embedded, type }) => !embedded || type === 'Type3')).toEqual([]);
    expect(
      pdf.fonts
        .map(({ name }) => name.replace(/^[A-Z]{6}\+/, ''))
        .filter((name) => !/^(?:PTSans|NotoSansMath)/.test(name)),
    ).toEqual([]);
  });

  test('penanda bukunya bagian-bagian laporan, bukan setiap temuan', () => {
    expect(made().pdf.outline.map(({ title, children }) => [title, children.map((child) => child.title)])).toEqual([
      [
        'Laporan Pemeriksaan',
        [
          ...['Berkas dan Tulisan', 'Kelengkapan', 'Sistematika', 'Tabel Wajib', 'Konsistensi Angka', 'Substansi'],
          'Dikecualikan dengan Alasan',
        ],
      ],
      ['Formulir Verifikasi', []],
    ]);
  });

  test('setiap temuan utuh pada satu halaman', () => {
    const { pages } = made().pdf;
    const count = (text: RegExp): number[] => pages.map((page) => page.text.match(text)?.length ?? 0);
    // As many heads of findings as there are files named below them.
    expect(count(/^\d+ (?:Galat|Peringatan|Info) [a-z-]+$/gm)).toEqual(count(/^Berkas (?:data|content)\//gm));
    expect(count(/^Berkas (?:data|content)\//gm).reduce((sum, n) => sum + n, 0)).toBeGreaterThan(60);
  });

  test('formulir yang bersambung mengulang kepalanya, dan bagi pembaca layar tetap satu tabel', () => {
    const form = made().pdf.pages.filter((page) => page.text.includes('Butir verifikasi'));
    expect(form.length).toBeGreaterThan(1);
    for (const [index, page] of form.entries()) {
      expect(page.text).toContain(index === 0 ? 'Butir verifikasi' : 'Butir verifikasi (lanjutan)');
      expect(page.text).toContain('Tindak lanjut');
    }
    expect(tagsOf(form, 'TH').filter(({ text }) => text.trim() === 'Tindak lanjut')).toHaveLength(1);
  });

  test('tautannya nisbi terhadap letak laporan', async () => {
    const { bytes, pdf } = made();
    const links = (await Promise.all(pdf.pages.map((page) => readLinks(bytes, page.number)))).flat();
    expect(links.map(({ words }) => words)).toContain('Tabel 2.1 (../_site/uji/bab-2.html#tabel-pendanaan)');
    expect(links.map(({ words }) => words)).toContain('halaman II-1 (../_pdf/renstra.pdf#page=2)');
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('file:');
  });

  test('karakter tanpa huruf tercetak sebagai kotak', () => {
    expect(
      made()
        .pdf.pages.map(({ text }) => text)
        .join('\n'),
    ).toContain('Kata □ak di sini.');
  });
});

describe('HTML laporan', () => {
  test('satu berkas yang sah, tanpa berkas lain', async () => {
    const { html } = made();
    const result = await new HtmlValidate(htmlRules).validateString(html);
    expect(
      result.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
    expect(html.match(/\bsrc=|@import|<link(?! rel="icon" href="data:,">)|<script/g)).toBeNull();
    expect(
      [...html.matchAll(/url\(['"]?([^)]{12})/g)].map((match) => match[1]).filter((start) => start !== 'data:font/wo'),
    ).toEqual([]);
  });

  test('tautannya menuju situs, PDF, atau laporan ini sendiri', () => {
    const { html } = made();
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]));
    const hrefs = [...html.replace(/<head>[\s\S]*?<\/head>/, '').matchAll(/ href="([^"]*)"/g)].map(
      (match) => match[1] ?? '',
    );
    expect(hrefs.filter((href) => !href.startsWith('#') && !/^\.\.\/_(?:site|pdf)\//.test(href))).toEqual([]);
    expect(hrefs.filter((href) => href.startsWith('#') && !ids.has(href.slice(1)))).toEqual([]);
    expect(hrefs.length).toBeGreaterThan(20);
  });
});
