import { describe, expect, test } from 'vitest';
import { tidyAngka, tidyRupiah } from '../../scripts/notation/tidy.ts';

describe('tidyRupiah', () => {
  test.each([
    ['Rp1.250.000', '1.250.000'],
    ['Rp 1.250.000', '1.250.000'],
    ['rp. 1.250.000,-', '1.250.000'],
    ['1.250.000,-', '1.250.000'],
    ['1.250.000,00', '1.250.000'],
    ['Rp1250000', '1.250.000'],
    ['1,250,000', '1.250.000'],
    ['Rp 1,250,000', '1.250.000'],
    ['1,250,000.00', '1.250.000'],
    ['1,250,000,-', '1.250.000'],
    ['Rp0', '0'],
  ])('%s is %s', (written, tidy) => {
    expect(tidyRupiah(written)).toBe(tidy);
  });

  // In the notation of the guide already, or not beyond doubt.
  test.each([
    '1.250.000',
    '1250000',
    '1,250',
    '1.250,50',
    '1,250,000.50',
    '1,25,000',
    '-1,250,000',
    '-',
    'NA',
    'Rp',
    '',
  ])('%s is left alone', (written) => {
    expect(tidyRupiah(written)).toBeUndefined();
  });
});

describe('tidyAngka', () => {
  test('commas between thousands become dots', () => {
    expect(tidyAngka('1,250,000')).toBe('1.250.000');
  });

  test.each(['1,250', '1.250', '1,250,000.5', '1.250.000', '85,3', 'Rp 1.250.000', '1,250,000%', '1 paket'])(
    '%s is left alone',
    (written) => {
      expect(tidyAngka(written)).toBeUndefined();
    },
  );
});
