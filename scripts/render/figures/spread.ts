/** Something with a height that wants to stand around a place. */
interface Wish {
  readonly at: number;
  readonly height: number;
}

/**
 * Places for labels along a line so that none covers another and all stay between two ends, each as near to where it wants
 * to be as its neighbours allow. Takes the wished middles in any order; gives the middles in the same order. Where there is
 * not enough room for all, they keep their distance and run over the lower end.
 */
export function spread(wishes: readonly Wish[], from: number, to: number): number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => wish(wishes, a).at - wish(wishes, b).at || a - b);
  const placed: number[] = [];
  let edge = from;
  for (const index of order) {
    const { at, height } = wish(wishes, index);
    placed[index] = Math.max(at, edge + height / 2);
    edge = placed[index] + height / 2;
  }
  // What was pushed over the lower end pushes the others back up, but not over the upper one.
  let limit = Math.max(to, from + order.reduce((sum, index) => sum + wish(wishes, index).height, 0));
  for (const index of order.toReversed()) {
    const { height } = wish(wishes, index);
    placed[index] = Math.min(placed[index] as number, limit - height / 2);
    limit = placed[index] - height / 2;
  }
  return placed;
}

function wish(wishes: readonly Wish[], index: number): Wish {
  return wishes[index] as Wish;
}
