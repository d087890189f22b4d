import { expect, test } from 'vitest';
import { readCase } from '../../helpers/load-case.ts';
import { readAttachments } from '../../helpers/pdf/read-attachments.ts';
import { printProject } from '../../helpers/print-project.ts';
import { useBrowser } from '../fixture-browser.ts';

const browser = useBrowser();

test('lampirkan_data puts the source files of the document into its PDF, and no others', async () => {
  const text = `${readCase('_dasar')['dokumen.yaml'] ?? ''}\nlampirkan_data: ya\n`;
  const over = {
    'data/uji/dokumen.yaml': text,
    'data/uji/.rahasia.yaml': 'x: 1\n',
    'data/lain/dokumen.yaml': 'x: 1\n',
    'data/profil/lain.yaml': 'x: 1\n',
    'catatan.md': 'bukan bagian dokumen\n',
  };
  const { bytes, uaFindings } = await printProject(over, browser());
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
  const { bytes } = await printProject({}, browser());
  expect((await readAttachments(bytes)).size).toBe(0);
});
