import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { dokumenDengan, program } from '../helpers/masukan.ts';

const CODE = 'year-stale';

test('tahun di luar tahun dasar sampai tahun sesudah periode, dalam target, nama, dan rentang', () => {
  expect(
    findingsOf(
      program(
        'indikator:',
        '  - id: ind-a',
        '    nama: Jumlah dokumen Renja tahun 2019',
        '    target: {2026: Laporan Tahun 2024, 2027: Dokumen 2029, 2028: Renstra 2031-2035}',
      ),
      CODE,
    ),
  ).toMatchInlineSnapshot(`
    [
      "program/1.yaml:6:11 peringatan year-stale: “Jumlah dokumen Renja tahun 2019” menyebut tahun 2019, di luar tahun dokumen ini (tahun dasar 2025, periode 2026-2028).",
      "program/1.yaml:7:20 peringatan year-stale: “Laporan Tahun 2024” menyebut tahun 2024, di luar tahun dokumen ini (tahun dasar 2025, periode 2026-2028).",
      "program/1.yaml:7:66 peringatan year-stale: “Renstra 2031-2035” menyebut tahun 2031 dan 2035, di luar tahun dokumen ini (tahun dasar 2025, periode 2026-2028).",
    ]
  `);
});

test('tahun dokumen, peraturan, rencana lain, dan bilangan dibiarkan', () => {
  expect(
    findingsOf(
      program(
        'keterangan: Menurut Permensos Nomor 5 Tahun 2019 dan RPJPD 2005-2025',
        'indikator:',
        '  - nama: Jumlah LKjIP tahun 2025',
        '    target: {2026: 2000 orang, 2027: "-", 2028: Dokumen 2029}',
      ),
      CODE,
    ),
  ).toEqual([]);
});

test('pengecualian dapat menyebut tahunnya', () => {
  const kecuali = (tahun: number) =>
    dokumenDengan(`kecuali: [{kode: year-stale, di: ind-a, tahun: ${tahun}, alasan: nama resmi, tanggal: 2025-01-01}]`);
  const files = program('indikator:', '  - {id: ind-a, nama: Data dasar tahun 2019}');
  expect(findingsOf({ ...files, ...kecuali(2019) }, CODE)).toEqual([]);
  expect(findingsOf({ ...files, ...kecuali(2020) }, CODE)).toHaveLength(2);
});
