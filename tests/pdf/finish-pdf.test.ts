import type { Browser } from 'puppeteer';
import { afterAll, describe, expect, test } from 'vitest';
import type { DocumentFacts } from '../../scripts/pdf/document-facts.ts';
import { type FinishedPdf, PdfFinisher } from '../../scripts/pdf/finish-pdf.ts';
import { type PrintedDocument, printDocument } from '../../scripts/print/print-document.ts';
import { FinishThread } from '../../scripts/finish-thread.ts';
import { readPdf } from '../helpers/pdf/read-pdf.ts';
import { prepared } from '../helpers/prepared.ts';
import { tagsOf } from '../helpers/print-case.ts';
import { startBrowser, useBrowser } from '../print/fixture-browser.ts';
import { PARTS, removePages, writeFixture } from '../print/fixture-page.ts';

function factsOf({ labelRanges, labels, headings, tablePieces }: PrintedDocument): DocumentFacts {
  return {
    judul: 'Renstra Dinas Sosial – “Uji” & <coba>',
    penulis: 'Dinas Sosial Kota Uji',
    subjek: 'Rencana strategis 2025–2029',
    kataKunci: ['renstra', 'dinas sosial'],
    bahasa: 'id',
    tanggal: '2025-08-20',
    labelRanges,
    labelHalaman: labels,
    judulBagian: headings,
    // The wide table stands in no box of the paginator's, before the long one.
    potonganTabel: [1, ...tablePieces],
    berkasSumber: [],
  };
}

function finishPdf(files: readonly Uint8Array[], facts: DocumentFacts): Promise<FinishedPdf> {
  return new PdfFinisher().finish(files, facts);
}

async function print(browser: Browser): Promise<PrintedDocument> {
  const request = { browser, url: url(), anchors: ['tabel-2-1'], parts: PARTS, labelStyle: 'per-bab' } as const;
  const { value, diagnostics } = await printDocument(request);
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value;
}

const browser = useBrowser();
const url = prepared(() => writeFixture('per-bab'));
const document = prepared(() => print(browser()));
const finished = prepared(async () => (await finishPdf(document().files, factsOf(document()))).bytes);
const report = prepared(() => readPdf(finished()));
afterAll(removePages);

test('every page is exactly F4, upright or turned', () => {
  const sizes = report().pages.map(({ widthMm, heightMm }) => `${widthMm.toFixed(3)} x ${heightMm.toFixed(3)}`);
  expect(new Set(sizes)).toEqual(new Set(['210.000 x 330.000', '330.000 x 210.000']));
  expect(sizes.filter((size) => size.startsWith('330'))).toHaveLength(1);
});

test('the labels a reader shows are the computed ones', () => {
  expect(report().pages.map(({ label }) => label)).toEqual(document().labels);
});

test('says what it is, in the information dictionary and in XMP', () => {
  expect(Object.fromEntries(report().info)).toMatchObject({
    Title: 'Renstra Dinas Sosial – “Uji” & <coba>',
    Author: 'Dinas Sosial Kota Uji',
    Subject: 'Rencana strategis 2025–2029',
    Keywords: 'renstra, dinas sosial',
    Creator: 'Renstra',
    Producer: 'Renstra',
    CreationDate: 'D:20250820000000Z',
    ModDate: 'D:20250820000000Z',
  });
  expect(report().metadata.get('dc:title')).toBe('Renstra Dinas Sosial – “Uji” & <coba>');
  expect(report().metadata.get('dc:subject')).toEqual(['renstra', 'dinas sosial']);
  expect(report().metadata.get('xmp:createdate')).toBe('2025-08-20T00:00:00Z');
  expect(report().language).toBe('id');
  expect(report().showsTitle).toBe(true);
});

test('bookmarks are the headings, nested, each on its page', () => {
  const flat = report().outline.map(({ title, page, children }) => [title, page, children.map((child) => child.title)]);
  const page = (anchor: string): number | undefined => document().anchorPages.get(anchor);
  expect(flat).toEqual([
    ['Kata Pengantar', page('kata-pengantar'), []],
    ['Daftar Isi', page('daftar-isi'), []],
    ['BAB I Pendahuluan', page('bab-1'), ['Latar Belakang', 'Landasan Hukum']],
    ['BAB II Gambaran Pelayanan', page('bab-2'), ['Sumber Daya', 'Penutup Bab']],
  ]);
});

test('named places still lead to their pages', () => {
  expect(report().destinations).toEqual(document().anchorPages);
});

describe('tags', () => {
  test('survive, with the text they mark', () => {
    expect(report().isTagged).toBe(true);
    const textsOf = (role: string): readonly string[] => tagsOf(report().pages, role).map(({ text }) => text.trim());
    expect(textsOf('H1')).toContain('BAB II Gambaran Pelayanan');
    expect(textsOf('TH')).toContain('Pagu 2026');
    expect(textsOf('TD')).toContain('700000');
    expect(textsOf('Caption')).toContain('Tabel 1.1 Lebar');
  });
});

test('all fonts are embedded and none is drawn stroke by stroke', () => {
  expect(report().fonts.length).toBeGreaterThan(2);
  for (const font of report().fonts) expect(font).toMatchObject({ embedded: true, type: 'CIDFontType2' });
  const families = new Set(report().fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, '').replace(/-.*/, '')));
  expect(families).toEqual(new Set(['SourceSerif4', 'PTSans']));
});

test('object streams make the file smaller', () => {
  expect(finished().length).toBeLessThan((document().files[0] as Uint8Array).length / 2);
});

test('a second print gives the same bytes, in the same browser and in another one', async () => {
  const again = await print(browser());
  const other = await startBrowser();
  const elsewhere = await print(other).finally(() => other.close());
  for (const printed of [again, elsewhere]) {
    const { bytes } = await finishPdf(printed.files, factsOf(printed));
    expect(Buffer.from(bytes).equals(Buffer.from(finished()))).toBe(true);
  }
});

test('other facts give another identifier', async () => {
  const { bytes: other } = await finishPdf(document().files, { ...factsOf(document()), judul: 'Lain' });
  const identifier = (bytes: Uint8Array): string | undefined =>
    /\/ID \[<(\w+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
  expect(identifier(finished())).toMatch(/^[0-9a-f]{32}$/);
  expect(identifier(other)).not.toBe(identifier(finished()));
});

test('a date that is none is refused', async () => {
  const refused = finishPdf(document().files, { ...factsOf(document()), tanggal: '20 Agustus' });
  await expect(refused).rejects.toThrow(RangeError);
});

test('is called PDF/UA, for its own check finds nothing', async () => {
  expect((await finishPdf(document().files, factsOf(document()))).uaFindings).toEqual([]);
  expect(report().metadata.get('pdfuaid:part')).toBe('1');
});

test('a file that fails the check is not called PDF/UA and says why', async () => {
  const { bytes, uaFindings } = await finishPdf(document().files, { ...factsOf(document()), bahasa: '' });
  expect(uaFindings).toEqual([{ code: 'ua-7.2-lang', message: 'Bahasa dokumen tidak disebut.' }]);
  expect((await readPdf(bytes, [1])).metadata.get('pdfuaid:part')).toBeUndefined();
});

test('pieces of tables that do not add up are an error', async () => {
  const refused = finishPdf(document().files, { ...factsOf(document()), potonganTabel: [1, 1] });
  await expect(refused).rejects.toThrow('4 tables');
});

describe('parts that are begun before all are there', () => {
  // Paragraphs enough that each chapter is worth a tab of its own.
  const large = prepared(async () => {
    const parts: Uint8Array[] = [];
    const wanted = { browser: browser(), url: await writeFixture('per-bab', 260), anchors: [], parts: PARTS };
    const { value } = await printDocument({ ...wanted, labelStyle: 'per-bab', onPart: (part) => parts.push(part) });
    if (value === null) throw new Error('not printed');
    return { parts, files: value.files, facts: { ...factsOf(value), berkasSumber: [] } };
  });
  const whole = prepared(async () => (await finishPdf(large().files, large().facts)).bytes);

  test('come from the last to the first, the very files of the print', () => {
    expect(large().files).toHaveLength(2);
    expect(large().parts).toHaveLength(2);
    expect(large().parts.every((part, index) => part === large().files.toReversed()[index])).toBe(true);
  });

  test.each([1, 2])('give the same file, %i of them begun', async (count) => {
    const finisher = new PdfFinisher();
    for (const part of large().parts.slice(0, count)) finisher.begin(part);
    const { bytes } = await finisher.finish(large().files, large().facts);
    expect(Buffer.compare(bytes, whole())).toBe(0);
  });

  test('are begun anew where they were printed again', async () => {
    const finisher = new PdfFinisher();
    finisher.begin((large().parts[0] as Uint8Array).slice());
    finisher.begin(large().parts[1] as Uint8Array);
    const { bytes } = await finisher.finish(large().files, large().facts);
    expect(Buffer.compare(bytes, whole())).toBe(0);
  });

  test('of another kind are told by the finish', async () => {
    const finisher = new PdfFinisher();
    const broken = new Uint8Array(80);
    finisher.begin(broken);
    finisher.begin(large().parts[1] as Uint8Array);
    await expect(finisher.finish([large().files[0] as Uint8Array, broken], large().facts)).rejects.toThrow(
      'unexpected PDF',
    );
  });

  describe('in a thread of their own', () => {
    const thread = prepared(() => Promise.resolve(new FinishThread()));
    afterAll(() => thread().close());

    test('give the same file, two documents at once', async () => {
      const [first, second] = [thread().newFinisher(), thread().newFinisher()];
      first.begin(large().parts[0] as Uint8Array);
      const both = await Promise.all([first, second].map((one) => one.finish(large().files, large().facts)));
      expect(both.map(({ bytes }) => Buffer.compare(bytes, whole()))).toEqual([0, 0]);
    });

    test('tell what is wrong with them', async () => {
      const refused = thread()
        .newFinisher()
        .finish(large().files, { ...large().facts, potonganTabel: [1] });
      await expect(refused).rejects.toThrow('pieces were expected');
    });
  });
});
