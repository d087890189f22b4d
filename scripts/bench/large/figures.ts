/** A figure as the planner types it and as the document prints it. */
export interface Figure {
  readonly value: number;
  readonly typed: string;
  readonly printed: string;
}

/** Whole numbers of five digits; the prime keeps the walk below from meeting a number twice. */
const COUNTS = { least: 10_007, prime: 89_989, stride: 31_337 };
/** Amounts of eight digits in rupiah. */
const AMOUNTS = { least: 10_000_000, prime: 89_999_999, stride: 38_271_733 };
/** Hundredths from 0,01 to 99,73. */
const PARTS = { least: 1, prime: 9_973, stride: 3_571 };

/**
 * Hands out figures that never repeat within their kind (up to 89.989 counts, 89.999.999 amounts, 9.973 shares), so that
 * one that is lost or printed twice is noticed. The order is fixed: each walk steps through the numbers below a prime.
 */
export class Figures {
  #counts = 0;
  #amounts = 0;
  #parts = 0;

  /** The next whole number, for columns of kind `bilangan`. */
  count(): Figure {
    this.#counts += 1;
    return whole(walk(COUNTS, this.#counts));
  }

  /** The next whole number as a target is typed: without the dot that could be read two ways. */
  target(): Figure {
    const { value, printed } = this.count();
    return { value, typed: String(value), printed };
  }

  /** The next amount of rupiah. */
  amount(): Figure {
    this.#amounts += 1;
    return whole(walk(AMOUNTS, this.#amounts));
  }

  /** The next share or index with two decimals, quoted since a comma divides the entries of a YAML flow map. */
  part(suffix: '' | '%' = ''): Figure {
    this.#parts += 1;
    const value = walk(PARTS, this.#parts) / 100;
    const printed = value.toFixed(2).replace('.', ',') + suffix;
    return { value, typed: `'${printed}'`, printed };
  }
}

/** A whole number with a dot before every third digit, typed and printed alike. */
export function whole(value: number): Figure {
  const printed = String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
  return { value, typed: printed, printed };
}

/** The sum of figures as a figure. */
export function sum(figures: readonly Figure[]): Figure {
  return whole(figures.reduce((total, { value }) => total + value, 0));
}

function walk({ least, prime, stride }: typeof COUNTS, step: number): number {
  return least + ((step * stride) % prime);
}
