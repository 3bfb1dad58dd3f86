/** Units in each pair of categories: `counts[r][c]`. */
export type Counts = readonly (readonly number[])[];

/** The margins of a table of counts. */
export interface Margins {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly n: number;
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * The totals of rows, columns and table.
 *
 * @example
 * marginsOf([[1, 2], [3, 4]]) // { rows: [3, 7], columns: [4, 6], n: 10 }
 */
export function marginsOf(counts: Counts): Margins {
  const rows = counts.map(sum);
  const columns = (counts[0] ?? []).map((_, c) => sum(counts.map((row) => row[c] as number)));
  return { rows, columns, n: sum(rows) };
}

/**
 * Holds a table against what the statistics take: rows of equal length, and whole units that can be counted exactly.
 * A weighted count is not a count of units, and none of the tests holds for it; so it is refused.
 *
 * @throws RangeError that names the cell
 */
export function checkCounts(caller: string, counts: Counts): void {
  const width = counts[0]?.length ?? 0;
  for (const [r, row] of counts.entries()) {
    if (row.length !== width)
      throw new RangeError(`${caller}: row ${r + 1} has ${row.length} counts; the first row has ${width}.`);
    const c = row.findIndex((count) => !Number.isSafeInteger(count) || count < 0);
    if (c >= 0)
      throw new RangeError(
        `${caller}: the count in row ${r + 1}, column ${c + 1} is ${row[c]}; it must be a whole number of units, 0 or more. The tests do not hold for weighted counts.`,
      );
  }
}
