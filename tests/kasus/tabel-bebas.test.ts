import { describe, expect, test } from 'vitest';
import { findings, head, loadCase, prose, rows, totals, waived } from '../helpers/load-case.ts';

describe('jumlah yang keliru dalam dokumen yang ditetapkan', () => {
  const result = loadCase('jumlah-keliru');

  test('tetap tercetak, juga di dalam naskah', () => {
    expect(rows(result, 'golongan')).toEqual([
      'data | 1 | I/c Juru | – | – | 1',
      'data | 2 | I/d Juru Muda | – | – | 1',
      'data | 3 | II/c Pengatur | 2 | 3 | 5',
      'data | 4 | III/c Penata | 22 | 15 | 37',
      'jumlah | Jumlah{2x1} | 24 | 18 | 42',
    ]);
    expect(prose(result, 'pendahuluan')).toContain('Pegawai berjumlah 42 (empat puluh dua) orang.');
  });

  test('ditemukan pemeriksa di tempat selisihnya bermula: nihil dihitung 0, jumlah tabel ikut berbeda', () => {
    expect(findings(result)).toEqual([
      'tabel/golongan.yaml:12:50 peringatan row-parts: Kolom “Total” pada “I/c Juru” tertulis 1; jumlah bagiannya 0 (selisih 1). > tabel/golongan.yaml:12:30 > tabel/golongan.yaml:12:38 > tabel/golongan.yaml:16:69',
    ]);
  });

  test('yang dikecualikan disisihkan bersama alasannya', () => {
    expect(waived(result)).toEqual([
      'tabel/golongan.yaml:13:70 peringatan row-parts: Kolom “Total” pada “I/d Juru Muda” tertulis 1; jumlah bagiannya 0 (selisih 1). > tabel/golongan.yaml:13:50 > tabel/golongan.yaml:13:58 > tabel/golongan.yaml:16:69 (tercetak demikian dalam dokumen yang ditetapkan)',
    ]);
    expect(totals(result)).toEqual([100, 200, 300]);
  });
});

describe('tabel bersusun', () => {
  const result = loadCase('tabel-bersusun');

  test('kepala bertingkat tiga menggabung kolom dan baris', () => {
    expect(head(result, 'sarana')).toEqual([
      'No{1x3} | Nama{1x3} | Keadaan{3x1} | Nilai (Rp){1x3} | Ada{1x3} | Ket.{1x3}',
      'Layak{2x1} | Rusak{1x2}',
      'Baik | Sedang',
    ]);
  });

  test('kelompok, anak, subjumlah, rentang sel, daftar, satuan, dan centang', () => {
    expect(rows(result, 'sarana')).toEqual([
      'kelompok | I. Peralatan{8x1}',
      'data | 1 | Kendaraan | 5 | 1 | – | 1.250.000.000 | √ | Dirawat bersama{1x3}',
      'anak |  | Mobil | 2 | 1 |  |  | ',
      'anak |  | Sepeda motor | 3 |  |  |  | ',
      'data | 2 | Komputer | 15 |  | 3 | 75.000.000 |  | angka[untuk pendataan; untuk pelaporan]',
      'subjumlah | Subjumlah I{2x1} | 20 | 1 | 3 | 1.325.000.000 |  | ',
      'kelompok | II. Lembaga{8x1}',
      'data | 1 | LKSA | 48 LKSA | – LKSA |  |  |  | huruf[aktif; terakreditasi]',
      'data | 2 | Belum didata | menunggu verifikasi{3x1} | NA |  | ',
      'jumlah | Jumlah{2x1} | 68 | 1 | 3 | 1.325.000.000 |  | ',
    ]);
  });

  test('induk, subjumlah, dan jumlah yang benar tidak menimbulkan temuan', () => {
    expect(findings(result)).toEqual([]);
    expect(totals(result)).toEqual([100, 200, 300]);
  });
});
