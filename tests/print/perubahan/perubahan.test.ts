import { mkdir, readFile } from 'node:fs/promises';
import { HtmlValidate } from 'html-validate/node';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../scripts/derive/report.ts';
import { writeRedline } from '../../../scripts/pipeline-redline.ts';
import { loadWithAcuan, readCase } from '../../helpers/load-case.ts';
import { loadPdfReader, openPdf } from '../../helpers/pdf/open-pdf.ts';
import { readPdf } from '../../helpers/pdf/read-pdf.ts';
import { prepared } from '../../helpers/prepared.ts';
import { lineTexts, pagesOf, printLoaded, tagsOf, tagsWithin } from '../../helpers/print-case.ts';
import { useTempFolder } from '../../helpers/temp-folder.ts';
import { htmlRules } from '../../site/html-rules.ts';
import { useBrowser } from '../fixture-browser.ts';

const browser = useBrowser();
const loaded = prepared(() => loadWithAcuan(readCase('perubahan-baru'), { lama: readCase('perubahan-lama') }));

describe('the amended document', () => {
  const printed = prepared(() => printLoaded(loaded(), browser()));
  const lines = (): string[] => lineTexts(pagesOf(printed(), 'II-'));
  /** Lines from a caption on. */
  const below = (caption: string, count: number): string[] => {
    const from = lines().indexOf(caption);
    return lines().slice(from, from + count);
  };

  test('(a) has the table of either version, the second named “Setelah Perubahan”', () => {
    expect(lines().filter((line) => line.startsWith('Tabel 2.9') || line.startsWith('Tabel 2.10'))).toEqual([
      'Tabel 2.9 Rencana Program dan Pendanaan Sebelum Perubahan',
      'Tabel 2.10 Rencana Program dan Pendanaan Setelah Perubahan',
    ]);
    expect(below('Tabel 2.9 Rencana Program dan Pendanaan Sebelum Perubahan', 6).slice(4)).toEqual([
      '1.06.04 PROGRAM REHABILITASI SOSIAL 70% 190 80% 300 90% 410',
      '1.06.04.2.01 Rehabilitasi Sosial Dasar 150 260 370',
    ]);
  });

  test('(b) has lists side by side, the longer one running on', () => {
    const rows = tagsOf(pagesOf(printed(), 'II-'), 'TR').filter(({ text }) => text.includes('Arah kebijakan'));
    const lists = rows.map(({ children }) => children.map((cell) => tagsWithin(cell.children, 'LI').length));
    // Those of the matriks have none.
    expect(lists.find((cells) => cells.some((count) => count > 0))).toEqual([0, 0, 2, 3, 0]);
  });

  test('(c) has both nomenclatures, each in its own years', () => {
    const rows = tagsOf(pagesOf(printed(), 'II-'), 'TR').filter(({ text }) =>
      text.includes('Rehabilitasi Sosial Dasar'),
    );
    const cells = rows.map(({ children }) => children.map(({ text }) => text.trim()));
    expect(cells.filter((row) => row.length === 8).slice(-2)).toEqual([
      ['1.06.04.2.01', 'Rehabilitasi Sosial Dasar', '', '140', '', '', '', ''],
      ['1.06.04.2.01', 'Rehabilitasi Sosial Dasar Penyandang Disabilitas', '', '', '', '300', '', '400'],
    ]);
  });

  test('tells realised years from planned ones by their words and by a darker ground', async () => {
    expect(below('Tabel 2.10 Rencana Program dan Pendanaan Setelah Perubahan', 4).slice(2)).toEqual([
      'Kode Program, Kegiatan, dan Sub Kegiatan Tahun 2026 Tahun 2027 Tahun 2028',
      'Realisasi Rp Target Rp Target Rp',
    ]);
    const number =
      pagesOf(printed(), 'II-').find((page) => lineTexts([page]).join().includes('Tabel 2.10'))?.number ?? 0;
    const fills = await fillsOf(printed().bytes, number);
    expect(fills).toContain('#eff3f5');
    expect(fills).toContain('#c9dade');
    expect(lightness('#eff3f5') - lightness('#c9dade')).toBeGreaterThan(0.08);
  });

  test('prints the matriks of visi and misi, a row of its own for each', () => {
    // A blank at the end of a line is not in the file.
    const solid = (text: string): string => text.replace(/\s+/g, '');
    const rows = tagsOf(pagesOf(printed(), 'II-'), 'TR').map(({ children }) => children.map(({ text }) => solid(text)));
    expect(rows.filter(([, uraian]) => uraian === 'Visi' || uraian === 'Misi')).toEqual(
      [
        ['1', 'Visi', 'Kota Contoh yang Sejahtera', 'Kota Contoh yang Sejahtera dan Tangguh', 'Diubah: rumusan'],
        [
          ...['2', 'Misi', 'Contoh Maju: Memajukan layanan dasar'],
          ...['Contoh Maju: Memajukan layanan dasar dan lanjutan', 'Diubah: rumusan'],
        ],
        ['3', 'Misi', 'Contoh Rapi dan Tertib', '', 'Dihapus'],
        ['4', 'Misi', 'Contoh Siaga Menghadapi Bencana: Menyiapkan warga', 'Contoh Tangguh', 'Diganti'],
        ['5', 'Misi', '', 'Contoh Inklusif: Melayani semua warga', 'Baru'],
      ].map((row) => row.map(solid)),
    );
  });

  test('prints a matriks with three lines for each program, and words on what the versions are', () => {
    const from = lines().indexOf('Tabel 2.7 Matriks Perubahan Pagu');
    expect(
      lines()
        .slice(from + 1, from + 15)
        .filter((line) => line.includes('Semula') || line.includes('Menjadi')),
    ).toHaveLength(8);
    expect(lines()).toContain(
      '– Semula: Rencana Strategis Dinas Contoh Kota Contoh Tahun 2026-2028 (24 September 2025).',
    );
  });

  test('has a page on the website that tells what it changes, linked from its start page', async () => {
    expect(printed().site('index.html')).toContain('<a href="redline.html">Perbandingan naskah semula dan menjadi</a>');
    const html = printed().site('redline.html');
    expect(html).toContain(
      'kepada <del><span class="tersembunyi">[dihapus: </span>120<span class="tersembunyi">]</span></del>' +
        '<ins><span class="tersembunyi">[disisipkan: </span>150<span class="tersembunyi">]</span></ins> orang',
    );
    expect(html).toContain('<a class="unduh" href="redline-uji.pdf">');
    const report = await new HtmlValidate(htmlRules).validateString(html);
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });
});

describe('the redline', () => {
  const folder = useTempFolder();
  const made = prepared(async () => {
    await mkdir(folder(), { recursive: true });
    const result = await writeRedline(loaded().report as Report, { browser: browser(), siteDir: folder() });
    if (result?.ok !== true) throw new Error('no redline');
    const bytes = new Uint8Array(await readFile(result.file));
    return { ...result, bytes, pdf: await readPdf(bytes) };
  });

  test('is a file of its own, called after the document, PDF/UA-1', () => {
    expect(made().file.endsWith('/uji/redline-uji.pdf')).toBe(true);
    expect(made().uaFindings).toEqual([]);
    expect(made().pdf.info.get('Title')).toBe(
      'Perbandingan Naskah Perubahan Rencana Strategis Dinas Contoh Kota Contoh Tahun 2026-2028',
    );
  });

  test('marks what is gone and what is new in words that are copied and read out with it', () => {
    expect(lineTexts(made().pdf.pages)).toEqual(
      expect.arrayContaining([
        'Layanan diberikan kepada [120]{150} orang setiap tahun di panti {dan di rumah}.',
        '(1 paragraf tidak berubah)',
        '{Perubahan ini menambah 2 (dua) program.}',
        '[Lumbung sosial dibangun di setiap kecamatan.]',
        'Tidak berubah.',
      ]),
    );
    expect(lineTexts(made().pdf.pages).join('\n')).not.toContain('Demikian rencana ini disusun.');
  });

  test('has its chapters as headings', () => {
    expect(tagsOf(made().pdf.pages, 'H2').map(({ text }) => text.trim())).toEqual([
      'BAB I Pendahuluan',
      'BAB II Program dan Pendanaan',
      'BAB III Penutup',
    ]);
  });

  test('a document that amends none has none', async () => {
    const report = loadWithAcuan({}, {}).report as Report;
    expect(await writeRedline(report, { browser: browser(), siteDir: folder() })).toBeUndefined();
  });
});

/** Colours that areas of a page are filled with, as `#rrggbb`. */
function fillsOf(bytes: Uint8Array, number: number): Promise<string[]> {
  return openPdf(bytes, async (pdf) => {
    const { OPS } = await loadPdfReader();
    const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
    return fnArray.flatMap((operator, index) =>
      operator === OPS.setFillRGBColor ? [String((argsArray[index] as readonly unknown[])[0])] : [],
    );
  });
}

/** How light a colour is on grey paper, from 0 to 1. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
