import { afterAll, describe, expect, test } from 'vitest';
import { stringBytes } from '../../scripts/pdf-syntax/text-strings.ts';
import { PdfRef, PdfText, isDict, isList, refOf } from '../../scripts/pdf-syntax/values.ts';
import type { Tag } from '../../scripts/pdf/tags/tag.ts';
import { attributesOf } from '../../scripts/pdf/tags/table-grid.ts';
import { checkUa } from '../../scripts/pdf/ua/check-ua.ts';
import { type UaFile, ownerOf, ownersOfMarks, readUaFile } from '../../scripts/pdf/ua/ua-file.ts';
import { packObjects, writeObjects } from '../../scripts/pdf/write-objects.ts';
import { openPage } from '../../scripts/print/open-page.ts';
import { printPage } from '../../scripts/print/print-page.ts';
import { type BoundPrints, bindPrints, tagPrints } from '../helpers/pdf/bind-prints.ts';
import { writtenTexts } from '../helpers/pdf/handmade-pdf.ts';
import { openPdf } from '../helpers/pdf/open-pdf.ts';
import type { PdfPage } from '../helpers/pdf/read-page.ts';
import { type PdfReport, readPdf } from '../helpers/pdf/read-pdf.ts';
import { prepared } from '../helpers/prepared.ts';
import { useBrowser } from '../print/fixture-browser.ts';
import { pageAround, removePages, writePage } from '../print/fixture-page.ts';

const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAFElEQVR42mP8z8BQz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC';

/** A cover that is only painted: Chromium gives it no tags and no bookmarks. */
const COVER = '<svg width="90" height="90"><rect width="80" height="80" fill="navy"/></svg>';

/** Chapters of one document; each links to itself, to the other, and to what is nowhere. */
const CHAPTERS: readonly string[] = [
  `<section class="bab bab1"><h1 id="satu">Bab satu (5 0 R)</h1>
<p>Lihat <a href="#dua">bab dua</a>, <a href="#rincian">rincian</a>, <a href="#tabel-satu">tabel</a> dan <a href="https://contoh.go.id/">situs</a>.</p>
<h2 id="tabel-satu">Tabel (a \\ b</h2>
<table><thead><tr><th id="k1" scope="col">Uraian</th><th id="k2" scope="col">Pagu</th></tr></thead>
<tbody><tr><th scope="row" id="r1">Baris</th><td headers="k2 r1">10</td></tr></tbody></table>
<ul><li>butir a<li>butir b</ul><img alt="Lambang (2 0 R)" src="${PICTURE}" width="50">
<div class="bagian"></div><p>Halaman lanjutan.</p></section>`,
  `<section class="bab bab2"><h1 id="dua">Bab dua</h1>
<p>Kembali ke <a href="#satu">bab satu</a>, lihat <a href="#rincian">rincian</a>.</p>
<table><tr><th id="k3" scope="col">Sasaran</th><th id="k4" scope="col">Target</th></tr><tr><td headers="k3">x</td><td headers="k4">20</td></tr></table>
<div class="bagian"></div><h2 id="rincian">Rincian</h2><ol><li>pertama</ol><img alt="Lambang" src="${PICTURE}" width="50"></section>
<section class="bab bab2"><h1 id="tiga">Bab tiga</h1><p>Penutup.</p></section>`,
];

/** The page with only one of its chapters displayed, as a part is printed. */
function chapterPage(shown: number): string {
  const chapters = CHAPTERS.map((chapter, index) => (index === shown ? chapter : `<div hidden>${chapter}</div>`));
  return pageAround(chapters.join('\n'));
}

/** Labels of the pages of all parts. */
const LABELS = ['i', 'I-1', 'I-2', 'II-1', 'II-2', 'III-1'];

const browser = useBrowser();
afterAll(removePages);

async function print(html: string): Promise<Uint8Array> {
  const { value: page, diagnostics } = await openPage(browser(), await writePage(html));
  if (page === null) throw new Error(JSON.stringify(diagnostics));
  const bytes = await printPage(page, true);
  await page.close();
  return bytes;
}

const parts = prepared(() => Promise.all([pageAround(COVER), chapterPage(0), chapterPage(1)].map(print)));

/** Binds files and writes them as they are. */
function bind(files: readonly Uint8Array[]): Promise<Uint8Array> {
  return write(bindPrints(files));
}

/** Binds files and makes one of their tags. */
function tag(files: readonly Uint8Array[]): BoundPrints {
  return tagPrints(files, { tablePieces: undefined, pageLabels: LABELS });
}

async function write({ store, root, info }: BoundPrints): Promise<Uint8Array> {
  return writeObjects(packObjects(await store.writableObjects(), { root, info }));
}

function read({ store, root }: BoundPrints): UaFile {
  return readUaFile(store, root);
}

const report = prepared(async () => readPdf(await bind(parts())));
const tagged = prepared(() => Promise.resolve(read(tag(parts()))));

/** Pages of all reports, numbered as in one file. */
function pagesOf(reports: readonly PdfReport[]): readonly PdfPage[] {
  return reports
    .flatMap(({ pages }) => pages)
    .map((page, index) => ({ ...page, number: index + 1, label: String(index + 1) }));
}

test('the pages of all parts follow one another, with the text, the places and the fonts of their own print', async () => {
  const single = await Promise.all(parts().map((part) => readPdf(part)));
  const withoutTags = (pages: readonly PdfPage[]): unknown => pages.map((page) => ({ ...page, tags: [] }));
  expect(withoutTags(report().pages)).toEqual(withoutTags(pagesOf(single)));
  const firstLines = report().pages.map(({ text }) => /(?:Bab|Halaman|Rincian)[^\n]*/.exec(text)?.[0]);
  expect(firstLines).toEqual([undefined, 'Bab satu (5 0 R)', 'Halaman lanjutan.', 'Bab dua', 'Rincian', 'Bab tiga']);
});

test('a reader finds on every page the tags it finds where the part is alone', async () => {
  const single = await Promise.all(parts().map(async (part) => readPdf(await write(tag([part])))));
  const { pages } = await readPdf(await write(tag(parts())));
  expect(pages).toEqual(pagesOf(single));
  expect(pages.map(({ tags }) => tags.length > 0)).toEqual([false, true, true, true, true, true]);
});

test('the bookmarks of all parts stand in one row', () => {
  expect(report().outline).toEqual([
    { title: 'Bab satu (5 0 R)', page: 2, children: [{ title: 'Tabel (a \\ b', page: 2, children: [] }] },
    { title: 'Bab dua', page: 4, children: [{ title: 'Rincian', page: 5, children: [] }] },
    { title: 'Bab tiga', page: 6, children: [] },
  ]);
});

test('places that links lead to are named once for the whole file', () => {
  expect(new Map([...report().destinations].sort())).toEqual(
    new Map([
      ['dua', 4],
      ['rincian', 5],
      ['satu', 2],
      ['tabel-satu', 2],
    ]),
  );
});

test('links lead to places in their own and in other parts', async () => {
  const links = await openPdf(await bind(parts()), async (pdf) => {
    const found: [page: number, target: string | number][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const annotations = (await (await pdf.getPage(number)).getAnnotations()) as { dest?: string; url?: string }[];
      for (const { dest, url } of annotations) {
        const place: unknown[] | null = dest === undefined ? null : await pdf.getDestination(dest);
        const page = place?.[0] as Parameters<typeof pdf.getPageIndex>[0] | undefined;
        found.push([number, page === undefined ? (url ?? '') : (await pdf.getPageIndex(page)) + 1]);
      }
    }
    return found;
  });
  expect(links).toEqual([
    [2, 4],
    [2, 5],
    [2, 2],
    [2, 'https://contoh.go.id/'],
    [4, 2],
    [4, 5],
  ]);
});

describe('tags', () => {
  /** Roles and what elements say of themselves, without the numbers that binding changes. */
  function described({ role, entries, kids }: Tag): unknown {
    const inside = kids.map((kid) => (kid.kind === 'tag' ? described(kid) : kid.kind));
    return [role, entries.get('Alt'), inside];
  }

  function topKids({ document }: UaFile): readonly Tag[] {
    return (document?.kids ?? []).filter((kid) => kid.kind === 'tag');
  }

  test('are one document that holds what those of all parts hold, in their order', () => {
    const own = parts().map((part) => topKids(read(tag([part]))).map(described));
    expect(own[0]).toEqual([]);
    expect(topKids(tagged()).map(described)).toEqual(own.flat());
    const roles = tagged().tags.map(({ role }) => role);
    expect(roles.filter((role) => /^(?:Document|H\d|Table|L|Figure)$/.test(role))).toEqual([
      ...['Document', 'H1', 'H2', 'Table', 'L', 'Figure'],
      ...['H1', 'Table', 'H2', 'L', 'Figure', 'H1'],
    ]);
  });

  test('name the element that holds them, up to the one root', () => {
    const { catalog, document, store, tags } = tagged();
    const parents = new Map([[document?.number, refOf(catalog, 'StructTreeRoot')]]);
    for (const tag of tags) for (const kid of tag.kids) if (kid.kind === 'tag') parents.set(kid.number, tag.number);
    expect(parents.size).toBe(tags.length);
    for (const tag of tags) expect(refOf(store.dictOf(tag.number), 'P'), tag.role).toBe(parents.get(tag.number));
  });

  test('are found from every mark and every link', () => {
    const file = tagged();
    const found = { marks: 0, annotations: 0 };
    for (const tag of file.tags) {
      for (const kid of tag.kids) {
        if (kid.kind === 'mark') {
          expect(ownersOfMarks(file, file.store.dictOf(kid.page))[kid.id]).toBe(tag);
          found.marks += 1;
        } else if (kid.kind === 'annotation') {
          expect(ownerOf(file, file.store.dictOf(kid.object).get('StructParent'))).toBe(tag);
          found.annotations += 1;
        }
      }
    }
    // Every text and picture has a mark, every link that leads somewhere an annotation.
    expect(found.annotations).toBe(6);
    expect(found.marks).toBeGreaterThan(30);
  });

  test('are found by keys of which each is in one place of the file', async () => {
    const { catalog, parents, store } = tagged();
    const texts = [...(await writtenTexts(store)).values()];
    const keys = texts.flatMap((text) => /\/StructParents? (\d+)/.exec(text)?.[1] ?? []).map(Number);
    // One for each of six pages and six links.
    const all = Array.from({ length: 12 }, (_, key) => key);
    expect(keys.sort((a, b) => a - b)).toEqual(all);
    expect([...parents.keys()]).toEqual(all);
    expect(store.dictOf(refOf(catalog, 'StructTreeRoot') ?? 0).get('ParentTreeNextKey')).toBe(12);
  });

  test('have no identifier twice, and cells name the heads of their own table', () => {
    const file = tagged();
    const identified = identifiersOf(file);
    const identifiers = new Map(identified);
    expect(identified.map(([name]) => name)).toEqual(['t000001', 't000002', 't000003', 't000004', 't000005']);
    expect(headsOfCells(file)).toEqual([['Pagu', 'Baris'], ['Sasaran'], ['Target']]);
    expect(namedElements(file)).toEqual([...identifiers].map(([name, tag]) => [name, tag.number]));
  });

  test('of a part that is bound twice have no identifier twice either', () => {
    const part = parts()[1] as Uint8Array;
    const file = read(tag([part, part]));
    const names = identifiersOf(file).map(([name]) => name);
    expect(names).toEqual(['t000001', 't000002', 't000003', 't000004', 't000005', 't000006']);
    expect(namedElements(file).map(([name]) => name)).toEqual(names);
    const headers = file.tags.filter(({ role }) => role === 'TD').map(headersOf);
    expect(headers).toEqual([
      ['t000002', 't000003'],
      ['t000005', 't000006'],
    ]);
  });

  test('are as PDF/UA asks, but for the metadata that the file gets later', () => {
    const { store, root } = tag(parts());
    expect(checkUa(store, root)).toEqual([{ code: 'ua-7.1-title', message: 'Metadata tidak memuat judul dokumen.' }]);
  });

  /** Identifiers and their elements, in reading order. */
  function identifiersOf({ store, tags }: UaFile): readonly (readonly [string, Tag])[] {
    return tags.flatMap((tag) => {
      const identifier = store.dictOf(tag.number).get('ID');
      return identifier instanceof PdfText ? [[stringBytes(identifier), tag] as const] : [];
    });
  }

  /** Identifiers by which a cell names its heads. */
  function headersOf(cell: Tag): readonly string[] {
    const named = attributesOf(cell, 'Table').get('Headers');
    return isList(named) ? named.map((name) => stringBytes(name as PdfText)) : [];
  }

  /** For every data cell the words of its heads, which are told by their place among all heads. */
  function headsOfCells(file: UaFile): readonly unknown[] {
    const identifiers = new Map(identifiersOf(file));
    const heads = file.tags.filter(({ role }) => role === 'TH');
    const wordsOf = (name: string): string | undefined =>
      ['Uraian', 'Pagu', 'Baris', 'Sasaran', 'Target'][heads.findIndex((head) => head === identifiers.get(name))];
    return file.tags.filter(({ role }) => role === 'TD').map((cell) => headersOf(cell).map(wordsOf));
  }

  /** Identifiers with the numbers of the objects they lead to, as the file lists them. */
  function namedElements({ store, catalog }: UaFile): readonly (readonly [string, number])[] {
    const tree = store.resolve(store.dictOf(refOf(catalog, 'StructTreeRoot') ?? 0).get('IDTree'));
    const names = isDict(tree) ? tree.get('Names') : undefined;
    return (isList(names) ? names : []).flatMap((name, index, all) => {
      const element = all[index + 1];
      return name instanceof PdfText && element instanceof PdfRef ? [[stringBytes(name), element.number] as const] : [];
    });
  }
});

test('the file says once what it is: tagged, its language, its title', () => {
  expect(report().isTagged).toBe(true);
  expect(report().language).toBe('id');
  expect(report().info.get('Title')).toBe('Renstra Uji');
  expect(report().showsTitle).toBe(true);
});

test('a picture that both chapters show is kept once', async () => {
  const pictures = async (files: readonly Uint8Array[]): Promise<number> => {
    const texts = [...(await writtenTexts(bindPrints(files).store)).values()];
    return texts.filter((text) => text.includes('/Subtype /Image')).length;
  };
  const [, first, second] = parts() as [Uint8Array, Uint8Array, Uint8Array];
  expect([await pictures([first]), await pictures([second]), await pictures(parts())]).toEqual([2, 2, 2]);
});

test('the same parts give the same bytes', async () => {
  expect(Buffer.compare(await bind(parts()), await bind(parts()))).toBe(0);
  expect(Buffer.compare(await write(tag(parts())), await write(tag(parts())))).toBe(0);
});
