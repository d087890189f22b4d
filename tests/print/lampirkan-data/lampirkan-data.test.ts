import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAttachments } from '../../helpers/pdf/read-attachments.ts';
import { printProject } from '../../helpers/print-project.ts';
import { BROWSER_TIMEOUT, startBrowser } from '../fixture-browser.ts';

const BASE = path.join(import.meta.dirname, '../../kasus/_dasar');

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
}, BROWSER_TIMEOUT);
afterAll(() => browser.close());

const dokumen = async (): Promise<string> => readFile(path.join(BASE, 'dokumen.yaml'), 'utf8');

test('lampirkan_data puts the source files of the document into its PDF, and no others', async () => {
  const text = `${await dokumen()}\nlampirkan_data: ya\n`;
  const over = {
    'data/uji/dokumen.yaml': text,
    'data/uji/.rahasia.yaml': 'x: 1\n',
    'data/lain/dokumen.yaml': 'x: 1\n',
    'data/profil/lain.yaml': 'x: 1\n',
    'catatan.md': 'bukan bagian dokumen\n',
  };
  const { bytes, uaFindings } = await printProject(over, browser);
  const files = await readAttachments(bytes);
  expect([...files.keys()]).toEqual([
    'content/uji/1-pendahuluan/1-latar-belakang.md',
    'content/uji/2-program-pendanaan/0-pembuka.md',
    'content/uji/3-penutup/0-pembuka.md',
    'data/daerah/kota-contoh.yaml',
    'data/profil/ringkas.yaml',
    'data/uji/arah.yaml',
    'data/uji/dokumen.yaml',
    'data/uji/program/1.yaml',
    'data/uji/tabel/pendanaan.yaml',
  ]);
  expect(files.get('data/uji/dokumen.yaml')).toBe(text);
  expect(uaFindings).toEqual([]);
});

test('without it nothing is attached', async () => {
  const { bytes } = await printProject({}, browser);
  expect((await readAttachments(bytes)).size).toBe(0);
});
