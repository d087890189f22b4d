import { describe, expect, test } from 'vitest';
import { type Files, findings, head, loadFiles, rows } from '../helpers/load-case.ts';
import { tabel } from '../helpers/masukan.ts';

const ARAH: Files = {
  'arah.yaml': `visi: V
misi: []
tujuan:
  - id: t-1
    nama: T
    sasaran:
      - id: sasaran-1
        nama: S
        indikator:
          - {id: ind-1, nama: Persentase PPKS, satuan: "%", iku: ya, awal: "81,79", target: [85, 90, 100]}
          - {id: ind-2, nama: Kunci lain, satuan: unit, ikk: ya, target: [1, 2, 3]}
aspek:
  - nama: Aspek Pelayanan Umum
    urusan:
      - nomor: "1"
        nama: Urusan Wajib
        bidang:
          - nomor: "1.6"
            nama: Urusan Sosial
            indikator:
              - {nama: PSKS bersertifikat, satuan: org, ikk: ya, awal: 16, target: [21, 28, 35]}
              - {nama: Pemulangan migran, satuan: orang, ikk: ya, awal: "-", target: [4, 4, 5]}
      - nama: Urusan Pilihan
        bidang: [{nama: Tanpa nomor, indikator: [{nama: X, ikk: ya, target: [1, 1, 1]}]}]
`,
};

describe('kolom', () => {
  test('semua, dengan satuan dalam kolomnya sendiri', () => {
    const result = loadFiles({ ...ARAH, ...tabel('jenis: indikator-kinerja', 'judul: T', 'saring: iku') });
    expect(findings(result)).toEqual([]);
    expect(rows(result, 't')).toEqual(['data | 1 | Persentase PPKS | % | 81,79 | 85 | 90 | 100 | 100']);
  });

  test('sebagian, dengan judul bersusun dan tahun akhir; satuan di belakang angkanya', () => {
    const result = loadFiles({
      ...ARAH,
      ...tabel(
        'jenis: indikator-kinerja',
        'judul: T',
        'saring: iku',
        'kolom: [no, indikator, awal, target, akhir]',
        'tahun: 2026-2027',
        'tahun_akhir: 2028',
        'judul_kolom: {awal: [Kondisi Awal, "2025"], akhir: [Kondisi Akhir, "2028"], target: Target Tahun}',
      ),
    });
    expect(head(result, 't')).toEqual([
      'No{1x2} | Indikator Kinerja{1x2} | Kondisi Awal | Target Tahun{2x1} | Kondisi Akhir',
      '2025 | 2026 | 2027 | 2028',
    ]);
    expect(rows(result, 't')).toEqual(['data | 1 | Persentase PPKS | 81,79% | 85% | 90% | 100%']);
  });
});

describe('indikator kinerja kunci', () => {
  test('di bawah aspek, urusan, dan bidang, dengan nomor bidangnya; yang lain sesudahnya', () => {
    const kolom = 'kolom: [no, indikator, awal, target]';
    const result = loadFiles({
      ...ARAH,
      ...tabel('jenis: indikator-kinerja', 'judul: T', 'saring: ikk', 'tahun: 2026', kolom),
    });
    expect(findings(result)).toEqual([]);
    expect(rows(result, 't')).toEqual([
      'kelompok | Aspek Pelayanan Umum{4x1}',
      'kelompok | 1. | Urusan Wajib{3x1}',
      'kelompok | 1.6 | Urusan Sosial{3x1}',
      'data | 1.6.1 | PSKS bersertifikat | 16 org | 21 org',
      'data | 1.6.2 | Pemulangan migran | – | 4 orang',
      'kelompok |  | Urusan Pilihan{3x1}',
      'kelompok |  | Tanpa nomor{3x1}',
      'data | 1 | X |  | 1',
      'data | 2 | Kunci lain |  | 1 unit',
    ]);
  });

  test('tanpa kolom No nama urusan menempati seluruh lebar', () => {
    const table = tabel(
      'jenis: indikator-kinerja',
      'judul: T',
      'saring: ikk',
      'tahun: 2026',
      'kolom: [indikator, target]',
    );
    expect(rows(loadFiles({ ...ARAH, ...table }), 't').slice(0, 4)).toEqual([
      'kelompok | Aspek Pelayanan Umum{2x1}',
      'kelompok | Urusan Wajib{2x1}',
      'kelompok | Urusan Sosial{2x1}',
      'data | PSKS bersertifikat | 21 org',
    ]);
  });
});
