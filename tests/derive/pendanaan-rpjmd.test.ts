import { describe, expect, test } from 'vitest';
import { type Files, findings, findingsOf, head, loadFiles, rows, table } from '../helpers/load-case.ts';
import { program } from '../helpers/masukan.ts';

const ARAH: Files = {
  'arah.yaml': `visi: V
misi: [{id: m-1, nama: Satu}, {id: m-2, nama: Dua}]
rpjmd:
  tujuan:
    - id: r-lain
      misi: m-1
      nama: Tujuan tanpa program
    - id: r-1
      nomor: "2.2"
      misi: m-2
      nama: Meningkatnya kesejahteraan
      indikator: [{nama: I1, satuan: poin, target: {2026: 60}}, {nama: I2}]
      sasaran:
        - {id: rs-1, nomor: "2.2", nama: Meningkatnya penanganan, indikator: [{nama: I3}]}
        - {id: rs-2, nama: Sasaran tanpa program}
tujuan:
  - id: t-1
    nama: T
    mendukung: r-1
    sasaran:
      - {id: sasaran-1, nama: S, mendukung: rs-1}
      - {id: sasaran-2, nama: S2}
`,
};
const tabel = (...lines: string[]): Files => ({
  'tabel/pendanaan.yaml': ['jenis: program-pendanaan', 'judul: T', 'tahun: 2026', ...lines, ''].join('\n'),
});
const PROGRAM = program(
  'pagu: {2026: 90}',
  'kegiatan:',
  '  - kode: 1.06.04.2.01',
  '    nama: K',
  '    pagu: {2026: 90}',
  '    sub_kegiatan: [{kode: 1.06.04.2.01.03, nama: S, pagu: {2026: 90}}]',
);

describe('tujuan_sasaran: rpjmd', () => {
  const KOLOM = ['tujuan_sasaran: rpjmd', 'kolom: [kode, program, indikator, target-pagu]'];

  test('misi, tujuan, dan sasaran RPJMD sebagai baris di atas programnya; yang tanpa program tidak tercetak', () => {
    const result = loadFiles({ ...ARAH, ...PROGRAM, ...tabel(...KOLOM) });
    expect(findings(result)).toEqual([]);
    expect(rows(result)).toEqual([
      'misi |  | Misi 2: Dua |  |  | ',
      'tujuan |  | Tujuan 2.2: Meningkatnya kesejahteraan | I1 | 60 poin | ',
      'tujuan |  |  | I2 |  | ',
      'sasaran |  | Sasaran 2.2: Meningkatnya penanganan | I3 |  | ',
      'program | 1.06.04 | PROGRAM |  |  | 90',
      'kegiatan | 1.06.04.2.01 | K |  |  | 90',
      'sub-kegiatan | 1.06.04.2.01.03 | S |  |  | 90',
    ]);
  });

  test('label menurut berkas tabel; tanpa nomor {n} hilang bersama spasinya', () => {
    const labels = [
      'label_misi: "MISI {romawi} : {nama}"',
      'label_tujuan: "T {n} : {nama}"',
      'label_sasaran: "S {n} : {nama}"',
    ];
    const arah = { 'arah.yaml': ARAH['arah.yaml']?.replaceAll('      nomor: "2.2"\n', '') };
    expect(rows(loadFiles({ ...arah, ...PROGRAM, ...tabel(...KOLOM, ...labels) })).slice(0, 4)).toEqual([
      'misi |  | MISI II : Dua |  |  | ',
      'tujuan |  | T : Meningkatnya kesejahteraan | I1 | 60 poin | ',
      'tujuan |  |  | I2 |  | ',
      'sasaran |  | S 2.2 : Meningkatnya penanganan | I3 |  | ',
    ]);
  });

  test('program yang mendukung tujuan RPJMD langsung berdiri di bawahnya; yang tidak terkait berdiri di akhir', () => {
    const langsung = { 'program/2.yaml': 'kode: 1.06.05\nnama: Langsung\nsasaran: sasaran-2\n' };
    const lepas = { 'program/3.yaml': 'kode: 1.06.06\nnama: Lepas\n' };
    expect(
      rows(
        loadFiles({
          ...ARAH,
          ...PROGRAM,
          ...langsung,
          ...lepas,
          ...tabel('tujuan_sasaran: rpjmd', 'kolom: [program]'),
        }),
      ),
    ).toEqual([
      'misi | Misi 2: Dua',
      'tujuan | Tujuan 2.2: Meningkatnya kesejahteraan',
      'tujuan | ',
      'program | LANGSUNG',
      'sasaran | Sasaran 2.2: Meningkatnya penanganan',
      'program | PROGRAM',
      'kegiatan | K',
      'sub-kegiatan | S',
      'program | LEPAS',
    ]);
  });
});

describe('kode dalam lima sel', () => {
  const result = loadFiles({
    ...PROGRAM,
    ...tabel('sel_kode: pecah', 'nomor_kolom: ya', 'kolom: [kode, program, target-pagu]'),
  });

  test('urusan, bidang, program, kegiatan beserta tingkatnya, dan sub kegiatan', () => {
    expect(rows(result)).toEqual([
      'program | 1 | 06 | 04 |  |  | PROGRAM |  | 90',
      'kegiatan | 1 | 06 | 04 | 2.01 |  | K |  | 90',
      'sub-kegiatan | 1 | 06 | 04 | 2.01 | 03 | S |  | 90',
    ]);
  });

  test('satu judul dan satu nomor di atas kelimanya', () => {
    expect(head(result)[0]).toBe(
      'Kode{5x3} | Program, Kegiatan, dan Sub Kegiatan{1x3} | Target Kinerja Program dan Kerangka Pendanaan{2x1}',
    );
    expect(table(result, 'pendanaan').nomorKolom).toEqual([
      { teks: '(1)', lebar: 5 },
      { teks: '(2)', lebar: 1 },
      { teks: '(3)', lebar: 1 },
      { teks: '(4)', lebar: 1 },
    ]);
  });
});

describe('nama program', () => {
  test('sebagaimana ditulis dengan huruf_besar: tidak', () => {
    expect(rows(loadFiles({ ...PROGRAM, ...tabel('huruf_besar: tidak', 'kolom: [program]') }))[0]).toBe(
      'program | Program',
    );
  });

  test('tercetak lagi di atas kegiatan yang disebut ulang_program, tanpa uangnya', () => {
    const files = { ...PROGRAM, ...tabel('ulang_program: 1.06.04.2.01', 'kolom: [kode, program, target-pagu]') };
    expect(rows(loadFiles(files))).toEqual([
      'program | 1.06.04 | PROGRAM |  | 90',
      'program |  | PROGRAM |  | ',
      'kegiatan | 1.06.04.2.01 | K |  | 90',
      'sub-kegiatan | 1.06.04.2.01.03 | S |  | 90',
    ]);
  });

  test('kegiatan yang tidak ada', () => {
    expect(findingsOf({ ...PROGRAM, ...tabel('ulang_program: [1.06.04.2.02]') })).toEqual([
      'tabel/pendanaan.yaml:4:17 galat ref-unknown: Kegiatan “1.06.04.2.02” tidak ada. Maksud Anda “1.06.04.2.01”?',
    ]);
  });
});

describe('tahun_akhir', () => {
  const TARGET = program('pagu: {2026: 10, 2027: 20, 2028: 35}', 'indikator: [{nama: I, target: [1, 2, 9]}]');

  test('kolom kondisi akhir memuat target dan pagu tahun itu', () => {
    const baris = 'kolom: [program, target-pagu, akhir]';
    expect(rows(loadFiles({ ...TARGET, ...akhir(baris) }))).toEqual(['program | PROGRAM | 1 | 10 | 2 | 20 | 9 | 35']);
  });

  test('tahun di luar dokumen', () => {
    const files = { 'tabel/pendanaan.yaml': 'jenis: program-pendanaan\njudul: T\ntahun_akhir: 2031\n' };
    expect(findingsOf({ ...TARGET, ...files })).toEqual([
      'tabel/pendanaan.yaml:3:14 galat series-year: Tahun 2031 di luar tahun dokumen (2026-2028).',
    ]);
  });

  function akhir(kolom: string): Files {
    const lines = ['jenis: program-pendanaan', 'judul: T', 'tahun: 2026-2027', 'tahun_akhir: 2028', kolom, ''];
    return { 'tabel/pendanaan.yaml': lines.join('\n') };
  }
});

test('di_tabel mencetak pagu lain hanya dalam tabel itu', () => {
  const files = {
    ...program('pagu: {2026: 90}', 'di_tabel: {lain: {pagu: {2026: 95}}}'),
    ...tabel('kolom: [program, target-pagu]'),
    'tabel/lain.yaml': 'jenis: program-pendanaan\njudul: L\ntahun: 2026-2027\nkolom: [program, target-pagu, akhir]\n',
    'naskah/3-penutup/0-pembuka.md': '[[tabel: lain]]\n',
  };
  const result = loadFiles(files);
  expect(findings(result)).toEqual([]);
  expect(rows(result)).toEqual(['program | PROGRAM |  | 90']);
  expect(rows(result, 'lain')).toEqual(['program | PROGRAM |  | 95 |  |  |  | 95']);
});
