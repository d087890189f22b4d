import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../helpers/root.ts';
import { DOKUMEN_BESAR, type Golongan } from './dokumen-besar.ts';
import type { Hasil } from './periksa-besar.ts';

/** In megabytes, for the objects of the program. Whatever a document holds, its check must live within it. */
const MEMORI = 512;
/** In milliseconds: ends a check that would never end, far beyond what any of them takes. */
const BATAS = 200_000;
/** Of one kind in one file: a hundred, and one that says how many others there are. */
const TERBANYAK = 101;

/** Checks all documents of a kind in a program with little memory; one that runs out of it fails here. */
async function periksaBesar(golongan: Golongan): Promise<readonly Hasil[]> {
  const script = path.join(import.meta.dirname, 'periksa-besar.ts');
  const flags = [`--max-old-space-size=${MEMORI}`, '--import', 'tsx'];
  const options = { cwd: ROOT, timeout: BATAS, killSignal: 'SIGKILL' } as const;
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, script, golongan], options);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Hasil);
}

describe.each(['DITOLAK', 'BERULANG'] as const)('%s', (golongan) => {
  test('temuan disebut di tempatnya, paling banyak seratus sejenis dalam satu berkas', async () => {
    const results = await periksaBesar(golongan);
    const found = results.map(({ nama, temuan, terbanyak, cacat }) => [nama, temuan, terbanyak <= TERBANYAK, cacat]);
    const expected = Object.entries(DOKUMEN_BESAR[golongan]).map(([nama, { temuan }]) => [nama, temuan, true, []]);
    expect(found).toEqual(expected);
  });
});

test('dokumen besar yang sah diperiksa sampai selesai', async () => {
  const results = await periksaBesar('TERBACA');
  const found = results.map(({ nama, dibangun, terbanyak, cacat }) => [nama, dibangun, terbanyak <= TERBANYAK, cacat]);
  expect(found).toEqual(Object.keys(DOKUMEN_BESAR.TERBACA).map((nama) => [nama, true, true, []]));
});
