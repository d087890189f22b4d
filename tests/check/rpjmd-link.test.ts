import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';

const KODE = 'rpjmd-link';
const RPJMD = 'rpjmd: {tujuan: [{id: rt-1, nama: R, sasaran: [{id: rs-1, nama: RS}]}]}';
const found = (rpjmd: string, ...tujuan: string[]): string[] =>
  findingsOf(
    { 'arah.yaml': ['visi: V', 'misi: []', rpjmd, 'tujuan:', ...tujuan.map((line) => `  ${line}`), ''].join('\n') },
    KODE,
  );
const IKU = 'indikator: [{nama: A, iku: ya}, {nama: B}]';

test('tujuan beserta semua sasarannya adalah satu temuan, dengan IKU di bawahnya', () => {
  expect(
    found(RPJMD, '- id: tujuan-1', '  nama: T', `  sasaran: [{id: s-1, nama: S1, ${IKU}}, {id: s-2, nama: S2}]`),
  ).toEqual([
    'arah.yaml:5:5 peringatan rpjmd-link: Tujuan “T” dan 2 sasarannya belum ditautkan ke RPJMD. Tanpa padanan RPJMD pula: “A”. > arah.yaml:7:16 > arah.yaml:7:81',
  ]);
});

test('sasaran mengikuti tujuannya; tujuan yang semua sasarannya ditautkan tidak dilaporkan', () => {
  expect(found(RPJMD, '- {id: t-1, nama: T, mendukung: rt-1, sasaran: [{id: s-1, nama: S}]}')).toEqual([]);
  expect(found(RPJMD, '- {id: t-1, nama: T, sasaran: [{id: s-1, nama: S, mendukung: rs-1}]}')).toEqual([]);
});

test('hanya sasaran yang belum ditautkan', () => {
  const sasaran = '[{id: s-1, nama: S1, mendukung: rs-1}, {id: s-2, nama: S2}]';
  expect(found(RPJMD, `- {id: t-1, nama: T, sasaran: ${sasaran}}`)).toEqual([
    'arah.yaml:5:73 peringatan rpjmd-link: Sasaran “S2” belum ditautkan ke RPJMD.',
  ]);
});

test('tanpa RPJMD satu temuan untuk seluruh dokumen; tanpa tujuan tidak ada', () => {
  expect(found('# belum ada', '- {id: t-1, nama: T1}', '- {id: t-2, nama: T2}')).toEqual([
    'arah.yaml:5:6 peringatan rpjmd-link: Tujuan dan sasaran RPJMD belum tertulis, sehingga 2 tujuan belum mempunyai padanannya.',
  ]);
  expect(findingsOf({ 'arah.yaml': 'visi: V\nmisi: []\ntujuan: []\n' }, KODE)).toEqual([]);
});
