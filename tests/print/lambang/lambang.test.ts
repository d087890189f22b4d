import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeRegulation, writeRegulationPages } from '../../../scripts/pipeline-peraturan.ts';
import { writeSite } from '../../../scripts/pipeline.ts';
import { copySmallProject } from '../../commands/run-cli.ts';
import { readAttachments } from '../../helpers/pdf/read-attachments.ts';
import { readPdf } from '../../helpers/pdf/read-pdf.ts';
import type { PdfPage } from '../../helpers/pdf/read-page.ts';
import { type PdfBox, readFills } from '../../helpers/pdf/read-strokes.ts';
import { perwali } from '../../helpers/perwali.ts';
import { prepared } from '../../helpers/prepared.ts';
import { tagsOf } from '../../helpers/print-case.ts';
import { printReport, reportOf } from '../../helpers/print-report.ts';
import { useBrowser } from '../fixture-browser.ts';

const browser = useBrowser();

/** A printed file, read back. */
interface PrintedFile {
  readonly pages: readonly PdfPage[];
  readonly bytes: Uint8Array;
  readonly uaFindings: readonly unknown[];
}

/** The document with its region's emblem and a regulation, printed; and pages of its website. */
interface Printed {
  readonly dokumen: PrintedFile;
  readonly peraturan: PrintedFile;
  readonly lengkap: PrintedFile;
  readonly situs: (file: string) => Promise<string>;
  readonly hapus: () => Promise<void>;
}

async function print(keys: Readonly<Record<string, string>>): Promise<Printed> {
  const root = await copySmallProject();
  const own = perwali(keys);
  for (const [file, text] of Object.entries(own)) await writeFile(path.join(root, 'data/uji', file), text ?? '');
  await writeFile(path.join(root, 'data/uji/dokumen.yaml'), '\nlampirkan_data: ya\n', { flag: 'a' });
  await cp(path.join(import.meta.dirname, 'daerah'), path.join(root, 'data/daerah'), { recursive: true });
  await cp(path.join(import.meta.dirname, 'gambar'), path.join(root, 'data/uji/gambar'), { recursive: true });
  const siteDir = path.join(root, '_site');
  const report = await reportOf(root, 'uji');
  await writeSite([report], siteDir, 'uji');
  await writeRegulationPages([report], siteDir, 'uji');
  const { bytes, uaFindings } = await printReport(report, { browser: browser(), siteDir, root });
  const written = await writeRegulation(report, { browser: browser(), siteDir, root });
  if (!written.ok) throw new Error(written.faults.map(({ message }) => message).join('\n'));
  const [alone, bound] = await Promise.all(
    written.files.map(async ({ file, uaFindings: found }) => fileOf(new Uint8Array(await readFile(file)), found)),
  );
  if (alone === undefined || bound === undefined) throw new Error('Peraturan tidak tercetak.');
  return {
    dokumen: await fileOf(bytes, uaFindings),
    peraturan: alone,
    lengkap: bound,
    situs: (file) => readFile(path.join(siteDir, 'uji', file), 'utf8'),
    hapus: () => rm(root, { recursive: true, force: true }),
  };
}

async function fileOf(bytes: Uint8Array, uaFindings: readonly unknown[]): Promise<PrintedFile> {
  return { pages: (await readPdf(bytes)).pages, bytes, uaFindings };
}

function usePrinted(keys: Readonly<Record<string, string>>): () => Printed {
  return prepared(() => print(keys), { dispose: ({ hapus }) => hapus() });
}

/** Text alternatives of the figures on every page. */
const alternatives = ({ pages }: PrintedFile): (string | undefined)[][] =>
  pages.map((page) => tagsOf([page], 'Figure').map(({ alt }) => alt));

/** The one filled shape of the figures on a page; print rounds its edges to whole pixels. */
async function emblemOn({ bytes }: PrintedFile, page: number): Promise<PdfBox> {
  const shapes = (await readFills(bytes, page)).filter(({ mark }) => mark === 'Figure');
  expect(shapes).toHaveLength(1);
  return shapes[0]?.ink as PdfBox;
}

const lineAt = (page: PdfPage | undefined, text: string): number =>
  page?.items.find((item) => item.text === text)?.yMm ?? Number.NaN;

describe('lambang daerah', () => {
  const printed = usePrinted({ bentuk: 'salinan', salinan: '{ pejabat: kabag }' });
  let cover: PdfBox;
  let head: PdfBox;
  beforeAll(async () => {
    cover = await emblemOn(printed().dokumen, 1);
    head = await emblemOn(printed().peraturan, 1);
  });

  test('di sampul: setinggi 24 mm, di tepi kiri tulisan, di atas nama daerah', () => {
    expect(cover.bottom - cover.top).toBeCloseTo(24, 0);
    expect(cover.right - cover.left).toBeCloseTo(19.2, 0);
    const [page] = printed().dokumen.pages;
    const region = page?.items.find(({ text }) => text === 'Kota Contoh');
    expect(cover.left).toBeCloseTo(region?.xMm ?? 0, 0);
    expect((region?.yMm ?? 0) - cover.bottom).toBeGreaterThan(5);
    expect((region?.yMm ?? 0) - cover.bottom).toBeLessThan(12);
  });

  test('di atas kepala peraturan: setinggi 25 mm, di tengah tulisan, di bawah kata SALINAN', () => {
    expect(head.bottom - head.top).toBeCloseTo(25, 0);
    // The type area is 30 mm from the left edge and 25 mm from the right one.
    expect((head.left + head.right) / 2).toBeCloseTo((30 + 210 - 25) / 2, 0);
    const [page] = printed().peraturan.pages;
    expect(head.top).toBeGreaterThan(lineAt(page, 'SALINAN'));
    expect(head.bottom).toBeLessThan(lineAt(page, 'WALI KOTA CONTOH'));
  });

  test('satu gambar berteks pengganti di halaman itu, dan tidak di halaman lain', () => {
    const { dokumen, peraturan, lengkap } = printed();
    const first = (file: PrintedFile): unknown => file.pages.map((_, at) => (at === 0 ? ['Lambang Kota Contoh'] : []));
    expect(alternatives(dokumen)).toEqual(first(dokumen));
    expect(alternatives(peraturan)).toEqual(first(peraturan));
    const regulation = alternatives(peraturan);
    expect(alternatives(lengkap)).toEqual([...regulation, ...alternatives(dokumen)]);
    for (const file of [dokumen, peraturan, lengkap]) expect(file.uaFindings).toEqual([]);
  });

  test('ikut dilampirkan bersama data', async () => {
    const files = await readAttachments(printed().dokumen.bytes);
    expect([...files.keys()].filter((file) => !/\.(?:yaml|md)$/.test(file))).toEqual([
      'data/daerah/kota-contoh.svg',
      'data/uji/gambar/pita.svg',
    ]);
  });

  test('di halaman awal dokumen dan halaman peraturan di situs, dari berkas di sampingnya', async () => {
    const emblem = 'src="daerah/kota-contoh.svg" alt="Lambang Kota Contoh"';
    expect(await printed().situs('index.html')).toContain(emblem);
    expect(await printed().situs('perwali.html')).toContain(emblem);
    expect(await printed().situs('daerah/kota-contoh.svg')).toContain('viewBox="0 0 80 100"');
  });
});

describe('lambang lain pada peraturan', () => {
  const printed = usePrinted({ lambang: '{ berkas: pita.svg, teks: Lambang lain }' });

  test('menggantikan lambang daerah di peraturan saja; yang lebar tidak lebih dari 40 mm', async () => {
    const { dokumen, peraturan } = printed();
    expect(alternatives(dokumen)[0]).toEqual(['Lambang Kota Contoh']);
    expect(alternatives(peraturan)[0]).toEqual(['Lambang lain']);
    const box = await emblemOn(peraturan, 1);
    expect([box.right - box.left, box.bottom - box.top].map(Math.round)).toEqual([40, 20]);
  });

  test('di situs dari folder gambar', async () => {
    const html = await printed().situs('perwali.html');
    expect(html).toContain('src="gambar/pita.svg" alt="Lambang lain"');
    expect(html).not.toContain('Lambang Kota Contoh');
    expect(await printed().situs('gambar/pita.svg')).toContain('viewBox="0 0 200 100"');
  });
});
