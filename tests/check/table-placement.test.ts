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

const ORANG = (more: string) => `judul: Pegawai
${more}kolom: [{id: pendidikan, judul: Pendidikan}, {id: orang, judul: Orang, jenis: bilangan}]
baris: [{id: slta, pendidikan: SLTA, orang: 9}]
`;
const DIAGRAM = 'jenis: diagram\njudul: Pegawai\nketerangan: Diagram pegawai.\ntabel: pegawai\nkolom: orang\n';

test('tabel untuk_gambar tidak ditempatkan: digambar dan dikutip saja', () => {
  const files = {
    'tabel/pegawai.yaml': ORANG('untuk_gambar: ya\n'),
    'gambar/pegawai.yaml': DIAGRAM,
    'naskah/3-penutup/0-pembuka.md':
      'Ada [[nilai: tabel pegawai slta orang]] orang dalam [[lihat: gambar pegawai]].\n\n[[gambar: pegawai]]\n',
  };
  expect(findingsOf(files)).toEqual([]);
  expect(findingsOf({ ...files, 'tabel/pegawai.yaml': ORANG('') })).toEqual([
    'tabel/pegawai.yaml:1:1 galat table-placement: Tabel “pegawai” tidak ditempatkan dalam naskah.',
  ]);
});

test('tabel untuk_gambar yang ditempatkan atau dirujuk sebagai tabel, dan yang tidak digambar', () => {
  const tabel = { 'tabel/pegawai.yaml': ORANG('untuk_gambar: ya\n') };
  expect(findingsOf(tabel)).toEqual([
    'tabel/pegawai.yaml:2:15 galat table-placement: Tabel “pegawai” bertanda untuk_gambar, tetapi tidak ada diagram yang menggambarnya.',
  ]);
  const files = {
    ...tabel,
    'gambar/pegawai.yaml': DIAGRAM,
    'naskah/3-penutup/0-pembuka.md': 'Lihat [[lihat: tabel pegawai]].\n\n[[tabel: pegawai]]\n\n[[gambar: pegawai]]\n',
  };
  const message = 'Tabel “pegawai” bertanda untuk_gambar: tidak ditempatkan dalam naskah dan tidak bernomor.';
  expect(findingsOf(files)).toEqual([
    `3-penutup/0-pembuka.md:1:7 galat table-placement: ${message}`,
    `3-penutup/0-pembuka.md:3:1 galat table-placement: ${message}`,
  ]);
});
