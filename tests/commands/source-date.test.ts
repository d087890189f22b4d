import { describe, expect, it } from 'vitest';
import { sourceDate } from '../../scripts/commands/source-date.ts';

describe('sourceDate', () => {
  it.each([
    ['1632441600', '2021-09-24T00:00:00.000Z'],
    ['kemarin', undefined],
    [undefined, undefined],
  ])('reads SOURCE_DATE_EPOCH %s', (epoch, date) => {
    expect(sourceDate(epoch)).toBe(date);
  });
});
