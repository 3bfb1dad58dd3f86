/** One count that is rounded, and the margins it is part of. */
export interface RoundedCount {
  readonly row: number;
  /** Where it stands in its row. */
  readonly place: number;
  /** The column, or a number of its own for a count that is in none. */
  readonly column: number;
  /** What it becomes when it is rounded down: 0 for a small count, else a multiple of the base. */
  readonly down: number;
  /** How much is then lost. */
  readonly rest: number;
}

/**
 * Which counts are rounded up, when `ups` of them are: first those that lose most otherwise, then exchanged for others while
 * any exchange makes the sum of the squared differences of rows and columns smaller.
 */
export function exchangeRoundings(counts: readonly RoundedCount[], base: number, ups: number): boolean[] {
  const order = [...counts.keys()].sort((a, b) => (counts[b]?.rest ?? 0) - (counts[a]?.rest ?? 0) || a - b);
  const up = counts.map(() => false);
  for (const i of order.slice(0, ups)) up[i] = true;
  const margins = new Margins();
  for (const [i, count] of counts.entries()) margins.change(count, (up[i] ? base : 0) - count.rest);
  for (let found = true; found; ) {
    found = false;
    for (const [i, down] of counts.entries()) {
      const j = up[i] ? counts.findIndex((other, at) => !up[at] && margins.gain(down, other, base) > 0) : -1;
      if (j < 0) continue;
      margins.change(down, -base);
      margins.change(counts[j] as RoundedCount, base);
      up[i] = false;
      up[j] = true;
      found = true;
    }
  }
  return up;
}

/** By how much the rows and columns shown differ from the true ones. */
class Margins {
  readonly #rows = new Map<number, number>();
  readonly #columns = new Map<number, number>();

  change({ row, column }: RoundedCount, by: number): void {
    this.#rows.set(row, (this.#rows.get(row) ?? 0) + by);
    this.#columns.set(column, (this.#columns.get(column) ?? 0) + by);
  }

  /** How much less the squared differences are when `down` is rounded down and `up` up instead. */
  gain(down: RoundedCount, up: RoundedCount, base: number): number {
    const along = (differences: ReadonlyMap<number, number>, from: number, to: number) => {
      const [less, more] = [differences.get(from) ?? 0, differences.get(to) ?? 0];
      return from === to ? 0 : less ** 2 - (less - base) ** 2 + more ** 2 - (more + base) ** 2;
    };
    return along(this.#rows, down.row, up.row) + along(this.#columns, down.column, up.column);
  }
}
