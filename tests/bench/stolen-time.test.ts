import { expect, test } from 'vitest';
import { readProcessorTime, stolenShare } from '../../scripts/bench/stolen-time.ts';

const STAT = `cpu  700 20 200 9000 50 30 50 400 5 6
cpu0 350 10 100 4500 25 15 25 200 2 3
intr 123
`;

test('reads what all cores used and what went to others', () => {
  expect(readProcessorTime(STAT)).toEqual({ used: 1000, stolen: 400 });
});

test.each(['', 'intr 123\n', 'cpu  1 2 3 4\n'])('knows nothing from %j', (stat) => {
  expect(readProcessorTime(stat)).toBeUndefined();
});

test('the share is that of the time asked for between two readings', () => {
  const before = { used: 1000, stolen: 400 };
  expect(stolenShare(before, { used: 1090, stolen: 410 })).toBe(10);
  expect(stolenShare(before, { used: 1100, stolen: 400 })).toBe(0);
  expect(stolenShare(before, before)).toBe(0);
});
