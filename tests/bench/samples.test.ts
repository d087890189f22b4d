import { describe, expect, test } from 'vitest';
import { Samples, total } from '../../scripts/bench/samples.ts';

function samplesOf(...times: number[]): Samples {
  const samples = new Samples();
  for (const time of times) samples.record('cetak', time);
  return samples;
}

describe('Samples', () => {
  test.each([
    [[7], 7],
    [[9, 1, 4], 4],
    [[10, 2], 6],
    [[8, 1, 3, 100], 5.5],
    [[], 0],
  ])('median %j = %d', (times, median) => {
    expect(samplesOf(...times).median('cetak')).toBe(median);
  });

  test('menyimpan langkah menurut urutan datangnya', async () => {
    const samples = samplesOf(1);
    expect(await samples.measure('baca', () => Promise.resolve('isi'))).toBe('isi');
    samples.record('cetak', 2);
    expect(samples.names).toEqual(['cetak', 'baca']);
  });

  test('tidak mencatat langkah yang gagal', async () => {
    const samples = new Samples();
    await expect(samples.measure('baca', () => Promise.reject(new Error('rusak')))).rejects.toThrow('rusak');
    expect(samples.names).toEqual([]);
  });
});

test('total menjumlahkan langkah', () => {
  expect(total([{ milliseconds: 1.5 }, { milliseconds: 2 }])).toBe(3.5);
  expect(total([])).toBe(0);
});
