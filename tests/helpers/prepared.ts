import { beforeAll } from 'vitest';

/** How something prepared is thrown away, and how long preparing may take, in milliseconds; the hooks' own limit by default. */
interface Preparation<T> {
  readonly dispose?: (value: T) => Promise<void>;
  readonly timeout?: number;
}

/**
 * Makes something once, before the tests of the file or `describe` that calls this, and throws it away behind them.
 * Gives what reads it, for use inside tests and later preparations; reading it any sooner throws.
 */
export function prepared<T>(make: () => T | Promise<T>, { dispose, timeout }: Preparation<T> = {}): () => T {
  let made: { readonly value: T } | undefined;
  beforeAll(async () => {
    const value = await make();
    made = { value };
    return () => dispose?.(value);
  }, timeout);
  return () => {
    if (made === undefined) throw new Error('This is read before it is made.');
    return made.value;
  };
}
