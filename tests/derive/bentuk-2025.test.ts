import { describe, expect, test } from 'vitest';
import { type Files, findings, head, loadFiles, rows } from '../helpers/load-case.ts';
import { dokumen } from '../helpers/masukan.ts';

const ARAH = [
  'visi: V',
  'misi: []',
  'nspk: [{id: n-1, nama: N1}, {id: n-2, nama: N2}]',
  'rpjmd:',
  '  tujuan: [{id: rt, nama: RT, sasaran: [{id: rs, nama: RS}]}]',
  '  kebijakan: [{id: rk-1, nama: RK1}, {id: rk-2, nama: RK2}]',
  'tujuan:',
  '  - id: t-1',
  '    nama: T1',
  '    mendukung: rs',
  '    nspk: n-1',
  '    outcome: OT',
  '    output: UT',
  '    indikator: [{nama: IT, satuan: "%", keterangan: KT, target: {2026: 9}}]',
  '    sasaran:',
  '      - id: s-1',
  '        nama: S1',
  '        indikator: [{nama: IS, target: {2026: 1}}, {nama: IX, di_tabel: {t: tidak}}]',
  '      - {id: s-2, nama: S2, nspk: [n-1, n-2], output: US}',
  '      - {id: s-3, nama: S3}',
  '    kebijakan:',
  '      - {nama: K1, nspk: n-1, mendukung: rk-1}',
  '      - {nama: K2, nspk: n-1, mendukung: rk-1, keterangan: KK}',
  '      - {nama: K3, nspk: n-1, mendukung: rk-2}',
  '      - K4',
  '      - {nama: K5, nspk: [n-1, n-2]}',
  'aspek:',
  '  - urusan:',
  '      - bidang:',
  '          - {id: b-1, nomor: 1.06, nama: Sosial, indikator: [{nama: KUNCI, ikk: ya, keterangan: C, target: {2026: 5}}]}',
  '',
].join('\n');

/** The given table over the goals above and two programs. */
const dengan = (...lines: string[]): ReturnType<typeof loadFiles> => {
  const files: Files = {
    'arah.yaml': ARAH,
    'program/1.yaml': [
      'kode: 1.06.04',
      'nama: Pa',
      'sasaran: s-3',
      'outcome: OP',
      'pagu: {2026: 30}',
      'indikator: [{nama: IP, target: {2026: 2}}, {nama: IQ, di_tabel: {t: tidak}}]',
      'kegiatan:',
      '  - {kode: 1.06.04.2.01, nama: Ka, output: UK, keterangan: CK, pagu: {2026: 30}, indikator: [{nama: IK, target: {2026: 3}}]}',
      '',
    ].join('\n'),
    'program/2.yaml': 'kode: 1.06.05\nnama: Pb\npagu: {2026: 12}\nindikator: [{nama: IR}, {nama: IZ}]\n',
    'tabel/t.yaml': [...lines, 'judul: T', ''].join('\n'),
    'naskah/2-program-pendanaan/0-pembuka.md': '[[tabel: t]]\n\n[[tabel: pendanaan]]\n',
  };
  const result = loadFiles(files);
  expect(findings(result)).toEqual([]);
  return result;
};

describe('tujuan-sasaran', () => {
  test('indikator tujuan pada baris tersendiri; NSPK dan sasaran RPJMD merentang baris yang sama acuannya', () => {
    const result = dengan(
      'jenis: tujuan-sasaran',
      'indikator_tujuan: baris',
      'kolom: [nspk-rpjmd, tujuan, sasaran, indikator, target, keterangan]',
      'judul_kolom: {tujuan: Tujuan}',
      'tahun: 2026',
    );
    expect(head(result, 't')).toEqual([
      'NSPK dan Sasaran RPJMD yang Relevan{1x2} | Tujuan{1x2} | Sasaran (Renstra){1x2} | Indikator Sasaran (Renstra){1x2} | Target Kinerja Tujuan/Sasaran pada Tahun ke- | Ket.{1x2}',
      '2026',
    ]);
    expect(rows(result, 't')).toEqual([
      'data | strip[N1; RS]{1x2} | T1{1x4} |  | IT | 9% | KT',
      'data | S1 | IS | 1 | ',
      'data | strip[N1; N2; RS] | S2 |  |  | ',
      'data | strip[N1; RS] | S3 |  |  | ',
    ]);
  });

  test('tanpa kunci itu indikator tujuan bukan baris', () => {
    const result = dengan('jenis: tujuan-sasaran', 'kolom: [tujuan, sasaran, indikator]');
    expect(rows(result, 't')).toEqual(['data | T1{1x3} | S1 | IS', 'data | S2 | ', 'data | S3 | ']);
  });
});

describe('arah-kebijakan', () => {
  test('NSPK dan arah kebijakan RPJMD tercetak sekali di samping kebijakan yang berturut-turut menjalankannya', () => {
    const result = dengan('jenis: arah-kebijakan');
    expect(head(result, 't')).toEqual([
      'No. | Operasionalisasi NSPK | Arah Kebijakan RPJMD | Arah Kebijakan Renstra PD | Ket.',
    ]);
    expect(rows(result, 't')).toEqual([
      'data | 1{1x3} | N1{1x3} | RK1{1x2} | K1 | ',
      'data | K2 | KK',
      'data | RK2 | K3 | ',
      'data | 2 |  |  | K4 | ',
      'data | 3 | strip[N1; N2] |  | K5 | ',
    ]);
  });

  test('kolom menurut pilihan', () => {
    const result = dengan('jenis: arah-kebijakan', 'kolom: [kebijakan, kebijakan-rpjmd]');
    expect(rows(result, 't').slice(0, 2)).toEqual(['data | K1 | RK1{1x2}', 'data | K2']);
  });
});

describe('rumusan-program', () => {
  test('dari NSPK sampai kegiatan; sasaran tanpa isi sendiri sebaris dengan program pertamanya', () => {
    expect(rows(dengan('jenis: rumusan-program'), 't')).toEqual([
      'tujuan | strip[N1; RS] | T1 |  | OT | UT | IT |  | ',
      'sasaran |  |  | S1 |  |  | IS |  | ',
      'sasaran | strip[N1; N2; RS] |  | S2 |  | US |  |  | ',
      'program |  |  | S3 | OP |  | IP | PA | ',
      'kegiatan |  |  |  |  | UK | IK | Ka | CK',
      'program |  |  |  |  |  | IR | PB | ',
      'indikator |  |  |  |  |  | IZ |  | ',
    ]);
  });

  test('sasaran yang disebut lebih dahulu, dan nama program sebagaimana tertulis', () => {
    const result = dengan(
      'jenis: rumusan-program',
      'urutan_sasaran: [s-3]',
      'huruf_besar: tidak',
      'kolom: [sasaran, program]',
    );
    expect(rows(result, 't')).toEqual([
      'tujuan |  | ',
      'program | S3 | Pa',
      'kegiatan |  | Ka',
      'sasaran | S1 | ',
      'sasaran | S2 | ',
      'program |  | Pb',
      'indikator |  | ',
    ]);
  });
});

describe('program-pendanaan', () => {
  const PENDANAAN = ['jenis: program-pendanaan', 'tahun: 2026', 'kolom: [kode, program, indikator, awal, target-pagu]'];

  test('judul kolom dan tahun dasarnya; indikator yang tidak dicetak tabel ini', () => {
    const result = dengan(
      ...PENDANAAN,
      'judul_kolom: {awal: "Baseline {tahun_dasar}", target-pagu: Target dan Pagu, rp: Pagu}',
      'label_tahun: "{tahun}"',
    );
    expect(head(result, 't')).toEqual([
      'Kode{1x3} | Program, Kegiatan, dan Sub Kegiatan{1x3} | Indikator Kinerja Tujuan, Sasaran, Program (outcome), Kegiatan (output), dan Sub Kegiatan{1x3} | Baseline 2025{1x3} | Target dan Pagu{2x1}',
      '2026{2x1}',
      'Target | Pagu',
    ]);
    expect(rows(result, 't')).toEqual([
      'program | 1.06.04 | PA | IP |  | 2 | 30',
      'kegiatan | 1.06.04.2.01 | Ka | IK |  | 3 | 30',
      'program | 1.06.05 | PB | IR |  |  | 12',
      'indikator |  |  | IZ |  |  | ',
    ]);
  });

  test('hasil: outcome dan output pada baris indikatornya', () => {
    expect(rows(dengan(...PENDANAAN, 'hasil: ya'), 't')).toEqual([
      'program | 1.06.04 | PA |  |  |  | 30',
      'indikator |  | OP | IP |  | 2 | ',
      'kegiatan | 1.06.04.2.01 | Ka |  |  |  | 30',
      'indikator |  | UK | IK |  | 3 | ',
      'program | 1.06.05 | PB | IR |  |  | 12',
      'indikator |  |  | IZ |  |  | ',
    ]);
  });

  test('bidang urusan di atas programnya, dengan jumlah pagunya', () => {
    expect(rows(dengan(...PENDANAAN, 'bidang_urusan: ya'), 't').slice(0, 2)).toEqual([
      'bidang-urusan | 1.06 | Sosial |  |  |  | 42',
      'program | 1.06.04 | PA | IP |  | 2 | 30',
    ]);
  });

  test('bidang urusan tanpa pagu bila yang tidak tertulis tidak dijumlahkan', () => {
    expect(rows(dengan(...PENDANAAN, 'bidang_urusan: ya', 'hitung_pagu: tidak'), 't')[0]).toBe(
      'bidang-urusan | 1.06 | Sosial |  |  |  | ',
    );
  });
});

test('beberapa bidang urusan: program menurut kodenya, yang tidak dikenal di bawah yang pertama', () => {
  const files: Files = {
    'arah.yaml':
      'visi: V\nmisi: []\ntujuan: []\naspek:\n  - urusan:\n      - bidang:\n          - {nomor: 1.06, nama: Sosial, pagu: {2026: 7}}\n          - {nomor: 2.08, nama: Anak}\n',
    'program/1.yaml': 'kode: X.XX.01\nnama: Pa\npagu: {2026: 3}\n',
    'program/2.yaml': 'kode: 2.08.02\nnama: Pb\npagu: {2026: 5}\n',
    'program/3.yaml': 'kode: 1.06.02\nnama: Pc\npagu: {2026: 4}\n',
    'tabel/pendanaan.yaml':
      'jenis: program-pendanaan\njudul: T\ntahun: 2026\nbidang_urusan: ya\nkolom: [kode, program, target-pagu, akhir]\n',
  };
  expect(rows(loadFiles(files))).toEqual([
    'bidang-urusan | 1.06 | Sosial |  | 7 |  | 7',
    'program | X.XX.01 | PA |  | 3 |  | 3',
    'program | 1.06.02 | PC |  | 4 |  | 4',
    'bidang-urusan | 2.08 | Anak |  | 5 |  | 5',
    'program | 2.08.02 | PB |  | 5 |  | 5',
  ]);
});

test('indikator kinerja kunci dalam satu urutan, dengan keterangannya', () => {
  const result = dengan(
    'jenis: indikator-kinerja',
    'saring: ikk',
    'kelompok: tidak',
    'kolom: [no, indikator, target, keterangan]',
    'tahun: 2026',
  );
  expect(rows(result, 't')).toEqual(['data | 1 | KUNCI | 5 | C']);
});

test('target enam tahun di samping uang lima tahun', () => {
  const files: Files = {
    ...dokumen('dasar: 2025}', 'dasar: 2025, target: 2026-2029, pagu: 2027-2029}'),
    'arah.yaml': 'visi: V\nmisi: []\ntujuan: [{id: t-1, nama: T, sasaran: [{id: sasaran-1, nama: S}]}]\n',
    'program/1.yaml':
      'kode: 1.06.04\nnama: Program\nsasaran: sasaran-1\npagu: [1, 2, 3]\nindikator: [{nama: I, satuan: orang, target: [5, 6, 7, 8]}]\n',
    'tabel/pendanaan.yaml': 'jenis: program-pendanaan\njudul: T\ntahun: 2027-2029\nkolom: [kode, target-pagu]\n',
  };
  const result = loadFiles(files);
  expect(findings(result)).toEqual([]);
  expect(rows(result)).toEqual(['program | 1.06.04 | 6 orang | 1 | 7 orang | 2 | 8 orang | 3']);
});

test('data yang sama menurut bentuk Permendagri 86/2017', () => {
  expect(rows(dengan('jenis: strategi-kebijakan'), 't')).toEqual([
    'visi | Visi: V{4x1}',
    'data | 1. T1{1x5} | {1x5} | {1x5} | Kebijakan 1.1: K1',
    'data | Kebijakan 1.2: K2',
    'data | Kebijakan 1.3: K3',
    'data | Kebijakan 1.4: K4',
    'data | Kebijakan 1.5: K5',
  ]);
  expect(
    rows(
      dengan('jenis: program-pendanaan', 'tahun: 2026', 'kolom: [tujuan, sasaran, kode, indikator, target-pagu]'),
      't',
    ),
  ).toEqual([
    'tujuan | T1 |  |  | IT | 9% | ',
    'sasaran |  | S3 |  |  |  | ',
    'program |  |  | 1.06.04 | IP | 2 | 30',
    'kegiatan |  |  | 1.06.04.2.01 | IK | 3 | 30',
    'program |  |  | 1.06.05 | IR |  | 12',
    'indikator |  |  |  | IZ |  | ',
  ]);
});
