import { describe, expect, test } from 'vitest';
import { annualFiles, annualFindings, annualTable, loadAnnual } from '../helpers/annual-case.ts';
import { ALL_RULES, findings, findingsOf, loadWithAcuan } from '../helpers/load-case.ts';
import { dice, mutate } from '../helpers/mutate.ts';

/** The findings on an annual plan whose dokumen.yaml has one line otherwise. */
function withLine(from: string, to: string, induk: Record<string, string> = {}): string[] {
  const dokumen = annualFiles('{}\n')['dokumen.yaml']?.replace(from, to);
  return annualFindings('{}\n', { 'dokumen.yaml': dokumen }, induk);
}

describe('Renstra asal', () => {
  test('tahun di luar periodenya: kedua tempat', () => {
    expect(withLine('periode: 2027', 'periode: 2030').filter((line) => line.includes('series-year'))).toEqual([
      'dokumen.yaml:8:19 galat series-year: Tahun 2030 di luar periode Renstra “induk” (2026-2028). > induk:dokumen.yaml:10:12',
    ]);
  });

  test('lebih dari satu tahun', () => {
    expect(withLine('periode: 2027', 'periode: 2027-2028')).toContain(
      'dokumen.yaml:8:19 galat type-wrong: Rencana tahunan mempunyai satu tahun.',
    );
  });

  test('tidak disebut', () => {
    expect(withLine('renstra: induk\n', '')).toEqual([
      'dokumen.yaml:2:8 galat field-missing: Dokumen berjenis rkt wajib menyebut Renstra asalnya.',
    ]);
  });

  test('bukan Renstra', () => {
    const result = loadWithAcuan(annualFiles('{}\n'), {
      induk: { 'dokumen.yaml': RENSTRA.replace('judul', 'jenis: rkt\njudul') },
    });
    expect(findings(result)).toEqual([
      'dokumen.yaml:3:10 galat type-wrong: “induk” bukan Renstra. > data/induk/dokumen.yaml:1:8',
    ]);
  });

  test('tidak dapat dibaca', () => {
    expect(annualFindings('{}\n', {}, { 'arah.yaml': 'visi: [salah]\n' })).toEqual([
      'dokumen.yaml:3:10 galat document-broken: Renstra “induk” tidak dapat dibaca, sehingga rencana tahunannya tidak dapat disusun.',
    ]);
  });

  test('disebut oleh dokumen lain', () => {
    expect(findingsOf({ 'dokumen.yaml': `${RENSTRA}renstra: induk\n`, 'tahunan.yaml': '{}\n' })).toEqual([
      'dokumen.yaml:7:10 galat type-wrong: Kunci “renstra” hanya untuk dokumen berjenis rkt.',
      'tahunan.yaml:1:1 galat file-unknown: Berkas “tahunan.yaml” hanya dibaca pada dokumen berjenis rkt.',
    ]);
  });
});

const RENSTRA = `judul: Rencana Strategis Dinas Contoh Kota Contoh Tahun 2026-2028
profil: ringkas
daerah: kota-contoh
perangkat_daerah: { nama: Dinas Contoh Kota Contoh, singkat: Dinas Contoh }
tanggal: 2025-09-24
tahun: { periode: 2026-2028, dasar: 2025 }
`;

describe('tahunan.yaml', () => {
  test('tidak ada', () => {
    expect(annualFindings('', { 'tahunan.yaml': undefined })).toContain(
      'tahunan.yaml:1:1 galat file-missing: Berkas data/uji/tahunan.yaml tidak ada.',
    );
  });

  test('id yang tidak ada dalam Renstra: kedua tempat', () => {
    expect(
      annualFindings(`sasaran:
  - dari: sasaran-2
    indikator: [{id: x, dari: ind-sasaran-2, nama: X}]
program: [{dari: 1.06.05, nama: P}]
`),
    ).toEqual([
      'tahunan.yaml:2:5 galat field-missing: nama wajib diisi: Renstra tidak memuatnya.',
      'tahunan.yaml:2:11 galat ref-unknown: Renstra “induk” tidak memuat sasaran “sasaran-2”. Maksud Anda “sasaran-1”? > dokumen.yaml:3:10',
      'tahunan.yaml:3:31 galat ref-unknown: Renstra “induk” tidak memuat indikator “ind-sasaran-2”. Maksud Anda “ind-sasaran-1”? > dokumen.yaml:3:10',
      'tahunan.yaml:4:18 galat ref-unknown: Renstra “induk” tidak memuat program atau kegiatan “1.06.05”. Maksud Anda “1.06.04”? > dokumen.yaml:3:10',
    ]);
  });

  test('id yang ganda, id dan nama yang tidak ditulis', () => {
    expect(
      annualFindings(`sasaran:
  - {id: baru, nama: A, indikator: [{nama: I}]}
  - {id: baru, nama: B, indikator: []}
`),
    ).toEqual([
      'tahunan.yaml:2:38 galat field-missing: id atau dari wajib diisi.',
      'tahunan.yaml:3:6 galat id-duplicate: Id “baru” dipakai dua kali. > tahunan.yaml:2:6',
    ]);
  });

  test('rencana aksi: baris pertama tanpa indikator, indikator dan program yang tidak ada', () => {
    expect(
      annualFindings(`rencana_aksi:
  - {ukuran: U}
  - {indikator: ind-sasaran-2, ukuran: U}
  - {indikator: ind-sasaran-1, program: 1.06.05, ukuran: U}
`),
    ).toEqual([
      'tahunan.yaml:2:6 galat field-missing: Baris pertama rencana aksi wajib menyebut indikator.',
      'tahunan.yaml:3:17 galat ref-unknown: Perjanjian Kinerja tidak memuat indikator “ind-sasaran-2”. Maksud Anda “ind-sasaran-1”?',
      'tahunan.yaml:4:41 galat ref-unknown: Renstra “induk” tidak memuat program atau kegiatan “1.06.05”. Maksud Anda “1.06.04”? > dokumen.yaml:3:10',
    ]);
  });

  test('target triwulan bukan empat', () => {
    const tahunan = 'sasaran:\n  - id: sasaran-1\n    indikator: [{id: ind-sasaran-1, triwulan: [1, 2, 3]}]\n';
    expect(annualFindings(tahunan)).toEqual([
      'tahunan.yaml:3:37 galat series-length: Target triwulan berisi 3 nilai; satu tahun mempunyai 4 triwulan.',
    ]);
  });

  test('evaluasi: yang tidak dikenal dan tidak bernama', () => {
    expect(
      annualFindings(`evaluasi:
  sasaran: [{nama: S, indikator: [{id: ind-lain, target: 5}, {target: 5}]}]
  anggaran: [{program: program-lain, anggaran: 5}]
`),
    ).toEqual([
      'tahunan.yaml:2:36 galat ref-unknown: Rencana tahun ini dan Renstra tidak memuat “ind-lain”. > dokumen.yaml:3:10',
      'tahunan.yaml:2:63 galat field-missing: id atau nama wajib diisi.',
      'tahunan.yaml:3:15 galat ref-unknown: Rencana tahun ini dan Renstra tidak memuat “program-lain”. > dokumen.yaml:3:10',
    ]);
  });
});

describe('tabel tahunan', () => {
  test('dalam Renstra', () => {
    expect(findingsOf(annualTable('jenis: perjanjian-kinerja'))).toEqual([
      'tabel/pendanaan.yaml:2:8 galat type-wrong: Tabel jenis “perjanjian-kinerja” hanya untuk dokumen berjenis rkt.',
    ]);
  });

  test('tentang evaluasi yang tidak ada', () => {
    expect(annualFindings('{}\n', annualTable('jenis: capaian-kinerja'))).toEqual([
      'tabel/pendanaan.yaml:2:8 galat type-wrong: Tabel “pendanaan” menampilkan tahun yang dievaluasi, tetapi tahunan.yaml tidak memuat evaluasi.',
    ]);
  });
});

const LENGKAP = `sasaran:
  - id: sasaran-1
    nama: Meningkatnya pelayanan
    di_tabel: {pendanaan: {nama: Lain}}
    indikator:
      - {id: satu, dari: ind-sasaran-1, nama: Persentase A, polaritas: naik, target: 70, triwulan: [20, 40, "-", 70]}
      - {id: dua, nama: Jumlah B, satuan: unit, polaritas: turun, target: {nilai: 4, satuan: paket}, penjelasan: [a, b]}
program: [{dari: 1.06.04, anggaran: 650.000, keterangan: APBD}]
rencana_aksi:
  - {indikator: satu, program: 1.06.04, ukuran: U, aksi: A}
  - {ukuran: V}
evaluasi:
  sampai: 2026-12-26
  polaritas: naik
  rumus_turun: kebalikan
  predikat: [{mulai: 91, sebutan: Tinggi}, {mulai: 0, sebutan: Rendah}]
  rata_rata: {cara: biasa, nilai: 100%}
  sasaran:
    - id: sasaran-1
      indikator:
        - {id: satu, target: 70, absolut: {nilai: 450, satuan: orang}, realisasi: 88.04, capaian: 125.77%, predikat: Tinggi}
        - {id: dua, target: 0, realisasi: 3}
  program:
    - {id: 1.06.04, target: 100%, realisasi: 90%, kegiatan: [{nama: K, rincian: [{nama: R, target: 4, realisasi: 3}]}]}
  anggaran: [{program: 1.06.04, anggaran: 2.000, keuangan: 1.500, fisik: 80%}]
`;

const JENIS = [
  ...['perjanjian-kinerja', 'iku-tahunan', 'capaian-kinerja', 'capaian-program'],
  ...['rencana-aksi', 'anggaran-tahunan', 'perbedaan-renstra'],
];

test.each(JENIS)('perubahan acak pada tahunan.yaml tidak pernah melempar galat program (%s)', (jenis) => {
  const random = dice(jenis.length);
  const semua = ALL_RULES.map(({ code }) => code);
  for (let round = 0; round < 25; round += 1) {
    let text = LENGKAP;
    for (let time = 0; time <= round % 3; time += 1) text = mutate(text, random);
    const { report, diagnostics } = loadAnnual(text, annualTable(`jenis: ${jenis}`), {}, ...semua);
    expect(report !== undefined || diagnostics.length > 0, `putaran ${round}: gagal tanpa temuan`).toBe(true);
    for (const { message, place } of diagnostics) {
      expect(message, `putaran ${round}`).not.toMatch(/undefined|NaN|\[object/);
      expect(place.line, message).toBeGreaterThan(0);
    }
  }
});
