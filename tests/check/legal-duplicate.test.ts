import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { dokumenDengan } from '../helpers/masukan.ts';

const hukum = (...lines: string[]) => ({ 'hukum.yaml': `hukum:\n${lines.map((line) => `  - {${line}}\n`).join('')}` });

const CODE = 'legal-duplicate';

test('sama menurut jenis, nomor, dan tahun, bagaimanapun ditulis', () => {
  expect(
    findingsOf(
      hukum(
        'id: a, jenis: Undang-Undang, nomor: "11", tahun: 2009, tentang: A',
        'id: b, jenis: UU, nomor: "011", tahun: 2009, tentang: A',
        'id: c, jenis: Peraturan Daerah Kota Contoh, nomor: "3", tahun: 2020, tentang: C',
        'id: d, jenis: Perda, nomor: "3", tahun: 2020, tentang: C',
        'id: e, jenis: Keputusan Menteri Sosial, nomor: 84/HUK/1997, tentang: E',
        'id: f, jenis: Kepmensos, nomor: 84/HUK, tahun: 1997, tentang: E',
      ),
      CODE,
    ),
  ).toMatchInlineSnapshot(`
    [
      "hukum.yaml:3:31 peringatan legal-duplicate: UU Nomor 011 Tahun 2009 tentang A sudah tercantum sebagai “a”. > hukum.yaml:2:42",
      "hukum.yaml:5:34 peringatan legal-duplicate: Perda Nomor 3 Tahun 2020 tentang C sudah tercantum sebagai “c”. > hukum.yaml:4:57",
      "hukum.yaml:7:38 peringatan legal-duplicate: Kepmensos Nomor 84/HUK Tahun 1997 tentang E sudah tercantum sebagai “e”. > hukum.yaml:6:53",
    ]
  `);
});

test('nomor atau tahun lain, dan yang tanpa nomor, bukan ulangan', () => {
  expect(
    findingsOf(
      hukum(
        'id: a, jenis: Undang-Undang, nomor: "11", tahun: 2009, tentang: A',
        'id: b, jenis: Undang-Undang, nomor: "11", tahun: 2019, tentang: B',
        'id: c, jenis: Peraturan Pemerintah, nomor: "11", tahun: 2009, tentang: C',
        'id: d, jenis: Surat Keputusan Bersama, tentang: D',
        'id: e, jenis: Surat Keputusan Bersama, tentang: E',
      ),
      CODE,
    ),
  ).toEqual([]);
});

test('dapat dikecualikan', () => {
  const kecuali = dokumenDengan(
    'kecuali: [{kode: legal-duplicate, di: b, alasan: tercetak dua kali, tanggal: 2025-01-01}]',
  );
  const files = hukum(
    'id: a, jenis: UU, nomor: "1", tahun: 2009, tentang: A',
    'id: b, jenis: UU, nomor: "1", tahun: 2009, tentang: A',
  );
  expect(findingsOf({ ...files, ...kecuali }, CODE)).toEqual([]);
});
