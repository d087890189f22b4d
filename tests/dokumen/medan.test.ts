import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeSite } from '../../scripts/pipeline.ts';
import { renderDocument } from '../../scripts/render/render-document.ts';
import type { BlockView } from '../../scripts/render/views.ts';
import type { TableView } from '../../scripts/render/table-views.ts';
import { type PdfBookmark, readPdf } from '../helpers/pdf/read-pdf.ts';
import type { PdfTag } from '../helpers/pdf/read-tags.ts';
import { prepared } from '../helpers/prepared.ts';
import { marginTexts } from '../helpers/print-case.ts';
import { printReport, reportOf } from '../helpers/print-report.ts';
import { ROOT } from '../helpers/root.ts';
import { useTempFolder } from '../helpers/temp-folder.ts';
import { useBrowser } from '../print/fixture-browser.ts';
import { figuresOfData } from './figures-of-data.ts';

const browser = useBrowser();
const folder = useTempFolder();
const report = prepared(() => reportOf(ROOT, 'dinsos-medan'));
const view = prepared(() => renderDocument(report(), 'cetak'));
const pdf = prepared(async () => {
  await writeSite([report()], folder(), 'uji');
  return readPdf((await printReport(report(), { browser: browser(), siteDir: folder() })).bytes);
});

function blocks(): BlockView[] {
  return view().bab.flatMap((bab) => [...bab.pembuka, ...bab.subbab.flatMap((sub) => sub.blok)]);
}

function tables(): TableView[] {
  return blocks().filter((block) => block.jenis === 'tabel');
}

function figuresAndTables() {
  return blocks().filter((block) => block.jenis === 'tabel' || block.jenis === 'gambar');
}

/** Pages of the body: those whose label names a chapter. */
function bodyPages() {
  return pdf().pages.filter((page) => /^[IVX]+-\d+$/.test(page.label));
}

function countTokens(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const token of text.split(/\s+/)) if (token !== '') counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** Figures that stand in fewer places than the data hold them. */
function missing(found: ReadonlyMap<string, number>): string[] {
  return [...figuresOfData(ROOT, 'dinsos-medan')]
    .filter(([figure, times]) => (found.get(figure) ?? found.get(`${figure}%`) ?? 0) < times)
    .map(([figure, times]) => `${figure}: ${found.get(figure) ?? 0} dari ${times}`);
}

describe('the figures of the Medan Renstra', () => {
  it('are many: the list that the other tests look for is not empty', () => {
    const figures = figuresOfData(ROOT, 'dinsos-medan');
    expect(figures.size).toBeGreaterThan(400);
    expect(figures.get('63.452.702.400')).toBe(5);
    expect(figures.get('475.420.032.016')).toBe(2);
  });

  it('all stand in the PDF', () => {
    const tokens = countTokens(bodyPages().flatMap((page) => page.items.map((item) => item.text)));
    expect(missing(tokens)).toEqual([]);
  });

  it('all stand on the website', async () => {
    const cells: string[] = [];
    for (const bab of view().bab) {
      const html = await readFile(path.join(folder(), 'dinsos-medan', bab.berkas), 'utf8');
      for (const match of html.matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g))
        cells.push((match[1] as string).replace(/<[^>]+>/g, ' '));
    }
    expect(missing(countTokens(cells))).toEqual([]);
  });

  it('are complete in the table of programs: 5 programs, 17 kegiatan, 40 sub kegiatan, 115 indicator rows', () => {
    const table = tables().find((item) => item.id === 'program-pendanaan') as TableView;
    const rows = (kelas: string): number => table.baris.filter((row) => row.kelas === kelas).length;
    expect(['program', 'kegiatan', 'sub-kegiatan'].map(rows)).toEqual([5, 17, 40]);
    expect(rows('indikator') + rows('tujuan') + rows('sasaran')).toBe(115);
    expect(table.nomorKolom.length).toBe(23);
  });
});

describe('the pages of the PDF', () => {
  it('are F4, upright or across, and across only where a wide table stands', () => {
    const sizes = new Set(pdf().pages.map((page) => `${page.widthMm.toFixed(1)}x${page.heightMm.toFixed(1)}`));
    expect([...sizes].sort()).toEqual(['210.0x330.0', '330.0x210.0']);
    const wide = tables().filter((table) => table.mendatar);
    const landscape = bodyPages().filter((page) => page.widthMm > page.heightMm);
    for (const page of landscape)
      expect(
        wide.some((table) => page.text.includes(table.nomor)),
        page.label,
      ).toBe(true);
    expect(wide.map((table) => table.nomor)).toContain('Tabel 6.1');
  });

  it('carry in print the label that the PDF gives them', () => {
    const front = pdf().pages.filter((page) => /^[ivx]+$/.test(page.label));
    expect(front.map((page) => page.label).slice(0, 3)).toEqual(['i', 'ii', 'iii']);
    for (const page of [...front, ...bodyPages()]) {
      expect(marginTexts(page).foot, page.label).toContain(page.label);
    }
  });

  it('restart their labels in every BAB', () => {
    const labels = pdf().pages.map((page) => page.label);
    for (const bab of view().bab) expect(labels.filter((label) => label === `${bab.romawi}-1`)).toHaveLength(1);
    expect(labels[0]).toBe('Sampul');
  });
});

describe('the contents', () => {
  /** Label and title of every line of daftar isi, daftar tabel and daftar gambar, as the reader sees them. */
  function printedLabels(): string[] {
    const pages = pdf().pages.filter((page) => /^[ivx]+$/.test(page.label));
    return pages.flatMap((page) =>
      page.items
        .filter((item) => item.xMm + item.widthMm > page.widthMm - 24 && item.yMm < page.heightMm - 27)
        .sort((a, b) => a.yMm - b.yMm)
        .map((item) => item.text.trim())
        .filter((text) => /^(?:[ivx]+|[IVX]+-\d+)$/.test(text)),
    );
  }

  function pagesOfBookmarks(bookmarks: readonly PdfBookmark[]): { title: string; label: string }[] {
    return bookmarks.flatMap((bookmark) => [
      { title: bookmark.title, label: pdf().pages[(bookmark.page ?? 0) - 1]?.label ?? '' },
      ...pagesOfBookmarks(bookmark.children),
    ]);
  }

  it('give for every heading and table the page on which it really stands', () => {
    const expected: string[] = [];
    const headings = pagesOfBookmarks(pdf().outline);
    const find = (title: string): string =>
      headings.find((item) => plain(item.title) === plain(title))?.label ?? `? ${title}`;
    for (const part of view().depan) expected.push(find(part.judul));
    expected.push(find('Daftar Isi'), find('Daftar Tabel'), find('Daftar Gambar'));
    for (const bab of view().bab) {
      expected.push(find(`${bab.label} ${bab.judul}`));
      for (const sub of bab.subbab) {
        expected.push(find(`${sub.nomor} ${sub.judul}`));
        for (const tajuk of sub.tajuk) expected.push(find(`${tajuk.nomor} ${tajuk.judul}`));
      }
    }
    const captions = new Map(figuresAndTables().map((block) => [block.nomor, block.judul]));
    for (const entry of [...view().daftarTabel, ...view().daftarGambar])
      expected.push(pageOfCaption(entry.nomor, captions.get(entry.nomor) ?? ''));
    expect(expected.filter((label) => label.startsWith('?'))).toEqual([]);
    expect(printedLabels()).toEqual(expected);
  });

  /** The body page where number and title of a table or figure stand together; prose mentions the number alone. */
  function pageOfCaption(nomor: string, judul: string): string {
    const start = `${nomor} ${judul}`.slice(0, 40);
    const page = bodyPages().find((candidate) =>
      allTags(candidate.tags).some((tag) => plain(tag.text).startsWith(start)),
    );
    return page?.label ?? `? ${start}`;
  }

  function allTags(tags: readonly PdfTag[]): PdfTag[] {
    return tags.flatMap((tag) => [tag, ...allTags(tag.children)]);
  }

  function plain(text: string): string {
    return text.replace(/\s+/g, ' ').trim();
  }
});

describe('the file', () => {
  it('is tagged Indonesian text with its title, from embedded fonts only', () => {
    expect(pdf().isTagged).toBe(true);
    expect(pdf().language).toBe('id');
    expect(pdf().info.get('Title')).toBe('Rencana Strategis (Renstra) Dinas Sosial Kota Medan Tahun 2021-2026');
    expect(pdf().showsTitle).toBe(true);
    expect(pdf().fonts.length).toBeGreaterThan(2);
    for (const font of pdf().fonts) expect([font.embedded, font.type === 'Type3'], font.name).toEqual([true, false]);
  });

  it('has a bookmark for every BAB and sub-chapter', () => {
    const titles = pdf().outline.map((bookmark) => bookmark.title.replace(/\s+/g, ' '));
    for (const bab of view().bab) expect(titles).toContain(`${bab.label} ${bab.judul}`);
    const second = pdf().outline.flatMap((bookmark) => bookmark.children.map((child) => child.title));
    for (const sub of view().bab.flatMap((bab) => bab.subbab)) expect(second).toContain(`${sub.nomor} ${sub.judul}`);
  });
});
