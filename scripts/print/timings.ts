/** How long one step took. */
export interface Timing<Step extends string> {
  readonly step: Step;
  readonly milliseconds: number;
}

/**
 * Measures steps one after the other and tells of each before it starts. Timings are only reported: nothing is
 * decided by them.
 */
interface Timings<Step extends string> {
  readonly taken: readonly Timing<Step>[];
  readonly measure: <T>(step: Step, work: () => Promise<T>) => Promise<T>;
}

/**
 * Takes a callback told of every step as it starts (may be absent); gives an empty record. A step that throws is
 * not recorded.
 */
export function startTimings<Step extends string>(onStep?: (step: Step) => void): Timings<Step> {
  const taken: Timing<Step>[] = [];
  const measure = async <T>(step: Step, work: () => Promise<T>): Promise<T> => {
    onStep?.(step);
    const start = performance.now();
    const result = await work();
    taken.push({ step, milliseconds: performance.now() - start });
    return result;
  };
  return { taken, measure };
}
