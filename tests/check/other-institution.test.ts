import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { dokumen, naskah, program, tabel } from '../helpers/masukan.ts';

const CODE = 'other-institution';
const MEDAN = {
  'daerah/kota-contoh.yaml': 'nama: Kota Medan\nprovinsi: Provinsi Sumatera Utara\nkepala: Wali Kota Medan\n',
  ...dokumen('{nama: Dinas}', '{nama: Dinas Sosial Kota Medan, singkat: Dinas Sosial}'),
};
const found = (text: string): string[] => findingsOf({ ...MEDAN, ...naskah(text) }, CODE);

test('daerah lain: satu temuan sedaerah, dengan semua tempatnya', () => {
  expect(
    found('Renstra Dinas Sosial Kota Binjai disusun.\n\nMasyarakat Kota Binjai sejahtera. Bupati Langkat memimpin.'),
  ).toMatchInlineSnapshot(`
    [
      "2-program-pendanaan/0-pembuka.md:1:22 peringatan other-institution: “Kota Binjai” disebut 2 kali, sedangkan dokumen ini milik Kota Medan. > 2-program-pendanaan/0-pembuka.md:3:12",
      "2-program-pendanaan/0-pembuka.md:3:35 peringatan other-institution: “Kabupaten Langkat” disebut, sedangkan dokumen ini milik Kota Medan.",
    ]
  `);
});

test('nama terpanjang yang dikenal', () => {
  expect(found('Warga Kota Tangerang Selatan Sejahtera.')).toMatchInlineSnapshot(`
    [
      "2-program-pendanaan/0-pembuka.md:1:7 peringatan other-institution: “Kota Tangerang Selatan” disebut, sedangkan dokumen ini milik Kota Medan.",
    ]
  `);
});

test.each([
  'Kota Medan berada di Provinsi Sumatera Utara.',
  'Kota Medan berbatasan dengan Kabupaten Deli Serdang.',
  'Kota Medan bersama Kabupaten Deli Serdang ditetapkan sebagai kawasan strategis.',
  'Studi banding ke Kota Surabaya dilaksanakan.',
  'Angka itu di Kota Binjai, Kota Sibolga, dan Kota Tebing Tinggi.',
  'Undang-Undang Nomor 9 Tahun 1956 tentang Pembentukan Kota Binjai berlaku.',
  'Kota Layak Huni, Kota Lama, dan kabupaten/kota lain.',
  'Rencana Strategis Dinas Sosial Provinsi Sumatera Utara dan Renstra Badan Nasional Penanggulangan Bencana ditelaah.',
  'Kerja sama dengan Dinas Kesehatan dan Satpol PP.',
  'Rencana Strategis Dinas Sosial dan Tenaga Kerja Kota Medan berakhir.',
])('%s', (text) => {
  expect(found(text)).toEqual([]);
});

test('dinas lain di tempat dokumen menyebut dirinya, dan sebagai penanggung jawab', () => {
  expect(
    findingsOf(
      {
        ...MEDAN,
        ...naskah('Tugas dan Fungsi Dinas Kesehatan Kota Medan diuraikan.'),
        ...program('penanggung_jawab: Dinas Pendidikan'),
      },
      CODE,
    ),
  ).toMatchInlineSnapshot(`
    [
      "2-program-pendanaan/0-pembuka.md:1:18 peringatan other-institution: “Dinas Kesehatan Kota Medan” disebut, sedangkan dokumen ini milik Dinas Sosial Kota Medan.",
      "program/1.yaml:4:19 peringatan other-institution: “Dinas Pendidikan” disebut, sedangkan dokumen ini milik Dinas Sosial Kota Medan.",
    ]
  `);
});

test('data: lokasi, sel tabel, jenis peraturan; tabel yang membandingkan daerah dibiarkan', () => {
  const rows = (...names: string[]) =>
    tabel('judul: Aset', 'kolom: [{id: nama, judul: Nama}]', 'baris:', ...names.map((name) => `  - {nama: ${name}}`));
  expect(
    findingsOf(
      {
        ...MEDAN,
        ...program('lokasi: Kota Binjai'),
        ...rows('Gedung Kota Binjai', 'Mobil'),
        'hukum.yaml':
          'hukum: [{id: perda, jenis: Peraturan Daerah Kota Binjai, nomor: "1", tahun: 2020, tentang: RPJMD}]\n',
      },
      CODE,
    ),
  ).toMatchInlineSnapshot(`
    [
      "program/1.yaml:4:9 peringatan other-institution: “Kota Binjai” disebut 3 kali, sedangkan dokumen ini milik Kota Medan. > hukum.yaml:1:28 > tabel/t.yaml:4:12",
    ]
  `);
  expect(findingsOf({ ...MEDAN, ...rows('Kota Binjai', 'Kota Sibolga', 'Kabupaten Karo') }, CODE)).toEqual([]);
});

test('dokumen provinsi menyebut kabupaten dan kotanya sendiri', () => {
  const provinsi = {
    'daerah/kota-contoh.yaml':
      'nama: Provinsi Sumatera Utara\nprovinsi: Provinsi Sumatera Utara\nkepala: Gubernur Sumatera Utara\n',
  };
  expect(findingsOf({ ...provinsi, ...naskah('Warga Kota Binjai dilayani.') }, CODE)).toEqual([]);
  expect(findingsOf({ ...provinsi, ...naskah('Warga Kota Padang dilayani.') }, CODE)).toHaveLength(1);
});
