import path from 'node:path';
import { expect, test } from 'vitest';
import { readCase } from '../helpers/load-case.ts';
import { dice } from '../helpers/mutate.ts';
import { mutateTree } from '../helpers/mutate-tree.ts';
import { readFiles } from '../helpers/read-files.ts';
import { berkasUji } from './dokumen-besar.ts';
import { berkasNyata, type Berkas, cacatTemuan, periksaDanTata } from './periksa.ts';

const BERSIH = berkasUji(readCase('bersih'));
/** A small document with every kind of file, table and figure. */
const LENGKAP = berkasUji({ ...readCase('bersih'), ...readFiles(path.join(import.meta.dirname, 'lengkap')) });

/** Ids and kode of everything in a document, and the names of its files, which are ids too. */
function idsOf(berkas: Berkas): string[] {
  const typed = [...berkas.values()].flatMap((text) => [...text.matchAll(/\b(?:id|kode): ?([\w.-]+)/g)]);
  const files = [...berkas.keys()].map((file) => (file.split('/').at(-1) ?? '').replace(/\.\w+$/, ''));
  return [...new Set([...typed.map(([, id = '']) => id), ...files])];
}

/** Documents with one to three data files changed in their structure, each with the name of what was changed. */
function* rusak(berkas: Berkas, seed: number, rounds: number): Generator<{ where: string; changed: Berkas }> {
  const random = dice(seed);
  const ids = idsOf(berkas);
  const yaml = [...berkas.keys()].filter((file) => !file.endsWith('.md'));
  for (let round = 0; round < rounds; round += 1) {
    const files = new Set(
      Array.from({ length: 1 + (round % 3) }, () => yaml[Math.floor(random() * yaml.length)] as string),
    );
    const changed = new Map(berkas);
    for (const file of files) changed.set(file, mutateTree(berkas.get(file) as string, random, ids));
    yield { where: `benih ${seed}, putaran ${round}, ${[...files].join(', ')}`, changed };
  }
}

/** Checks them by every rule, and writes and lays out what was found. Gives how many could be built on, and how many not. */
function periksaSemua(id: string, berkas: Berkas, seed: number, rounds: number): { dibangun: number; gagal: number } {
  let dibangun = 0;
  for (const { where, changed } of rusak(berkas, seed, rounds)) {
    const { diagnostics, report } = berjalan(where, () => periksaDanTata(id, changed));
    expect(report !== undefined || diagnostics.length > 0, `${where}: gagal tanpa temuan`).toBe(true);
    expect(cacatTemuan(diagnostics, changed), where).toEqual([]);
    if (report !== undefined) dibangun += 1;
  }
  return { dibangun, gagal: rounds - dibangun };
}

/** Says which change it was that the program did not survive. */
function berjalan<T>(where: string, task: () => T): T {
  try {
    return task();
  } catch (cause) {
    throw new Error(`${where}: galat program`, { cause });
  }
}

test('benih yang sama memberi perubahan yang sama, dan setiap putaran mengubah sesuatu', () => {
  const texts = (seed: number): string[] => [...rusak(LENGKAP, seed, 10)].map(({ changed }) => [...changed].join('\n'));
  expect(texts(1)).toEqual(texts(1));
  expect(new Set([...texts(1), ...texts(2)]).size).toBe(20);
});

test.each([1, 2, 3])('dokumen kecil lengkap yang rusak susunannya berakhir dalam temuan (benih %i)', (seed) => {
  const { dibangun, gagal } = periksaSemua('uji', LENGKAP, seed, 40);
  // Both ways are gone: most of the documents reach the rules and the layout, some do not.
  expect(dibangun).toBeGreaterThan(20);
  expect(gagal).toBeGreaterThan(0);
});

test('dokumen kecil bersih yang rusak susunannya berakhir dalam temuan', () => {
  expect(periksaSemua('uji', BERSIH, 4, 40).dibangun).toBeGreaterThan(15);
});

test('dokumen nyata yang rusak susunannya berakhir dalam temuan', () => {
  expect(periksaSemua('dinsos-medan', berkasNyata(), 5, 6).dibangun).toBeGreaterThan(3);
});
