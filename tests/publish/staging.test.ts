import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeStaging, publish, recover } from '../../scripts/publish/staging.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'renstra-terbit-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function folder(name: string, content: string): Promise<string> {
  const full = path.join(root, name);
  await mkdir(full, { recursive: true });
  await writeFile(path.join(full, 'index.html'), content);
  return full;
}

const read = (name: string) => readFile(path.join(root, name, 'index.html'), 'utf8');

describe('publish', () => {
  it('puts the finished folder in the place of the last one and leaves nothing else behind', async () => {
    await folder('_site', 'lama');
    await writeFile(path.join(root, '_site', 'bab-9.html'), 'sudah tidak ada');
    await publish(await folder('baru', 'baru'), path.join(root, '_site'));
    expect(await read('_site')).toBe('baru');
    expect(await readdir(root)).toEqual(['_site']);
    expect(existsSync(path.join(root, '_site', 'bab-9.html'))).toBe(false);
  });

  it('works where there was no output before', async () => {
    await publish(await folder('baru', 'pertama'), path.join(root, '_site'));
    expect(await read('_site')).toBe('pertama');
  });
});

describe('recover, after a build was killed while publishing', () => {
  it('brings the last output back when the new one had not taken its place', async () => {
    await folder('_site.lama', 'hasil terakhir');
    await recover(path.join(root, '_site'));
    expect(await read('_site')).toBe('hasil terakhir');
    expect(await readdir(root)).toEqual(['_site']);
  });

  it('keeps the new output when it had', async () => {
    await folder('_site.lama', 'lama');
    await folder('_site', 'baru');
    await recover(path.join(root, '_site'));
    expect(await read('_site')).toBe('baru');
    expect(await readdir(root)).toEqual(['_site']);
  });
});

describe('makeStaging', () => {
  it('removes what killed builds left, but not the work of one that still runs', async () => {
    // No process has this number: it is above the largest that systems give.
    const dead = path.join('.renstra', 'bangun-99999999-aa');
    const alive = path.join('.renstra', `bangun-${process.pid}-bb`);
    await folder(dead, 'sisa');
    await folder(alive, 'sedang bekerja');
    const own = await makeStaging(root);
    expect(existsSync(path.join(root, dead))).toBe(false);
    expect(existsSync(path.join(root, alive))).toBe(true);
    expect(path.dirname(own)).toBe(path.join(root, '.renstra'));
    expect(await readdir(own)).toEqual([]);
  });
});
