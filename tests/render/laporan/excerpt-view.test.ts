import { expect, test } from 'vitest';
import { excerptView } from '../../../scripts/render/laporan/excerpt-view.ts';

const view = (text: string, line: number, column: number, endColumn: number) => {
  const shown = excerptView(text, { file: 'a.yaml', line, column, endColumn });
  return shown && [shown.baris, shown.sebelum, shown.ditunjuk, shown.sesudah];
};

test('tanpa indentasi, dengan bagian yang dimaksud', () => {
  expect(view('a: 1\n    pagu: 200 # catatan\n', 2, 11, 14)).toEqual(['2', 'pagu: ', '200', ' # catatan']);
});

test('Tab menjadi spasi, dan karakter tanpa huruf menjadi kotak', () => {
  expect(view('\tnama:\tрак', 1, 8, 11)).toEqual(['1', 'nama: ', '□□□', '']);
});

test('baris panjang dipotong di sekitar yang dimaksud', () => {
  const text = `${'a'.repeat(100)}TITIK${'b'.repeat(200)}`;
  expect(view(text, 1, 101, 106)).toEqual(['1', `…${'a'.repeat(30)}`, 'TITIK', `${'b'.repeat(65)}…`]);
});

test('bagian yang lebih panjang daripada kutipannya ikut dipotong', () => {
  expect(view('a'.repeat(300), 1, 1, 301)).toEqual(['1', '', 'a'.repeat(100), '…']);
});

test('di luar berkas atau di belakang akhir baris tidak ada kutipan', () => {
  expect(view('a: 1', 2, 1, 2)).toBeUndefined();
  expect(view('a:  ', 1, 4, 5)).toBeUndefined();
  expect(view('', 1, 1, 2)).toBeUndefined();
});
