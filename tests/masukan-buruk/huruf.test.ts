import { expect, test } from 'vitest';
import { dokumen, indikator, keluaran, naskah } from '../helpers/masukan.ts';

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

test('karakter yang tidak ada dalam huruf pilihan dokumen, tetapi ada dalam huruf lain', () => {
  const prosa = naskah('Biaya ₹5 juta.');
  expect(keluaran(prosa)).toBe('');
  expect(keluaran({ ...dokumen('judul: Rencana', 'judul: Rencana\ncetak: {preset: perwali}'), ...prosa })).toBe(
    [
      'content/uji/2-program-pendanaan/0-pembuka.md:1:7  galat  glyph-missing',
      '  Karakter “₹” (U+20B9) tidak ada dalam huruf bonum yang dipilih dalam dokumen.yaml.',
      '  1 | Biaya ₹5 juta.',
      '    |       ^',
      '  perbaikan  Ganti dengan karakter lain yang sama maksudnya.',
    ].join('\n'),
  );
});
