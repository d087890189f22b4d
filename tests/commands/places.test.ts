import { expect, test } from 'vitest';
import { Places } from '../../scripts/commands/places.ts';

/** Lets everything begin that can. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Asks for places in the order of the counts; gives what has begun, and what ends each. */
function ask(places: Places, counts: readonly number[]) {
  const begun: number[] = [];
  const ends = counts.map(async (count, index) => {
    const release = await places.take(count);
    begun.push(index);
    return release;
  });
  return {
    begun,
    end: async (index: number): Promise<void> => {
      const release = await ends[index];
      release?.();
    },
  };
}

test('as many begin as there are places for, in the order of asking', async () => {
  const { begun, end } = ask(new Places(2), [1, 1, 1, 1]);
  await settled();
  expect(begun).toEqual([0, 1]);
  await end(1);
  await settled();
  expect(begun).toEqual([0, 1, 2]);
});

test('who needs more than are free is not overtaken', async () => {
  const { begun, end } = ask(new Places(2), [1, 2, 1]);
  await settled();
  expect(begun).toEqual([0]);
  await end(0);
  await settled();
  expect(begun).toEqual([0, 1]);
  await end(1);
  await settled();
  expect(begun).toEqual([0, 1, 2]);
});

test('who wants more than there are takes all', async () => {
  const { begun, end } = ask(new Places(2), [3, 1]);
  await settled();
  expect(begun).toEqual([0]);
  await end(0);
  await settled();
  expect(begun).toEqual([0, 1]);
});

test('places given back twice count once', async () => {
  const { begun, end } = ask(new Places(1), [1, 1, 1]);
  await settled();
  await end(0);
  await end(0);
  await settled();
  expect(begun).toEqual([0, 1]);
});
