import { describe, expect, test } from 'vitest';
import { exactPageSize } from '../../scripts/pdf/exact-page-size.ts';

describe('exactPageSize', () => {
  test.each([
    ['F4', [594.95996, 935.03998], [595.2756, 935.4331]],
    ['F4 turned', [935.03998, 594.95996], [935.4331, 595.2756]],
    ['A4', [594.95996, 841.91998], [595.2756, 841.8898]],
    ['a size in half millimetres', [596.69, 935.03998], [596.69, 935.03998]],
  ])('%s', (_name, printed, expected) => {
    expect(exactPageSize([0, 0, ...printed])).toEqual([0, 0, ...expected]);
  });

  test('leaves a box that does not begin at the corner', () => {
    expect(exactPageSize([10, 0, 594.95996, 935.03998])).toEqual([10, 0, 594.95996, 935.03998]);
  });
});
