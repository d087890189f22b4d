import { describe, expect, test } from 'vitest';
import { findings, findingsOf, loadFiles, waived } from '../helpers/load-case.ts';
import { dokumenDengan, naskah, program, tabel } from '../helpers/masukan.ts';

/** A kegiatan for each name, with one indicator of that name and the given keys. */
const kegiatan = (kunci: string, ...nama: readonly string[]): Record<string, string | undefined> =>
  program(
    'kegiatan:',
    ...nama.map(
      (one) =>
        `  - {id: k-${one.toLowerCase().replace(' ', '-')}, nama: ${one}, indikator: [{nama: ${one}, ${kunci}}]}`,
    ),
  );
const LENGKAP = 'satuan: orang, awal: 1, target: [1, 2, 3]';

test('tiga atau lebih dengan satu sebab adalah satu temuan, dua tetap dua', () => {
  const rupiah = LENGKAP.replace('awal: 1', 'awal: {rupiah: 9.000}');
  expect(findingsOf(kegiatan(rupiah, 'A', 'B'), 'baseline-kind')).toEqual([
    'program/1.yaml:5:76 peringatan baseline-kind: Kondisi awal indikator “A” Rp9.000, sedangkan satuannya orang.',
    'program/1.yaml:6:76 peringatan baseline-kind: Kondisi awal indikator “B” Rp9.000, sedangkan satuannya orang.',
  ]);
  expect(findingsOf(kegiatan(rupiah, 'A', 'B', 'C'), 'baseline-kind')).toEqual([
    'program/1.yaml:5:76 peringatan baseline-kind: 3 kondisi awal pada program 1.06.04 memuat rupiah, bukan nilai indikatornya; yang pertama indikator “A” Rp9.000, sedangkan satuannya orang. > program/1.yaml:6:76 > program/1.yaml:7:76',
  ]);
});

test('di tempat terkait disebut apa yang ada di situ; perbaikannya tetap', () => {
  const files = kegiatan(LENGKAP.replace('orang', 'Tahun'), 'Jumlah A', 'Jumlah B', 'Jumlah C');
  const [found] = loadFiles(files, undefined, new Set(['unit-indicator'])).diagnostics;
  expect(found?.related?.map(({ note }) => note)).toEqual(['indikator “Jumlah B”', 'indikator “Jumlah C”']);
  expect(found?.hint).toBe('Perbaiki satuannya atau bunyinya.');
});

describe('pengecualian', () => {
  const files = kegiatan('satuan: orang, target: [1, 2, 3]', 'A', 'B', 'C', 'D');
  const hasil = (di: string): { sisa: string[]; dikecualikan: string[] } => {
    const kecuali = `kecuali: [{kode: indicator-missing, di: ${di}, alasan: tercetak kosong, tanggal: 2026-11-22}]`;
    const result = loadFiles({ ...files, ...dokumenDengan(kecuali) }, undefined, new Set(['indicator-missing']));
    const ofProgram = (line: string): boolean => line.startsWith('program/') && line.includes('kondisi awal');
    return { sisa: findings(result).filter(ofProgram), dikecualikan: waived(result).filter(ofProgram) };
  };

  test('yang menyebut satu baris hanya mengenai baris itu; yang lain tetap disebut', () => {
    expect(hasil('k-b')).toEqual({
      sisa: [
        'program/1.yaml:5:43 peringatan indicator-missing: 3 indikator pada program 1.06.04 belum mempunyai kondisi awal; yang pertama indikator “A”. > program/1.yaml:7:43 > program/1.yaml:8:43',
      ],
      dikecualikan: [
        'program/1.yaml:6:43 peringatan indicator-missing: Indikator “B” belum mempunyai kondisi awal. (tercetak kosong)',
      ],
    });
  });

  test('yang menyebut programnya mengenai semuanya', () => {
    expect(hasil('1.06.04')).toEqual({
      sisa: [],
      dikecualikan: [
        'program/1.yaml:5:43 peringatan indicator-missing: 4 indikator pada program 1.06.04 belum mempunyai kondisi awal; yang pertama indikator “A”. > program/1.yaml:6:43 > program/1.yaml:7:43 > program/1.yaml:8:43 (tercetak kosong)',
      ],
    });
  });
});

describe('setiap aturan yang menggabungkan', () => {
  test('unit-indicator: satu satuan dengan satu sebab', () => {
    const lines = ['Jumlah A', 'Jumlah B', 'Jumlah C'].map((nama) => `  - {nama: ${nama}, satuan: "%"}`);
    expect(
      findingsOf(program('indikator:', ...lines, '  - {nama: Jumlah D, satuan: Tahun}'), 'unit-indicator'),
    ).toEqual([
      'program/1.yaml:5:30 peringatan unit-indicator: 3 indikator pada program 1.06.04 bersatuan “%”, padahal bunyinya jumlah; yang pertama “Jumlah A”. > program/1.yaml:6:30 > program/1.yaml:7:30',
      'program/1.yaml:8:30 peringatan unit-indicator: Indikator “Jumlah D” bersatuan “Tahun”, padahal yang diukur bukan waktu. > program/1.yaml:8:12',
    ]);
  });

  test('indicator-card: IKK yang kekurangannya sama', () => {
    const files = program(
      'indikator:',
      ...['A', 'B', 'C'].map((nama) => `  - {nama: ${nama}, ikk: ya, polaritas: naik}`),
    );
    expect(findingsOf(files, 'indicator-card').filter((line) => line.startsWith('program/'))).toEqual([
      'program/1.yaml:5:12 info indicator-card: 3 IKK belum mempunyai definisi, formula, dan sumber data; yang pertama “A”. > program/1.yaml:6:12 > program/1.yaml:7:12',
    ]);
  });

  test('row-empty: baris-baris satu program', () => {
    const files = program('kegiatan:', ...['A', 'B', 'C'].map((nama) => `  - {nama: ${nama}, pagu: ["-", "-", "-"]}`));
    expect(findingsOf(files, 'row-empty')).toEqual([
      'program/1.yaml:5:6 info row-empty: 3 baris pada program 1.06.04 tidak memuat satu pun nilai: target dan pagunya nihil atau kosong pada semua tahun; yang pertama kegiatan “A”. > program/1.yaml:6:6 > program/1.yaml:7:6',
    ]);
  });

  test('row-parts: baris-baris satu kolom, masing-masing dengan angkanya', () => {
    const kolom =
      'kolom: [{id: nama, judul: Nama}, {id: b, judul: B, jenis: bilangan}, {id: t, judul: Jumlah, jenis: bilangan, terdiri_atas: [b]}]';
    const baris = ['  - {nama: A, b: 1, t: 2}', '  - {nama: B, b: 1, t: 3}', '  - {nama: C, b: 1, t: 4}'];
    const files = tabel('judul: T', kolom, 'baris:', ...baris);
    expect(findingsOf(files, 'row-parts')).toEqual([
      'tabel/t.yaml:4:24 peringatan row-parts: Kolom “Jumlah” pada 3 baris tabel “t” tidak sama dengan jumlah bagiannya; yang pertama “A” tertulis 2; jumlah bagiannya 1 (selisih 1). > tabel/t.yaml:5:24 > tabel/t.yaml:6:24',
    ]);
    const [found] = loadFiles(files, undefined, new Set(['row-parts'])).diagnostics;
    expect(found?.related?.map(({ note }) => note)).toEqual([
      '“B” tertulis 3; jumlah bagiannya 1 (selisih 2)',
      '“C” tertulis 4; jumlah bagiannya 1 (selisih 3)',
    ]);
  });

  test('measure-mixed: baris-baris satu tabel', () => {
    const baris = ['A', 'B', 'C'].map(
      (nama) => `  - {indikator: ${nama}, target: {2023: 500}, realisasi: {2023: 60%}}`,
    );
    const files = {
      'tabel/k.yaml': ['jenis: kinerja-pelayanan', 'judul: K', 'tahun: 2023', 'baris:', ...baris, ''].join('\n'),
      ...naskah('[[tabel: k]]'),
    };
    expect(findingsOf(files, 'measure-mixed')).toEqual([
      'tabel/k.yaml:5:59 peringatan measure-mixed: Tabel “k”: 3 baris bertarget dan berealisasi dengan ukuran yang berbeda; yang pertama baris “A”: target 2023 500, realisasinya 60%. > tabel/k.yaml:6:59 > tabel/k.yaml:7:59',
    ]);
  });
});
