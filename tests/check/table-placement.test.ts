import { expect, test } from 'vitest';
import { findingsOf, loadFiles, terminal } from '../helpers/load-case.ts';

const BAB_2 = 'naskah/2-program-pendanaan/0-pembuka.md';

test('tabel yang tidak ditempatkan, dengan cara menempatkannya', () => {
  expect(terminal(loadFiles({ [BAB_2]: 'Isi.' }))).toBe(
    [
      'data/uji/tabel/pendanaan.yaml:1:1  galat  table-placement',
      '  Tabel “pendanaan” tidak ditempatkan dalam naskah.',
      '  1 | jenis: program-pendanaan',
      '    | ^^^^^^^^^^^^^^^^^^^^^^^^',
      '  perbaikan  Tulis [[tabel: pendanaan]] di subbab yang memuatnya, atau hapus berkasnya.',
    ].join('\n'),
  );
});

test('disebut saja belum berarti ditempatkan', () => {
  expect(findingsOf({ [BAB_2]: 'Isi.', 'naskah/3-penutup/0-pembuka.md': 'Lihat [[lihat: tabel pendanaan]].' })).toEqual(
    ['tabel/pendanaan.yaml:1:1 galat table-placement: Tabel “pendanaan” tidak ditempatkan dalam naskah.'],
  );
});

test('tabel yang ditempatkan lebih dari satu kali, dengan tempat pertamanya', () => {
  expect(
    findingsOf({ 'naskah/3-penutup/0-pembuka.md': 'Isi.\n\n[[tabel: pendanaan]]\n\n[[tabel: pendanaan]]\n' }),
  ).toEqual([
    '3-penutup/0-pembuka.md:3:1 galat table-placement: Tabel “pendanaan” ditempatkan lebih dari satu kali. > 2-program-pendanaan/0-pembuka.md:3:1',
    '3-penutup/0-pembuka.md:5:1 galat table-placement: Tabel “pendanaan” ditempatkan lebih dari satu kali. > 2-program-pendanaan/0-pembuka.md:3:1',
  ]);
});

test('tabel di bagian depan tidak bernomor, maka ditolak', () => {
  expect(findingsOf({ [BAB_2]: 'Isi.', 'naskah/0-depan/1-kata-pengantar.md': '[[tabel: pendanaan]]' })).toEqual([
    '0-depan/1-kata-pengantar.md:1:1 galat table-placement: Tabel “pendanaan” ditempatkan di bagian depan; nomornya mengikuti bab.',
    'tabel/pendanaan.yaml:1:1 galat table-placement: Tabel “pendanaan” tidak ditempatkan dalam naskah.',
  ]);
});

test('gambar sama ketatnya', () => {
  const gambar = { 'gambar/pagu.yaml': 'jenis: pagu-program\njudul: Pagu\nketerangan: Diagram\n' };
  expect(findingsOf(gambar)).toEqual([
    'gambar/pagu.yaml:1:1 galat table-placement: Gambar “pagu” tidak ditempatkan dalam naskah.',
  ]);
  expect(findingsOf({ ...gambar, 'naskah/3-penutup/0-pembuka.md': '[[gambar: pagu]]' })).toEqual([]);
});
