import { describe, expect, test } from 'vitest';
import { hitungAkhir, jumlahNilai, nilaiAkhir, paguSimpul, selPagu, sum } from '../../scripts/derive/totals.ts';
import type { CaraAkhir } from '../../scripts/schema/indikator.ts';
import { KOSONG, type Nilai } from '../../scripts/notation/nilai.ts';
import { loadFiles } from '../helpers/load-case.ts';
import { program } from '../helpers/masukan.ts';

const angka = (value: number, desimal = 0, rest = {}): Nilai => ({ jenis: 'angka', angka: value, desimal, ...rest });
const rupiah = (value: number): Nilai => ({ jenis: 'rupiah', rupiah: value });
const NIHIL: Nilai = { jenis: 'nihil' };

describe('jumlah sel', () => {
  test('desimal dijumlahkan tepat: 0,1 + 0,2 = 0,3', () => {
    expect(jumlahNilai([angka(0.1, 1), angka(0.2, 1)])).toEqual(angka(0.3, 1));
    expect(jumlahNilai([angka(1), angka(0.25, 2)])).toEqual(angka(1.25, 2));
  });

  test('rupiah tetap bilangan bulat; yang bukan bilangan tidak ikut', () => {
    expect(jumlahNilai([rupiah(4_284_966_460), NIHIL, KOSONG, rupiah(1)])).toEqual(rupiah(4_284_966_461));
    expect(jumlahNilai([NIHIL, KOSONG])).toEqual(KOSONG);
    expect([sum([undefined, 1, 2]), sum([undefined])]).toEqual([3, undefined]);
  });
});

describe('kondisi akhir menurut caranya', () => {
  const years = [2026, 2027, 2028];
  const seri = new Map(years.map((year, i) => [year, angka(i + 1)]));
  const akhir = (cara: CaraAkhir, nilai?: Nilai) => ({ cara, bawaan: false, nilai });
  test.each<[CaraAkhir, Nilai]>([
    ['terakhir', angka(3)],
    ['jumlah', angka(6)],
    ['manual', KOSONG],
    ['kosong', KOSONG],
  ])('%s', (cara, expected) => {
    expect(hitungAkhir(akhir(cara), seri, years)).toEqual(expected);
    expect(nilaiAkhir(akhir(cara, angka(9)), seri, years)).toEqual(angka(9));
  });

  test('kata-kata dan deret bersatuan dua tidak mempunyai jumlah', () => {
    const teks = new Map<number, Nilai>([[2026, angka(1)], [2027, { jenis: 'teks', teks: '1 paket' }]]); // prettier-ignore
    const satuan = new Map([[2026, angka(1)], [2027, angka(2, 0, { satuan: 'Keluarga' })]]); // prettier-ignore
    expect([hitungAkhir(akhir('jumlah'), teks, years), hitungAkhir(akhir('jumlah'), satuan, years)]).toEqual([
      KOSONG,
      KOSONG,
    ]);
  });

  test('tahun terakhir yang tidak diisi tidak diganti tahun sebelumnya', () => {
    expect(hitungAkhir(akhir('terakhir'), new Map([[2027, angka(5)]]), years)).toEqual(KOSONG);
  });
});

describe('uang sebuah baris', () => {
  const simpul = (...lines: string[]) => {
    const node = loadFiles(program(...lines)).plan?.program[0];
    if (node === undefined) throw new Error('Program tidak terbangun.');
    return [2026, 2027, 2028].map((year) => [paguSimpul(node, year), selPagu(node, year)] as const);
  };
  const kegiatan = ['kegiatan:', '  - {nama: A, pagu: [1, 2, null]}', '  - {nama: B, pagu: [10, "-", null]}'];

  test('yang dinyatakan berlaku; yang tidak dinyatakan adalah jumlah di bawahnya', () => {
    expect(simpul(...kegiatan)).toEqual([
      [11, rupiah(11)],
      [2, rupiah(2)],
      [undefined, KOSONG],
    ]);
    expect(simpul('pagu: [100, 0, "-"]', ...kegiatan)).toEqual([
      [100, rupiah(100)],
      [0, rupiah(0)],
      [undefined, NIHIL],
    ]);
  });

  test('tahun yang dikosongkan tercetak kosong, tetapi uang di bawahnya tetap dihitung', () => {
    expect(simpul('pagu: {2027: 5}', ...kegiatan)).toEqual([
      [11, KOSONG],
      [5, rupiah(5)],
      [undefined, KOSONG],
    ]);
  });

  test('uang indikator mendahului uang anaknya', () => {
    expect(simpul('indikator:', '  - {nama: I, pagu: [7, 7, 7]}', ...kegiatan)[0]).toEqual([7, rupiah(7)]);
  });
});
