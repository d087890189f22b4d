interface Waiting {
  readonly count: number;
  readonly begin: () => void;
}

/** A number of places that work is done at; who finds too few free waits, in the order of asking. */
export class Places {
  readonly #all: number;
  readonly #waiting: Waiting[] = [];
  #free: number;

  constructor(count: number) {
    this.#all = count;
    this.#free = count;
  }

  /**
   * Waits until so many places are free, all of them where there are fewer, and takes them. Gives what makes them free again;
   * called twice it does nothing more.
   */
  async take(wanted: number): Promise<() => void> {
    const count = Math.min(wanted, this.#all);
    await new Promise<void>((begin) => {
      this.#waiting.push({ count, begin });
      this.#admit();
    });
    let taken = true;
    return () => {
      if (!taken) return;
      taken = false;
      this.#free += count;
      this.#admit();
    };
  }

  #admit(): void {
    for (let next = this.#waiting[0]; next !== undefined && next.count <= this.#free; next = this.#waiting[0]) {
      this.#waiting.shift();
      this.#free -= next.count;
      next.begin();
    }
  }
}
