import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { tabel } from '../helpers/masukan.ts';

const CODE = 'nip-format';
const nip = (text: string): string[] =>
  findingsOf({ 'pejabat.yaml': `pejabat: [{id: a, jabatan: Kepala, nama: A, nip: "${text}"}]\n` }, CODE);

test.each([
  ['19800131 200501 2 07', '17 angka, diharapkan 18'],
  ['19801331 200501 2 007', '19801331 bukan tanggal lahir'],
  ['19800230 200501 2 007', '19800230 bukan tanggal lahir'],
  ['19800131 200513 2 007', '200513 bukan tahun dan bulan pengangkatan'],
  ['19800131 197501 2 007', 'diangkat tahun 1975, tidak sesudah tahun lahir 1980'],
  ['19800131 200501 3 007', 'angka ke-15 tertulis 3, diharapkan 1 (pria) atau 2 (wanita)'],
  ['1980O131 200501 2 007', 'memuat tanda selain angka'],
])('%s', (text, fault) => {
  expect(nip(text)).toEqual([`pejabat.yaml:1:50 galat nip-format: NIP ${text} (A): ${fault}.`]);
});

test.each([
  '19640629 198503 1 005',
  '196406291985031005',
  'NIP. 19800131 200501 2 007',
  '19900517 202321 2 001',
  '…',
  '-',
])('%s', (text) => {
  expect(nip(text)).toEqual([]);
});

test('kolom NIP dalam tabel bebas', () => {
  expect(
    findingsOf(
      tabel(
        'judul: Pegawai',
        'kolom: [{id: nama, judul: Nama}, {id: nip, judul: NIP}]',
        'baris:',
        '  - {id: a, nama: A, nip: "123"}',
        '  - {nama: B, nip: "-"}',
      ),
      CODE,
    ),
  ).toMatchInlineSnapshot(`
    [
      "tabel/t.yaml:4:27 galat nip-format: NIP 123 (tabel “Pegawai”): 3 angka, diharapkan 18.",
    ]
  `);
});
