import { describe, expect, test } from 'vitest';
import { findings, loadCase, rows, totals } from '../helpers/load-case.ts';

describe('kode yang tercetak dua kali di bawah dua outcome', () => {
  const result = loadCase('kode-dua-outcome');

  test('tercetak dua kali dengan uang dan sub kegiatannya sendiri', () => {
    expect(rows(result)).toEqual([
      'program | 1.06.06 | PROGRAM PENANGANAN BENCANA |  |  |  | 5.150.000.000 |  | 5.600.000.000 |  | 5.606.000.000 |  | 16.356.000.000',
      'indikator |  |  | Persentase penanggulangan bencana |  | 100% | 150.000.000 | 100% | 400.000.000 | 100% | 400.000.000 | 100% | 950.000.000',
      'indikator |  |  | Persentase peningkatan kualitas penanganan bencana |  | 100% | 5.000.000.000 | 100% | 5.200.000.000 | 100% | 5.206.000.000 | 100% | 15.406.000.000',
      'kegiatan | 1.06.06.2.01 | Perlindungan Sosial Korban Bencana Alam dan Sosial |  |  |  | 5.000.000.000 |  | 5.200.000.000 |  | 5.206.000.000 |  | 15.406.000.000',
      'sub-kegiatan | 1.06.06.2.01.03 | Penyediaan Tempat Penampungan Pengungsi |  |  |  | 0 |  | 200.000.000 |  | 206.000.000 |  | 406.000.000',
      'sub-kegiatan | 1.06.06.2.01.04 | Penanganan Khusus bagi Kelompok Rentan |  |  |  | 5.000.000.000 |  | 5.000.000.000 |  | 5.000.000.000 |  | 15.000.000.000',
      'kegiatan | 1.06.06.2.01 | Perlindungan Sosial Korban Bencana Alam dan Sosial |  |  |  | 150.000.000 |  | 400.000.000 |  | 400.000.000 |  | 950.000.000',
      'sub-kegiatan | 1.06.06.2.01.01 | Penyediaan Makanan |  |  |  | 150.000.000 |  | 400.000.000 |  | 400.000.000 |  | 950.000.000',
    ]);
  });

  test('tidak menimbulkan temuan, dan uangnya dihitung sekali', () => {
    expect(findings(result)).toEqual([]);
    expect(totals(result)).toEqual([5_150_000_000, 5_600_000_000, 5_606_000_000]);
  });
});

describe('program dengan beberapa indikator', () => {
  const result = loadCase('pagu-banyak-indikator');

  test('uang tercetak di tempat ia dinyatakan: pada satu, pada masing-masing, tidak di mana pun, pada keduanya', () => {
    expect(rows(result)).toEqual([
      'program |  | PROGRAM PENANGANAN WARGA NEGARA MIGRAN KORBAN TINDAK KEKERASAN | Jumlah warga negara migran yang dipulangkan | – | 10 orang |  | 15 orang |  | 20 orang |  | 20 orang | ',
      'indikator |  |  | Persentase warga negara migran yang tertangani | 0% | 10% | 360.000.000 | 15% | 540.000.000 | 20% | 720.000.000 | 20% | 1.620.000.000',
      'program |  | PROGRAM PENANGANAN BENCANA | Persentase korban bencana yang terpenuhi kebutuhan dasarnya |  | 100% | 200.000.000 | 100% | 250.000.000 | 100% | 300.000.000 | 100% | 750.000.000',
      'indikator |  |  | Persentase masyarakat yang siaga bencana |  | 60% | 100.000.000 | 65% | 125.000.000 | 70% | 150.000.000 | 70% | 375.000.000',
      'indikator |  |  | Persentase pemulihan korban bencana |  | 60% | 60.000.000 | 65% | 75.000.000 | 70% | 90.000.000 | 70% | 225.000.000',
      'program |  | PROGRAM PEMBERDAYAAN SOSIAL | Persentase SDM yang meningkat kompetensinya |  | 68,5% | 540.000.000 | 71,4% | 730.000.000 | 82,2% | 750.000.000 | 82,2% | 2.020.000.000',
      'indikator |  |  | Persentase lembaga yang meningkat kualitasnya |  | 17% |  | 19% |  | 20% |  | 20% | ',
      'kegiatan |  | Pengembangan Potensi Sumber Kesejahteraan Sosial |  |  |  | 540.000.000 |  | 730.000.000 |  | 750.000.000 |  | 2.020.000.000',
      'sub-kegiatan |  | Peningkatan Kemampuan PSKS Keluarga |  |  |  | 200.000.000 |  | 350.000.000 |  | 330.000.000 |  | 880.000.000',
      'sub-kegiatan |  | Peningkatan Kemampuan PSKS Kelembagaan |  |  |  | 340.000.000 |  | 380.000.000 |  | 420.000.000 |  | 1.140.000.000',
      'program |  | PROGRAM PERLINDUNGAN SOSIAL |  |  |  | 100 |  | 200 |  | 300 |  | 600',
      'indikator |  |  | Persentase keluarga terlindungi |  | 80% | 70 | 80% | 150 | 80% | 200 | 80% | 420',
      'indikator |  |  | Persentase keluarga terdata |  | 90% | 30 | 90% | 50 | 90% | 100 | 90% | 180',
    ]);
  });

  test('hitung_pagu: tidak membiarkan kosong baris yang tidak menyatakan uang', () => {
    expect(rows(result, 'pendanaan-apa-adanya').slice(5, 10)).toEqual([
      'program | PROGRAM PEMBERDAYAAN SOSIAL | 68,5% |  | 71,4% |  | 82,2% |  | 82,2% | ',
      'indikator |  | 17% |  | 19% |  | 20% |  | 20% | ',
      'kegiatan | Pengembangan Potensi Sumber Kesejahteraan Sosial |  |  |  |  |  |  |  | ',
      'sub-kegiatan | Peningkatan Kemampuan PSKS Keluarga |  | 200.000.000 |  | 350.000.000 |  | 330.000.000 |  | 880.000.000',
      'sub-kegiatan | Peningkatan Kemampuan PSKS Kelembagaan |  | 340.000.000 |  | 380.000.000 |  | 420.000.000 |  | 1.140.000.000',
    ]);
  });

  test('uang setiap program dihitung sekali, di mana pun ia dinyatakan', () => {
    expect(findings(result)).toEqual([]);
    expect(totals(result)).toEqual([1_260_000_100, 1_720_000_200, 2_010_000_300]);
  });
});

describe('baris yang hanya terisi sebagian', () => {
  const result = loadCase('target-tanpa-uang');

  test('target tanpa uang, uang tanpa target, nihil beruang, dan isi satu tahun tercetak apa adanya', () => {
    expect(rows(result)).toEqual([
      'program | 1.06.05 | PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL |  |  |  | 41.186.300 |  | 130.000.000 |  | 100.000.000 |  | 271.186.300',
      'kegiatan | 1.06.05.2.01 | Pemeliharaan Anak-Anak Terlantar | Jumlah anak terlantar yang dipelihara |  | 40 orang |  | 45 orang |  | 50 orang |  | 50 orang | ',
      'kegiatan | 1.06.05.2.02 | Pelaksanaan Kampung Siaga Bencana | Jumlah kampung siaga bencana yang terbentuk | 0 |  | 40.000.000 |  | 50.000.000 |  | 60.000.000 |  | 150.000.000',
      'kegiatan | 1.06.05.2.03 | Penerbitan Izin Undian Gratis Berhadiah | Jumlah peserta sosialisasi | – | – | 1.186.300 | 50 org | 25.000.000 | 65 org | 40.000.000 | 65 org | 66.186.300',
      'kegiatan | 1.06.05.2.04 | Penyediaan Permakanan | Jumlah orang yang mendapat permakanan | – |  |  | 60 orang | 55.000.000 |  |  |  | 55.000.000',
    ]);
  });

  test('tidak menimbulkan temuan, dan yang tidak diisi tidak dihitung', () => {
    expect(findings(result)).toEqual([]);
    expect(totals(result)).toEqual([41_186_300, 130_000_000, 100_000_000]);
  });
});

describe('satu kegiatan di bawah dua sasaran', () => {
  const result = loadCase('dua-sasaran');

  test('tercetak di bawah keduanya; kegiatan bersasaran satu hanya di bawah sasarannya', () => {
    expect(rows(result)).toEqual([
      'tujuan | Meningkatnya kesejahteraan sosial |  |  |  |  |  |  |  |  | ',
      'sasaran |  | Meningkatnya penanganan PPKS |  |  |  |  |  |  |  | ',
      'program |  |  | 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL |  | 300 |  | 300 |  | 300',
      'kegiatan |  |  | 1.06.02.2.01 | Pelayanan PPKS |  | 100 |  | 100 |  | 100',
      'kegiatan |  |  | 1.06.02.2.02 | Pengembangan PSKS |  | 200 |  | 200 |  | 200',
      'sasaran |  | Meningkatnya peran PSKS |  |  |  |  |  |  |  | ',
      'program |  |  | 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL |  | 300 |  | 300 |  | 300',
      'kegiatan |  |  | 1.06.02.2.02 | Pengembangan PSKS |  | 200 |  | 200 |  | 200',
    ]);
  });

  test('dihitung satu kali dalam jumlah dokumen, tanpa temuan', () => {
    expect(findings(result)).toEqual([]);
    expect(totals(result)).toEqual([300, 300, 300]);
    expect(result.document?.ringkasan).toContainEqual({ label: 'Kegiatan', nilai: '2' });
    expect(result.document?.ringkasan).toContainEqual({ label: 'Pagu indikatif 2026-2028', nilai: 'Rp900' });
  });
});
