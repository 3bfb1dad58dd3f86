/** Whole-number randomness that is the same on every machine: Marsaglia's xorshift on 32 bits. */
export class Random {
  #state: number;

  /** @param seed - any whole number but 0 */
  constructor(seed: number) {
    this.#state = seed | 0;
    if (this.#state === 0) throw new RangeError(`A seed must be a whole number other than 0, not ${seed}.`);
    for (let i = 0; i < 16; i++) this.#next();
  }

  #next(): number {
    let x = this.#state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.#state = x;
    return x >>> 0;
  }

  /** A whole number from 0 to `end` - 1. */
  below(end: number): number {
    const fair = 0x1_0000_0000 - (0x1_0000_0000 % end);
    for (;;) {
      const drawn = this.#next();
      if (drawn < fair) return drawn % end;
    }
  }

  /** A whole number around 0 with standard deviation `spread`, close to normal: the sum of twelve even draws. */
  around(spread: number): number {
    let sum = -6 * spread;
    for (let i = 0; i < 12; i++) sum += this.below(spread + 1);
    return sum;
  }

  /** The same things in another order. */
  shuffled<T>(things: readonly T[]): T[] {
    const result = [...things];
    for (let i = result.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      [result[i], result[j]] = [result[j] as T, result[i] as T];
    }
    return result;
  }
}
