import { describe, expect, test } from 'vitest';
import type { SelModel, TabelModel } from '../../scripts/derive/table-model.ts';
import { longestOf, longestPiece, placeHeadings, tableNeeds } from '../../scripts/render/table-needs.ts';
import { textWidth } from '../../scripts/render/text-width.ts';

describe('longestOf', () => {
  test.each([
    ['Jumlah rumah tangga', 'Jumlah'],
    ['Undang-Undang', 'Undang-'],
    ['Pemeliharaan/Rehabilitasi', 'Pemeliharaan/'],
    ['tahun 2021/2022', '2021/2022'],
    ['kode 1.06.04.2.01.03', '1.06.'],
    ['sebesar Rp1.250.000.000 setahun', 'Rp1.250.000.000'],
    ['(475.420.032.016)', '(475.420.032.016)'],
    ['', ''],
  ])('%s: %s', (text, expected) => {
    expect(longestOf(text, false)).toBe(expected);
  });
});

const cell = (isi: SelModel['isi'], rest: Partial<SelModel> = {}): SelModel => ({
  kolom: 0,
  isi,
  lebar: 1,
  tinggi: 1,
  ...rest,
});

describe('longestPiece', () => {
  const angka = cell({ jenis: 'angka', angka: 1234, desimal: 0, satuan: 'orang' });

  test('angka dan satuannya sebaris, kecuali bila satuannya boleh turun', () => {
    expect(longestPiece(angka, false, false, 'sebaris')).toBe('1.234 orang');
    expect(longestPiece(angka, false, false, 'boleh-turun')).toBe('1.234');
  });

  test('persen selalu sebaris dengan angkanya', () => {
    const persen = cell({ jenis: 'angka', angka: 87.6, desimal: 2 }, { satuan: '%' });
    expect(longestPiece(persen, false, false, 'boleh-turun')).toBe('87,60%');
  });

  test('nama program tercetak dengan huruf besar', () => {
    expect(longestPiece(cell({ jenis: 'teks', teks: 'Program sosial' }), true, true, 'sebaris')).toBe('PROGRAM');
  });
});

describe('tableNeeds', () => {
  const model: TabelModel = {
    id: 't',
    judul: 'T',
    judulPendek: 'T',
    sumber: undefined,
    catatan: [],
    orientasi: undefined,
    nomorKolom: false,
    kolom: [
      { id: 'a', peran: 'teks' },
      { id: 'b', peran: 'angka' },
    ],
    kepala: [
      [
        { teks: 'Satu', lebar: 1, tinggi: 1 },
        { teks: 'Dua', lebar: 1, tinggi: 1 },
      ],
    ],
    baris: [
      {
        jenis: 'data',
        sel: [cell({ jenis: 'teks', teks: 'x' }), cell({ jenis: 'angka', angka: 9, desimal: 0 }, { kolom: 1 })],
      },
      { jenis: 'data', sel: [cell({ jenis: 'angka', angka: 5, desimal: 1 }, { kolom: 1 })] },
    ],
  };

  test('ruang di belakang angka ikut dihitung', () => {
    const { pieces } = tableNeeds(model, 'sebaris');
    expect(pieces[1]).toBeCloseTo(textWidth('9') + textWidth(',0'), 6);
  });

  test('jumlah pindahan, yang tercetak tebal, mendapat tempat', () => {
    const pindahan = [[{ jenis: 'kosong' } as const, { jenis: 'angka', angka: 1_000_000, desimal: 0 } as const]];
    const { pieces } = tableNeeds({ ...model, pindahan }, 'sebaris');
    expect(pieces).toEqual([textWidth('x'), textWidth('1.000.000', true)]);
  });
});

test('placeHeadings: baris kepala melompati kolom yang tertutup sel dari atas', () => {
  const placed = placeHeadings([
    [
      { teks: 'No', lebar: 1, tinggi: 2 },
      { teks: 'Jumlah', lebar: 2, tinggi: 1 },
      { teks: 'Ket.', lebar: 1, tinggi: 2 },
    ],
    [
      { teks: 'L', lebar: 1, tinggi: 1 },
      { teks: 'P', lebar: 1, tinggi: 1 },
    ],
  ]);
  expect(placed.map(({ cell: { teks }, level, from }) => `${teks} ${level} ${from}`)).toEqual([
    'No 0 0',
    'Jumlah 0 1',
    'Ket. 0 3',
    'L 1 1',
    'P 1 2',
  ]);
});
