import { describe, expect, test } from 'vitest';
import type { Files } from '../../helpers/load-case.ts';
import { dokumenDengan } from '../../helpers/masukan.ts';
import { usePrintedCase } from '../../helpers/print-case.ts';
import { useBrowser } from '../fixture-browser.ts';

/** Two attachments: one with a table too wide for an upright page, one with a table and a figure of its own. */
const FILES: Files = {
  'naskah/1-pendahuluan/1-latar-belakang.md':
    'Rinciannya dalam [[lihat: lampiran rencana-aksi]] dan [[lihat: tabel forum]].\n',
  'naskah/4-lampiran/1-rencana-aksi.md': 'Rencana aksi setiap tahun.\n\n[[tabel: aksi]]\n',
  'naskah/4-lampiran/2-berita-acara.md':
    '---\njudul: Berita Acara Forum\n---\nForum dihadiri tiga pihak.\n\n[[tabel: forum]]\n\n[[gambar: pagu]]\n',
  'tabel/aksi.yaml':
    'judul: Rencana Aksi\norientasi: mendatar\nkolom: [{judul: Aksi}, {judul: Waktu}]\nbaris: [{aksi: Verifikasi, waktu: Triwulan I}]\n',
  'tabel/forum.yaml': 'judul: Peserta Forum\nkolom: [{judul: Nama}]\nbaris: [{nama: Bappeda}]\n',
  'gambar/pagu.yaml': 'jenis: pagu-program\njudul: Pagu\nketerangan: Diagram pagu per program.\n',
};

const browser = useBrowser();
const printed = usePrintedCase(FILES, browser);

const textOf = (label: string): string =>
  printed()
    .pdf.pages.find((page) => page.label === label)
    ?.text.replace(/\s+/g, ' ') ?? '';

describe('dalam PDF', () => {
  test('setiap lampiran mulai di halaman baru dengan nomor L-1, L-2 yang tercetak pula', () => {
    const labels = printed().pdf.pages.map((page) => page.label);
    expect(labels.slice(-5)).toEqual(['II-1', 'III-1', 'L-1', 'L-2', 'L-3']);
    expect(textOf('L-1')).toContain('Lampiran 1 Rencana Aksi');
    expect(textOf('L-3')).toContain('Lampiran 2 Berita Acara Forum');
    for (const label of ['L-1', 'L-2', 'L-3'])
      expect(
        printed()
          .pdf.pages.find((page) => page.label === label)
          ?.items.map(({ text }) => text),
      ).toContain(label);
  });

  test('tabel mendatar berdiri pada halaman mendatar', () => {
    const page = printed().pdf.pages.find(({ label }) => label === 'L-2');
    expect([page?.widthMm, page?.heightMm].map((size) => Math.round(size ?? 0))).toEqual([330, 210]);
    expect(textOf('L-2')).toContain('Tabel L.1 Rencana Aksi');
  });

  test('tabel dan gambar bernomor L.1 dan seterusnya melalui semua lampiran', () => {
    expect(textOf('L-3')).toContain('Tabel L.2 Peserta Forum');
    expect(textOf('L-3')).toContain('Gambar L.1 Pagu');
  });

  test('daftar isi, daftar lampiran, dan daftar tabel menyebut halamannya', () => {
    const front = printed()
      .pdf.pages.filter(({ label }) => /^[ivx]+$/.test(label))
      .map(({ label }) => textOf(label));
    const lists = front.join(' ');
    expect(lists).toMatch(/Daftar Isi.* Lampiran 1 Rencana Aksi L-1 Lampiran 2 Berita Acara Forum L-3/);
    expect(lists).toMatch(/Daftar Lampiran Lampiran 1 Rencana Aksi L-1 Lampiran 2 Berita Acara Forum L-3/);
    expect(lists).toMatch(/Tabel L\.1 Rencana Aksi L-2 Tabel L\.2 Peserta Forum L-3/);
  });

  test('penanda buku dan rujukan sampai ke lampirannya', () => {
    const physical = (label: string): number => printed().pdf.pages.findIndex((page) => page.label === label) + 1;
    expect(
      printed()
        .pdf.outline.slice(-2)
        .map(({ title, page }) => [title, page]),
    ).toEqual([
      ['Lampiran 1 Rencana Aksi', physical('L-1')],
      ['Lampiran 2 Berita Acara Forum', physical('L-3')],
    ]);
    expect(printed().pdf.destinations.get('lampiran-1')).toBe(physical('L-1'));
    expect(textOf('I-1')).toContain('Rinciannya dalam Lampiran 1 dan Tabel L.2.');
  });
});

describe('pada situs', () => {
  test('setiap lampiran mempunyai halaman, dari daftar isi dan dari bab terakhir', () => {
    expect(printed().site('index.html')).toContain('<a href="lampiran-1.html">');
    expect(printed().site('bab-3.html')).toMatch(/rel="next" href="lampiran-1\.html"/);
    expect(printed().site('lampiran-1.html')).toContain(
      '<h1 id="lampiran-1"><span class="label">Lampiran 1</span> Rencana Aksi</h1>',
    );
    expect(printed().site('lampiran-1.html')).toMatch(/rel="next" href="lampiran-2\.html"/);
  });

  test('rujukan dari bab menuju halaman lampiran', () => {
    expect(printed().site('bab-1.html')).toMatch(
      /href="lampiran-1\.html#lampiran-1">Lampiran\s1<.*href="lampiran-2\.html#tabel-forum">Tabel\sL\.2</,
    );
  });
});

describe.each([
  ['menerus', ['2', '3', '4', '5', '6']],
  ['per-bab-menerus', ['II-2', 'III-3', 'L-4', 'L-5', 'L-6']],
  ['polos', ['5', '6', '7', '8', '9']],
])('nomor halaman %s', (style, expected) => {
  const other = usePrintedCase({ ...FILES, ...dokumenDengan(`cetak: {nomor_halaman: ${style}}`) }, browser);

  test('lampiran meneruskan hitungan', () => {
    const pages = other().pdf.pages.slice(-5);
    expect(pages.map((page) => page.label)).toEqual(expected);
    for (const page of pages) expect(page.items.map(({ text }) => text)).toContain(page.label);
  });
});
