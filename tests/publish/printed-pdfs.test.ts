import { createHash } from 'node:crypto';
import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { readPrintedPdfs, savePrintedPdfs } from '../../scripts/publish/printed-pdfs.ts';
import { saveRecord } from '../../scripts/publish/records.ts';
import { prepared } from '../helpers/prepared.ts';

const root = prepared(() => mkdtemp(path.join(os.tmpdir(), 'renstra-pdf-')), {
  dispose: (made) => rm(made, { recursive: true, force: true }),
});
const inside = (...names: string[]): string => path.join(root(), ...names);
const PDFS = [
  { nama: 'perwali-uji.pdf', uaFindings: [] },
  { nama: 'perwali-uji-lengkap.pdf', uaFindings: [] },
];

/** Of `isi perwali-uji.pdf`. */
const SHA256 = createHash('sha256').update('isi perwali-uji.pdf').digest('hex');

beforeEach(async () => {
  await mkdir(inside('_pdf'), { recursive: true });
  for (const { nama } of PDFS) await writeFile(inside('_pdf', nama), `isi ${nama}`);
  await savePrintedPdfs(root(), 'peraturan-uji', 'sidik', PDFS);
});

it('gives back what was printed in one go', async () => {
  expect(await readPrintedPdfs(root(), 'peraturan-uji', 'sidik')).toMatchObject(PDFS);
});

it.each([
  ['another fingerprint', 'sidik lain', () => Promise.resolve()],
  ['a file that someone has changed', 'sidik', () => appendFile(inside('_pdf/perwali-uji-lengkap.pdf'), 'x')],
  ['a file that is gone', 'sidik', () => rm(inside('_pdf/perwali-uji.pdf'))],
  [
    'a record that names a file elsewhere',
    'sidik',
    () =>
      saveRecord(root(), { kind: 'pdf', name: 'peraturan-uji', sidik: 'sidik' }, [
        { nama: '../_pdf/perwali-uji.pdf', uaFindings: [], sha256: SHA256 },
      ]),
  ],
])('knows nothing with %s', async (_, sidik, change) => {
  await change();
  expect(await readPrintedPdfs(root(), 'peraturan-uji', sidik)).toBeUndefined();
});

it('keeps every go apart', async () => {
  expect(await readPrintedPdfs(root(), 'dokumen-uji', 'sidik')).toBeUndefined();
});
