import { describe, expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { type Files } from '../helpers/load-case.ts';
import { dokumen, dokumenDengan, naskah, tabel } from '../helpers/masukan.ts';

const CODE = 'period-mismatch';
const found = (...files: Files[]): string[] => findingsOf(Object.assign({}, ...files) as Files, CODE);

describe('dokumen', () => {
  test('judul', () => {
    expect(found(dokumen('judul: Rencana', 'judul: Renstra Dinas 2025-2028'))).toMatchInlineSnapshot(`
      [
        "dokumen.yaml:1:8 galat period-mismatch: Judul dokumen menyebut 2025-2028, sedangkan periode dokumen 2026-2028.",
      ]
    `);
    expect(found(dokumen('judul: Rencana', 'judul: Renstra Dinas Tahun 2026 s.d. 2028'))).toEqual([]);
  });

  test('tahun penetapan dan tanggal', () => {
    expect(found(dokumenDengan('penetapan: Peraturan Wali Kota Contoh Nomor 4 Tahun 2024'))).toMatchInlineSnapshot(`
      [
        "dokumen.yaml:7:12 galat period-mismatch: “Peraturan Wali Kota Contoh Nomor 4 Tahun 2024” bertahun 2024, sedangkan tanggal dokumen 24 September 2025. > dokumen.yaml:5:10",
      ]
    `);
    expect(found(dokumenDengan('penetapan: Peraturan Wali Kota Contoh Nomor 4 Tahun 2025'))).toEqual([]);
  });

  test('RPJMD daerah dalam landasan hukum; yang lama dan milik provinsi tidak', () => {
    const perda = (jenis: string, tahun: string): Files => ({
      'hukum.yaml': `hukum: [{id: rpjmd, jenis: ${jenis}, nomor: "1", tahun: 2025, tentang: Rencana Pembangunan Jangka Menengah Daerah Tahun ${tahun}}]\n`,
    });
    expect(found(perda('Peraturan Daerah Kota Contoh', '2025-2029'))).toMatchInlineSnapshot(`
      [
        "hukum.yaml:1:92 galat period-mismatch: RPJMD menyebut 2025-2029, sedangkan periode dokumen 2026-2028.",
      ]
    `);
    expect(found(perda('Peraturan Daerah Kota Contoh', '2021-2026'))).toEqual([]);
    expect(found(perda('Peraturan Daerah Provinsi Contoh', '2025-2029'))).toEqual([]);
  });
});

describe('tabel', () => {
  const seri = (judul: string): Files =>
    tabel('jenis: anggaran-realisasi', `judul: ${judul}`, 'tahun: 2021-2025', 'baris: [{uraian: A}]');
  const bebas = (judul: string): Files =>
    tabel(
      `judul: ${judul}`,
      'kolom: [{judul: Nama}, {judul: Jumlah, kolom: [{judul: "2023"}, {judul: "2024"}, {judul: "2025"}]}]',
      'baris: []',
    );

  test('judul terhadap tahun kolomnya', () => {
    expect(found(seri('Anggaran 2020-2025'))).toMatchInlineSnapshot(`
      [
        "tabel/t.yaml:2:8 galat period-mismatch: Judul tabel “Anggaran 2020-2025” menyebut 2020-2025, sedangkan kolom tahunnya 2021-2025. > tabel/t.yaml:3:8",
      ]
    `);
    expect(found(bebas('Klien Tahun 2022-2025'))).toMatchInlineSnapshot(`
      [
        "tabel/t.yaml:1:8 galat period-mismatch: Judul tabel “Klien Tahun 2022-2025” menyebut 2022-2025, sedangkan kolom tahunnya 2023-2025.",
      ]
    `);
    expect(found(seri('Anggaran 2021-2025'), bebas('Klien 2023-2025'))).toEqual([]);
  });

  test('periode rencana lain dalam judul tidak dibandingkan', () => {
    expect(found(bebas('Misi RPJMD 2021-2026'), seri('Misi 2005-2025 dan 2021-2026'))).toEqual([]);
  });
});

test('Renstra sendiri yang disebut dengan periode lain; periode lama dan instansi lain tidak', () => {
  expect(
    found(
      naskah(
        [
          'Renstra [[nilai: pd]] Tahun 2025-2028 menjadi pedoman, sesuai dengan RPJMD Kota Contoh 2025-2029.',
          'Renstra Dinas Contoh Kota Contoh Tahun 2021-2026 telah berakhir. Renstra Kementerian Sosial 2025-2029 menjadi acuan.',
          'Renstra Dinas Contoh Provinsi Contoh 2025-2029 ditelaah. Renstra Dinas Contoh Tahun [[nilai: periode]] disusun.',
        ].join('\n\n'),
      ),
    ),
  ).toMatchInlineSnapshot(`
    [
      "2-program-pendanaan/0-pembuka.md:1:29 galat period-mismatch: “Renstra Dinas Contoh Kota Contoh” menyebut 2025-2028, sedangkan periode dokumen 2026-2028.",
      "2-program-pendanaan/0-pembuka.md:1:88 galat period-mismatch: “RPJMD Kota Contoh” menyebut 2025-2029, sedangkan periode dokumen 2026-2028.",
    ]
  `);
});
