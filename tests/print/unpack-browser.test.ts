import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync } from 'node:zlib';
import { pack } from 'tar-fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CarriedBrowser } from '../../scripts/print/find-browser.ts';
import { unpackBrowser } from '../../scripts/print/unpack-browser.ts';

let carried: CarriedBrowser;
let cache: string;
let root: string;

/** A package folder of the same shape as the real one, with a program of seven bytes. */
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'renstra-bongkar-'));
  const folder = join(root, 'node_modules', '@pembuat', 'chromium');
  const content = join(root, 'isi');
  await mkdir(join(folder, 'bin'), { recursive: true });
  await mkdir(join(content, 'lib'), { recursive: true });
  await writeFile(join(content, 'lib', 'libnss3.so'), 'pustaka');
  await writeFile(join(folder, 'bin', 'chromium.br'), brotliCompressSync('program'));
  await writeFile(join(folder, 'bin', 'pustaka.tar.br'), brotliCompressSync(await buffer(pack(content))));
  carried = { origin: 'npm', folder, version: '1.2.3' };
  cache = join(root, 'node_modules', '.cache', 'renstra');
});

afterEach(() => rm(root, { recursive: true, force: true }));

test('unpacks the program and every archive into a folder named after the version', async () => {
  const { path, env } = await unpackBrowser(carried, '');
  expect(path).toBe(join(cache, 'chromium-1.2.3', 'chromium'));
  expect(await readFile(path, 'utf8')).toBe('program');
  expect(await readFile(join(env['LD_LIBRARY_PATH'] ?? '', 'libnss3.so'), 'utf8')).toBe('pustaka');
  expect(await readFile(env['FONTCONFIG_FILE'] ?? '', 'utf8')).toContain('<dir prefix="relative">fonts</dir>');
});

test('unpacks once and leaves nothing beside it', async () => {
  let unpacked = 0;
  const count = (): void => {
    unpacked += 1;
  };
  await unpackBrowser(carried, '', count);
  await unpackBrowser(carried, '', count);
  expect(unpacked).toBe(1);
  expect(await readdir(cache)).toEqual(['chromium-1.2.3']);
});

test('two at the same time do not disturb each other', async () => {
  const paths = await Promise.all([unpackBrowser(carried, ''), unpackBrowser(carried, '')]);
  expect(new Set(paths.map(({ path }) => path)).size).toBe(1);
  expect(await readdir(cache)).toEqual(['chromium-1.2.3']);
});

test('keeps the caller’s own library path behind ours', async () => {
  const { env } = await unpackBrowser(carried, '/opt/pustaka');
  expect(env['LD_LIBRARY_PATH']).toBe(`${join(cache, 'chromium-1.2.3', 'lib')}:/opt/pustaka`);
});

test('a broken archive leaves no browser behind', async () => {
  await writeFile(join(carried.folder, 'bin', 'chromium.br'), 'rusak');
  await expect(unpackBrowser(carried, '')).rejects.toThrow();
  expect(existsSync(join(cache, 'chromium-1.2.3'))).toBe(false);
  expect(await readdir(cache)).toEqual([]);
});
