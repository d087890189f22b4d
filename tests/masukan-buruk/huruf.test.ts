import { expect, test } from 'vitest';
import { indikator, keluaran, naskah } from '../helpers/masukan.ts';

test('huruf dari aksara lain dalam data', () => {
  expect(keluaran(indikator('satuan: oрang'))).toBe(
    [
      'data/uji/program/1.yaml:6:14  galat  glyph-missing',
      '  Karakter “р” (U+0440) tidak ada dalam huruf yang dipakai mencetak.',
      '  6 |     satuan: oрang',
      '    |              ^',
      '  perbaikan  Rupanya seperti huruf Latin “p” tetapi dari aksara lain; ketik ulang.',
    ].join('\n'),
  );
});

test('karakter tanpa huruf dalam naskah', () => {
  expect(keluaran(naskah('Selesai 👍 tepat waktu.'))).toContain(
    'Karakter “👍” (U+1F44D) tidak ada dalam huruf yang dipakai mencetak.',
  );
});

test('keterangan dalam YAML tidak tercetak dan tidak diperiksa', () => {
  expect(keluaran(indikator('satuan: orang # 👍'))).toBe('');
});
