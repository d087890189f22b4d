import { expect, test } from 'vitest';
import { readCase } from '../helpers/load-case.ts';
import { dice, mutate } from '../helpers/mutate.ts';
import { berkasUji } from './dokumen-besar.ts';
import { berkasNyata, type Berkas, cacatTemuan, periksaDanTata } from './periksa.ts';

function slip(text: string, random: () => number, times: number): string {
  let changed = text;
  for (let time = 0; time <= times; time += 1) changed = mutate(changed, random);
  return changed;
}

/** Checks a document with slips in one file by every rule; what is found must be sound. */
function check(id: string, berkas: Berkas, where: string): void {
  const { diagnostics, report } = periksaDanTata(id, berkas);
  expect(report !== undefined || diagnostics.length > 0, `${where}: gagal tanpa temuan`).toBe(true);
  expect(cacatTemuan(diagnostics, berkas), where).toEqual([]);
}

test.each([1, 2, 3])('perubahan acak pada dokumen nyata tidak pernah melempar galat program (benih %i)', (seed) => {
  const random = dice(seed);
  const berkas = berkasNyata();
  const folders = ['data/dinsos-medan/', 'data/dinsos-medan/', 'content/', 'data/profil/', 'data/daerah/'];
  for (let round = 0; round < 8; round += 1) {
    const folder = folders[Math.floor(random() * folders.length)] as string;
    const files = [...berkas.keys()].filter((file) => file.startsWith(folder));
    const file = files[Math.floor(random() * files.length)] as string;
    const text = slip(berkas.get(file) as string, random, round % 3);
    check('dinsos-medan', new Map(berkas).set(file, text), `benih ${seed}, putaran ${round}, ${file}`);
  }
});

test.each(['bersih', 'tabel-bersusun', 'rincian', 'kode-dua-outcome', 'tahun-berbeda', 'dua-nomenklatur'])(
  'perubahan acak pada kasus %s tidak pernah melempar galat program',
  (name) => {
    const random = dice(name.length);
    const berkas = berkasUji(readCase(name));
    const files = [...berkas.keys()];
    for (let round = 0; round < 60; round += 1) {
      const file = files[Math.floor(random() * files.length)] as string;
      const text = slip(berkas.get(file) as string, random, round % 3);
      check('uji', new Map(berkas).set(file, text), `putaran ${round}, ${file}`);
    }
  },
);
