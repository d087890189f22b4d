import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { readRecord, saveRecord } from '../../scripts/publish/records.ts';
import { useTempFolder } from '../helpers/temp-folder.ts';

const folder = useTempFolder();
const KEY = { kind: 'pdf', name: 'dokumen-uji', sidik: 'sidik' } as const;
const file = (): string => path.join(folder(), '.renstra', 'pdf', 'dokumen-uji.json');

beforeEach(() => saveRecord(folder(), KEY, ['satu']));

it('gives back what was kept, until it is kept anew', async () => {
  expect(await readRecord(folder(), KEY)).toEqual(['satu']);
  await saveRecord(folder(), { ...KEY, sidik: 'lain' }, ['dua']);
  expect(await readRecord(folder(), KEY)).toBeUndefined();
  expect(await readRecord(folder(), { ...KEY, sidik: 'lain' })).toEqual(['dua']);
});

it.each([
  ['another kind', { kind: 'halaman' }],
  ['another name', { name: 'peraturan-uji' }],
  ['another fingerprint', { sidik: 'lain' }],
] as const)('keeps every record apart: knows nothing of %s', async (_, other) => {
  expect(await readRecord(folder(), { ...KEY, ...other })).toBeUndefined();
});

it.each([
  ['another shape', (text: string) => text.replace('"versi":2', '"versi":1')],
  ['a cut end', (text: string) => text.slice(0, 30)],
  ['nothing in it', () => 'null'],
  ['no content', (text: string) => text.replace('"isi":["satu"]', '"lain":1')],
])('knows nothing of a record with %s', async (_, change) => {
  const text = await readFile(file(), 'utf8');
  expect(change(text)).not.toBe(text);
  await writeFile(file(), change(text));
  expect(await readRecord(folder(), KEY)).toBeUndefined();
});
