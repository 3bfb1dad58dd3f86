import type { CutPoints } from "../indicators/editions/edition.js";
import { lowerMedian } from "../indicators/lower-median.js";
import type { CountColumn } from "../survey/count-column.js";

const isColumn = (counts: CountColumn | Iterable<number>): counts is CountColumn => "provenance" in counts;

/** The share of the counts from 1 up that is below `cut`. */
function shareBelow(counts: readonly number[], cut: number): number {
  const some = counts.filter((count) => count >= 1);
  return some.filter((count) => count < cut).length / some.length;
}

/** The lowest high count: the median or the next one, whichever parts the counts more evenly. */
function middle(counts: readonly number[], median: number, maximum: number): number {
  const [at, after] = [median, median + 1].map((cut) => Math.abs(shareBelow(counts, cut) - 0.5));
  const cut = (at as number) < (after as number) ? median : median + 1;
  return Math.min(Math.max(cut, 3), maximum - 1);
}

/** Where the second half of the whole numbers `from`–`to` begins; the first half takes an odd one. */
const secondHalf = (from: number, to: number) => from + Math.ceil((to - from + 1) / 2);

/**
 * Cut points around the lower median, as the reports describe theirs: a count of 0 is score 0, about half of the other units
 * have score 1–2 and the rest 3–4.
 *
 * High begins at the median or one above, whichever leaves the more even halves among counts from 1 up. The values below and
 * the values from there up to the largest possible are each parted in two, the lower part taking an odd one. Among the counts
 * of 2018 this gives exactly the reports' cut points for strategy, internal functions and procurement, and for cloud all but
 * the last (they put 4 at 10 areas, not 12). It does not give those of projects, where high begins at the median of 7 although
 * that leaves 63 percent high, nor of services, where high begins at 4 points, far above the median of 2: there the reports
 * decided otherwise and do not say why. So a suggestion is where to begin, not the method.
 *
 * @param counts - a count among those asked (`{ among: "asked" }`), whose units without a value do not take part, or numbers
 * @param options - `maximum`: the largest count that is possible; by default that of the column, or the largest number
 * @returns the lowest counts of score 1, 2, 3 and 4
 * @throws RangeError when there is no count above 0, one is not a whole number from 0 to the maximum, or the maximum is
 *   below 4 so that there is no room for four scores
 * @example
 * suggestCutPoints(strategyAreaCount(kommuner2018, { among: "asked" })) // [1, 6, 10, 12]
 */
export function suggestCutPoints(
  counts: CountColumn | Iterable<number>,
  options: { readonly maximum?: number | undefined } = {},
): CutPoints {
  const present = isColumn(counts) ? Array.from(counts.values).filter((count) => count >= 0) : [...counts];
  const maximum = options.maximum ?? (isColumn(counts) ? counts.maximum : present.reduce((a, b) => Math.max(a, b), 0));
  const wrong = present.find((count) => !Number.isInteger(count) || count < 0 || count > maximum);
  if (wrong !== undefined)
    throw new RangeError(`suggestCutPoints: a count is ${wrong}; each must be a whole number from 0 to ${maximum}.`);
  if (!Number.isInteger(maximum) || maximum < 4)
    throw new RangeError(`suggestCutPoints: the maximum is ${maximum}; four scores need a whole number of at least 4.`);
  if (!present.some((count) => count > 0))
    throw new RangeError("suggestCutPoints: no unit has a count above 0, so there is nothing to part.");
  const high = middle(present, lowerMedian(present) as number, maximum);
  return Object.freeze([1, secondHalf(1, high - 1), high, secondHalf(high, maximum)] as const);
}
