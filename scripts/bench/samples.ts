/** Times of the same steps over several rounds. */
export class Samples {
  readonly #taken = new Map<string, number[]>();

  /** Everything measured so far, in milliseconds. */
  get sum(): number {
    return total([...this.#taken.values()].flat().map((milliseconds) => ({ milliseconds })));
  }

  /** Adds one time; steps are kept in the order in which they first come. */
  record(name: string, milliseconds: number): void {
    this.#taken.set(name, [...(this.#taken.get(name) ?? []), milliseconds]);
  }

  /** Runs a task and records how long it took. A task that throws is not recorded. */
  async measure<T>(name: string, task: () => T | Promise<T>): Promise<T> {
    const start = performance.now();
    const value = await task();
    this.record(name, performance.now() - start);
    return value;
  }

  /** Names of all steps. */
  get names(): readonly string[] {
    return [...this.#taken.keys()];
  }

  /** The median of a step, the mean of the middle two where their number is even; 0 for a step that was not taken. */
  median(name: string): number {
    const sorted = [...(this.#taken.get(name) ?? [])].sort((a, b) => a - b);
    const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
    return middle.reduce((sum, value) => sum + value, 0) / Math.max(1, middle.length);
  }
}

/** Sum of the times of a print's steps. */
export function total(timings: readonly { readonly milliseconds: number }[]): number {
  return timings.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
}
