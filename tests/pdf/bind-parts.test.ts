import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bindParts } from '../../scripts/pdf/bind-parts.ts';
import { ObjectStore } from '../../scripts/pdf/syntax/object-store.ts';
import { stringBytes } from '../../scripts/pdf/syntax/text-strings.ts';
import { PdfRef, PdfText, type PdfValue, isDict, isList, refOf } from '../../scripts/pdf/syntax/values.ts';
import { type Tag, allTags } from '../../scripts/pdf/tags/tag.ts';
import { attributesOf } from '../../scripts/pdf/tags/table-grid.ts';
import { type UaFile, ownerOf, ownersOfMarks, readUaFile } from '../../scripts/pdf/ua/ua-file.ts';
import { writeObjects } from '../../scripts/pdf/write-objects.ts';
import { openPage } from '../../scripts/print/open-page.ts';
import { printPage } from '../../scripts/print/print-page.ts';
import { readObjects } from '../../scripts/print/read-objects.ts';
import { openPdf } from '../helpers/pdf/open-pdf.ts';
import { type PdfReport, readPdf } from '../helpers/pdf/read-pdf.ts';
import { BROWSER_TIMEOUT, startBrowser } from '../print/fixture-browser.ts';
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

let browser: Browser;
let parts: readonly Uint8Array[];
let single: readonly PdfReport[];
let bound: Uint8Array;
let report: PdfReport;
let file: UaFile;

async function print(html: string): Promise<Uint8Array> {
  const { value: page, diagnostics } = await openPage(browser, await writePage(html));
  if (page === null) throw new Error(JSON.stringify(diagnostics));
  const bytes = await printPage(page, true);
  await page.close();
  return bytes;
}

async function bind(files: readonly Uint8Array[]): Promise<Uint8Array> {
  return writeObjects(bindParts(files), '0'.repeat(32));
}

function readTags(bytes: Uint8Array): UaFile {
  const { objects, root } = readObjects(bytes);
  return readUaFile(new ObjectStore(objects), root);
}

beforeAll(async () => {
  browser = await startBrowser();
  const pages = [pageAround(COVER), chapterPage(0), chapterPage(1)];
  parts = await Promise.all(pages.map(print));
  const raw = bindParts(parts);
  bound = await bind(parts);
  file = readUaFile(new ObjectStore(raw.objects), raw.root);
  report = await readPdf(bound);
  single = await Promise.all(parts.map((part) => readPdf(part)));
}, BROWSER_TIMEOUT);

afterAll(async () => {
  await browser.close();
  await removePages();
});

test('the pages of all parts follow one another, with the text, the places, the fonts and the tags of their own print', () => {
  const own = single
    .flatMap(({ pages }) => pages)
    .map((page, index) => ({ ...page, number: index + 1, label: String(index + 1) }));
  expect(report.pages).toEqual(own);
  const firstLines = report.pages.map(({ text }) => /(?:Bab|Halaman|Rincian)[^\n]*/.exec(text)?.[0]);
  expect(firstLines).toEqual([undefined, 'Bab satu (5 0 R)', 'Halaman lanjutan.', 'Bab dua', 'Rincian', 'Bab tiga']);
});

test('the bookmarks of all parts stand in one row', () => {
  expect(report.outline).toEqual([
    { title: 'Bab satu (5 0 R)', page: 2, children: [{ title: 'Tabel (a \\ b', page: 2, children: [] }] },
    { title: 'Bab dua', page: 4, children: [{ title: 'Rincian', page: 5, children: [] }] },
    { title: 'Bab tiga', page: 6, children: [] },
  ]);
});

test('places that links lead to are named once for the whole file', () => {
  expect(new Map([...report.destinations].sort())).toEqual(
    new Map([
      ['dua', 4],
      ['rincian', 5],
      ['satu', 2],
      ['tabel-satu', 2],
    ]),
  );
});

test('links lead to places in their own and in other parts', async () => {
  const links = await openPdf(bound, async (pdf) => {
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
    expect(topKids(readTags(parts[0] as Uint8Array))).toEqual([]);
    const own = parts.slice(1).flatMap((part) => topKids(readTags(part)));
    expect(topKids(file).map(described)).toEqual(own.map(described));
    const roles = allTags(file.document as Tag).map(({ role }) => role);
    expect(roles.filter((role) => /^(?:Document|H\d|Table|L|Figure)$/.test(role))).toEqual([
      ...['Document', 'H1', 'H2', 'Table', 'L', 'Figure'],
      ...['H1', 'Table', 'H2', 'L', 'Figure', 'H1'],
    ]);
  });

  test('name the element that holds them, up to the one root', () => {
    const root = refOf(file.catalog, 'StructTreeRoot');
    const parents = new Map([[file.document?.number, root]]);
    for (const tag of allTags(file.document as Tag))
      for (const kid of tag.kids) if (kid.kind === 'tag') parents.set(kid.number, tag.number);
    for (const tag of allTags(file.document as Tag))
      expect(refOf(file.store.dictOf(tag.number), 'P'), tag.role).toBe(parents.get(tag.number));
  });

  test('are found from every mark and every link', () => {
    const found = { marks: 0, annotations: 0 };
    for (const tag of allTags(file.document as Tag)) {
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
    const keys = [...file.parents.keys()];
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
    const root = file.store.dictOf(refOf(file.catalog, 'StructTreeRoot') ?? 0);
    expect(root.get('ParentTreeNextKey')).toBeGreaterThan(keys.at(-1) ?? 0);
  });

  test('have no identifier twice, and cells name the heads of their own table', () => {
    const tags = allTags(file.document as Tag);
    const identifiers = new Map<string, Tag>();
    for (const tag of tags) {
      const identifier = file.store.dictOf(tag.number).get('ID');
      if (!(identifier instanceof PdfText)) continue;
      expect(identifiers.has(stringBytes(identifier))).toBe(false);
      identifiers.set(stringBytes(identifier), tag);
    }
    const heads = tags
      .filter(({ role }) => role === 'TD')
      .map((cell) => {
        const named = attributesOf(cell, 'Table').get('Headers');
        return isList(named) ? named.map((name) => textOf(identifiers.get(stringBytes(name as PdfText)))) : [];
      });
    expect(heads).toEqual([['Pagu', 'Baris'], ['Sasaran'], ['Target']]);
    expect(namedElements()).toEqual(
      [...identifiers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, tag]) => [name, tag.number]),
    );
  });

  /** Words of the head in this test's tables, told by its place among all heads. */
  function textOf(head: Tag | undefined): string | undefined {
    const heads = allTags(file.document as Tag).filter(({ role }) => role === 'TH');
    return ['Uraian', 'Pagu', 'Baris', 'Sasaran', 'Target'][heads.findIndex((tag) => tag === head)];
  }

  function namedElements(): readonly unknown[] {
    const { store, catalog } = file;
    const tree = store.resolve(store.dictOf(refOf(catalog, 'StructTreeRoot') ?? 0).get('IDTree'));
    const kids = isDict(tree) ? tree.get('Kids') : undefined;
    const leaves = isList(kids) ? kids.map((kid) => store.resolve(kid)) : [];
    const names = leaves.flatMap((leaf): readonly PdfValue[] => {
      const list = isDict(leaf) ? leaf.get('Names') : undefined;
      return isList(list) ? list : [];
    });
    return names.flatMap((name, index) => {
      const element = names[index + 1];
      return name instanceof PdfText && element instanceof PdfRef ? [[stringBytes(name), element.number]] : [];
    });
  }
});

test('the file says once what it is: tagged, its language, its title', () => {
  expect(report.isTagged).toBe(true);
  expect(report.language).toBe('id');
  expect(report.info.get('Title')).toBe('Renstra Uji');
  expect(report.showsTitle).toBe(true);
});

test('a picture that both chapters show is kept once', () => {
  const pictures = (files: readonly Uint8Array[]): number =>
    bindParts(files).objects.filter(({ body }) => Buffer.from(body).toString('latin1').includes('/Subtype /Image'))
      .length;
  const [, first, second] = parts as [Uint8Array, Uint8Array, Uint8Array];
  expect([pictures([first]), pictures([second]), pictures(parts)]).toEqual([2, 2, 2]);
});

test('even a part bound twice has no identifier twice', () => {
  const part = parts[1] as Uint8Array;
  const texts = bindParts([part, part]).objects.map(({ body }) => Buffer.from(body).toString('latin1'));
  const identifiers = texts.flatMap((text) => /\/ID (\(node\d{8}\))/.exec(text)?.[1] ?? []);
  // The heads that cells name: two of the first table, in each.
  expect([identifiers.length, new Set(identifiers).size]).toEqual([4, 4]);
});

test('the same parts give the same bytes', async () => {
  expect(Buffer.compare(await bind(parts), bound)).toBe(0);
});
