import type { CountColumn } from "../survey/count-column.js";

const isColumn = (values: CountColumn | Iterable<number>): values is CountColumn => "provenance" in values;

/**
 * The lower median: of n values in rising order, number ceil(n / 2). With an even n it is the lower of the two in the
 * middle, where the ordinary median would be a mean that no unit has. The reports' median of 9 strategy areas in 2018 is
 * right only so: 128 municipalities have 9 or fewer and 128 have 10 or more.
 *
 * @param values - numbers, or a count, whose units without a value are not part of the median
 * @returns null when there is no value
 * @example
 * lowerMedian([4, 1, 3, 2]) // 2
 */
export function lowerMedian(values: CountColumn | Iterable<number>): number | null {
  const present = isColumn(values) ? values.values.filter((count) => count >= 0) : values;
  const sorted = Float64Array.from(present).sort();
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? null;
}
