import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { replaceFile } from '../../scripts/publish/replace-file.ts';
import { OutputInUse } from '../../scripts/publish/staging.ts';
import { useTempFolder } from '../helpers/temp-folder.ts';

const folder = useTempFolder();
const inside = (...names: string[]): string => path.join(folder(), ...names);

test('writes text or a copy, makes the folder, and leaves what else lies there', async () => {
  await replaceFile(inside('a', 'b', 'temuan.json'), 'satu');
  await writeFile(inside('a', 'b', 'lain.txt'), 'lain');
  await replaceFile(inside('a', 'b', 'temuan.json'), 'dua');
  await replaceFile(inside('a', 'b', 'salinan.txt'), { from: inside('a', 'b', 'lain.txt') });
  const names = await readdir(inside('a', 'b'));
  expect(names.sort()).toEqual(['lain.txt', 'salinan.txt', 'temuan.json']);
  expect(await readFile(inside('a', 'b', 'temuan.json'), 'utf8')).toBe('dua');
  expect(await readFile(inside('a', 'b', 'salinan.txt'), 'utf8')).toBe('lain');
});

test('a name that belongs to a folder is refused in a sentence, and nothing is left beside it', async () => {
  await mkdir(inside('c', 'laporan'), { recursive: true });
  await expect(replaceFile(inside('c', 'laporan'), 'isi')).rejects.toThrow(OutputInUse);
  await expect(replaceFile(inside('c', 'laporan'), 'isi')).rejects.toThrow(/^Berkas .*laporan tidak dapat ditulis: /);
  expect(await readdir(inside('c'))).toEqual(['laporan']);
});

test('another fault stays what it is', async () => {
  await expect(replaceFile(inside('d.txt'), { from: inside('tidak-ada') })).rejects.toMatchObject({ code: 'ENOENT' });
});
