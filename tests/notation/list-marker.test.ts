import { describe, expect, test } from 'vitest';
import { readMarker, writeMarker } from '../../scripts/notation/list-marker.ts';

const read = (line: string) => {
  const marker = readMarker(line);
  return marker?.readings.map(({ gaya, bentuk, nomor }) => `${marker.length} ${gaya} ${bentuk} ${nomor}`);
};

describe('readMarker', () => {
  test.each([
    ['1. x', ['2 angka titik 1']],
    ['12) x', ['3 angka kurung 12']],
    ['(3) x', ['3 angka dua-kurung 3']],
    ['a. x', ['2 huruf titik 1']],
    ['(c) x', ['3 huruf dua-kurung 3']],
    ['B) x', ['2 huruf-besar kurung 2']],
    ['A.  x', ['2 huruf-besar titik 1']],
    ['iv. x', ['3 romawi titik 4']],
    ['XII) x', ['4 romawi-besar kurung 12']],
    ['- x', ['1 strip titik 1']],
    ['1.', ['2 angka titik 1']],
  ])('%j', (line, readings) => {
    expect(read(line)).toEqual(readings);
  });

  test('a sign that means two things has both readings, the likelier first', () => {
    expect(read('i. x')).toEqual(['2 romawi titik 1', '2 huruf titik 9']);
    expect(read('v. x')).toEqual(['2 huruf titik 22', '2 romawi titik 5']);
  });

  test.each(['1.x', '(1. x', '(1 x', 'di. x', 'mi. x', 'iiii. x', 'A. Yani', 'ab) x', '-x', '12345. x'])(
    '%j is no marker',
    (line) => {
      expect(readMarker(line)).toBeUndefined();
    },
  );
});

describe('writeMarker', () => {
  test.each([
    ['angka', 'dua-kurung', 3, '(3)'],
    ['huruf', 'kurung', 26, 'z)'],
    ['huruf-besar', 'titik', 2, 'B.'],
    ['romawi', 'titik', 19, 'xix.'],
    ['romawi-besar', 'dua-kurung', 4, '(IV)'],
    ['strip', 'titik', 7, '–'],
  ] as const)('%s %s %d', (gaya, bentuk, nomor, text) => {
    expect(writeMarker({ gaya, bentuk, nomor })).toBe(text);
  });

  test('beyond the last letter or numeral the count is in digits', () => {
    expect(writeMarker({ gaya: 'huruf', bentuk: 'titik', nomor: 27 })).toBe('27.');
    expect(writeMarker({ gaya: 'romawi', bentuk: 'kurung', nomor: 40 })).toBe('40)');
  });

  test('every marker it writes is read again', () => {
    for (const gaya of ['angka', 'huruf', 'romawi', 'romawi-besar'] as const)
      for (let nomor = 1; nomor <= 26; nomor += 1) {
        const text = writeMarker({ gaya, bentuk: 'dua-kurung', nomor });
        expect(readMarker(`${text} x`)?.readings).toContainEqual({ gaya, bentuk: 'dua-kurung', nomor });
      }
  });
});
