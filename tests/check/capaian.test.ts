import { describe, expect, test } from 'vitest';
import { annualFindings, loadAnnual } from '../helpers/annual-case.ts';

/** One indicator evaluated as written, with what else stands below `evaluasi`. */
function tahunan(baris: string, ...evaluasi: readonly string[]): string {
  const lines = [
    'evaluasi:',
    ...evaluasi.map((line) => `  ${line}`),
    '  sasaran:',
    '    - nama: S',
    '      indikator:',
  ];
  return [...lines, `        - {nama: I, ${baris}}`, ''].join('\n');
}

/** The findings on it. */
function found(baris: string, ...evaluasi: readonly string[]): string[] {
  return annualFindings(tahunan(baris, ...evaluasi), {}, {}, 'capaian');
}

describe('capaian', () => {
  test.each([
    'polaritas: naik, target: 70, realisasi: 88.04, capaian: 125.77%',
    'polaritas: naik, target: 70, realisasi: 88.04, capaian: 126%',
    'polaritas: naik, target: 0, realisasi: 5, capaian: "-"',
    'polaritas: naik, target: {teks: BB}, realisasi: {teks: A}, capaian: 100%',
    'target: 70, realisasi: 88.04, capaian: 100%',
    'polaritas: tetap, target: 70, realisasi: 88.04, capaian: 100%',
    'polaritas: naik, target: {nilai: 70, satuan: orang}, realisasi: 35%, capaian: 1%',
  ])('tidak ditegur: %s', (baris) => {
    expect(found(baris)).toEqual([]);
  });

  test('yang tidak sama dengan realisasi / target × 100', () => {
    expect(found('polaritas: naik, target: 50, realisasi: 45, capaian: 95%')).toEqual([
      'tahunan.yaml:5:74 peringatan capaian: Capaian “I” tertulis 95%; dari realisasi 45 dan target 50 ialah 90%. > tahunan.yaml:5:61 > tahunan.yaml:5:46',
    ]);
  });

  test('target nol', () => {
    expect(found('polaritas: naik, target: 0, realisasi: 5, capaian: 100%')).toEqual([
      'tahunan.yaml:5:72 peringatan capaian: Capaian “I” tertulis 100%, padahal dari realisasi 5 dan target 0 tidak dapat dihitung. > tahunan.yaml:5:60 > tahunan.yaml:5:46',
    ]);
  });

  test('polaritas turun tanpa rumus yang dinyatakan', () => {
    expect(found('polaritas: turun, target: 40, realisasi: 30, capaian: 125%')).toEqual([
      'tahunan.yaml:5:12 peringatan capaian: Indikator “I” berpolaritas turun, tetapi rumus capaiannya tidak dinyatakan.',
    ]);
  });

  test('polaritas turun dengan kedua rumus', () => {
    const turun = (capaian: string, rumus: string): string[] =>
      found(`polaritas: turun, target: 40, realisasi: 30, capaian: ${capaian}`, `rumus_turun: ${rumus}`);
    expect(turun('125%', 'selisih')).toEqual([]);
    expect(turun('133.33%', 'kebalikan')).toEqual([]);
    expect(turun('133.33%', 'selisih')).toEqual([
      'tahunan.yaml:6:75 peringatan capaian: Capaian “I” tertulis 133,33%; dari realisasi 30 dan target 40 ialah 125%. > tahunan.yaml:6:62 > tahunan.yaml:6:47',
    ]);
  });

  test('baris program pun', () => {
    const tahunan = `evaluasi:
  polaritas: naik
  program:
    - {nama: P, target: 100%, realisasi: 100%, capaian: 100%, kegiatan: [{nama: K, rincian: [{nama: R, target: {nilai: 70, satuan: KPM}, realisasi: {nilai: "87,26", satuan: KPM}, capaian: "87,26%"}]}]}
`;
    expect(annualFindings(tahunan, {}, {}, 'capaian').map((line) => line.replace(/ > .*/, ''))).toEqual([
      'tahunan.yaml:4:189 peringatan capaian: Capaian “R” tertulis 87,26%; dari realisasi 87,26 KPM dan target 70 KPM ialah 124,66%.',
    ]);
  });
});

describe('predikat', () => {
  const SKALA = 'predikat: [{mulai: 91, sebutan: Sangat tinggi}, {mulai: 76, sebutan: Tinggi}]';
  const dengan = (predikat: string, ...rest: string[]): string[] =>
    found(`polaritas: naik, target: 50, realisasi: 45, predikat: ${predikat}`, ...rest);

  test('menurut skala yang dinyatakan', () => {
    expect(dengan('Tinggi', SKALA)).toEqual([]);
    expect(dengan('Sangat Tinggi', SKALA)).toEqual([
      'tahunan.yaml:6:75 peringatan capaian: Predikat “I” tertulis “Sangat Tinggi”; menurut skala, capaian 90% ialah “Tinggi”. > tahunan.yaml:2:52',
    ]);
  });

  test('tanpa skala tidak diperiksa', () => {
    expect(dengan('Sangat Tinggi')).toEqual([]);
  });
});

describe('rata-rata', () => {
  const DUA =
    'polaritas: naik, target: 70, realisasi: 88.04}\n        - {nama: J, polaritas: naik, target: 100, realisasi: 100';
  const rata = (tulisan: string): string[] => found(DUA, `rata_rata: ${tulisan}`);

  test('menurut cara yang dinyatakan', () => {
    expect(rata('{cara: biasa, nilai: 112.89%}')).toEqual([]);
    expect(rata('{cara: paling-tinggi-100, nilai: 100%}')).toEqual([]);
    expect(rata('{cara: biasa, nilai: 100%}')).toEqual([
      'tahunan.yaml:2:35 peringatan capaian: Rata-rata capaian tertulis 100%; dengan cara biasa ialah 112,89%.',
    ]);
  });

  test('cara yang tidak dinyatakan, bila hasilnya tidak sama', () => {
    expect(rata('{nilai: 100%}')).toEqual([
      'tahunan.yaml:2:22 peringatan capaian: Rata-rata capaian tertulis 100%, tetapi cara menghitungnya tidak dinyatakan: biasa 112,89%, paling-tinggi-100 100%.',
    ]);
  });

  test('cara yang hasilnya tertulis disebut dalam perbaikannya', () => {
    const hint = (nilai: string): string | undefined =>
      loadAnnual(tahunan(DUA, `rata_rata: {nilai: ${nilai}}`), {}, {}, 'capaian').diagnostics[0]?.hint;
    expect(hint('100%')).toBe(
      'Bila memang demikian dihitung, tulis rata_rata: {cara: paling-tinggi-100}, yang menghasilkan angka itu.',
    );
    expect(hint('95%')).toBe('Tulis rata_rata: {cara: …} dengan salah satu dari biasa, paling-tinggi-100.');
  });

  test('cara yang tidak dinyatakan, bila semua cara memberi hasil yang sama', () => {
    expect(found('polaritas: naik, target: 50, realisasi: 45', 'rata_rata: {nilai: 90%}')).toEqual([]);
  });
});
