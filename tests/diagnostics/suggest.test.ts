import { expect, test } from 'vitest';
import { didYouMean, suggest } from '../../scripts/diagnostics/suggest.ts';

const KNOWN = ['nama', 'satuan', 'target', 'pagu', 'pagu_akhir', 'indikator'];

test.each([
  ['satua', 'satuan'],
  ['Nama', 'nama'],
  ['nam', 'nama'],
  ['indikatro', 'indikator'],
  ['pagu-akhir', 'pagu_akhir'],
])('%s dimaksudkan %s', (word, meant) => {
  expect(suggest(word, KNOWN)).toBe(meant);
});

test.each(['lokasi', 'x', '', 'keterangan'])('%j tidak cukup dekat dengan kata mana pun', (word) => {
  expect(suggest(word, KNOWN)).toBeUndefined();
});

test('tanpa kata yang dikenal tidak ada usul', () => {
  expect(suggest('nama', [])).toBeUndefined();
  expect(suggest('c', ['a', 'b'])).toBeUndefined();
});

test('usul menjadi akhir kalimat', () => {
  expect(didYouMean('satua', KNOWN)).toBe(' Maksud Anda “satuan”?');
  expect(didYouMean('lokasi', KNOWN)).toBe('');
});
