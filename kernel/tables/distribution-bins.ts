import { lowerMedian } from "../indicators/lower-median.js";
import type { CategoryColumn } from "../survey/category-column.js";

const isNumber = (code: string) => /^\d+$/.test(code);

/** Whether the categories of a variable are numbers and nothing else, as those of a count are. */
export const isNumeric = ({ categories, ordered }: CategoryColumn): boolean =>
  ordered && categories.every(({ code, label }) => isNumber(code) && label.nb === code);

/** The lower median of a variable whose categories are numbers, as the reports compute it; null without values. */
export function columnMedian({ categories, values }: CategoryColumn): number | null {
  return lowerMedian(
    Array.from(
      values.filter((value) => value >= 0),
      (value) => Number(categories[value]?.code),
    ),
  );
}

/** The largest number among the categories. */
export const largestNumber = ({ categories }: CategoryColumn): number =>
  categories.reduce((largest, { code }) => Math.max(largest, Number(code)), 0);

/**
 * Categories that are numbers joined into intervals.
 *
 * @param bins - how many numbers an interval has, or the first number of each
 * @param largest - the last number of the last interval
 * @throws RangeError for a first interval that leaves out smaller numbers, and for one above all numbers
 * @example
 * // bins [0, 1, 4], largest 13 → 0, 1–3, 4–13
 */
export function inBins(column: CategoryColumn, bins: number | readonly number[], largest: number): CategoryColumn {
  const numbers = column.categories.map(({ code }) => Number(code));
  const smallest = Math.min(...numbers, largest);
  const starts = typeof bins === "number" ? everyFrom(smallest, largest, bins) : bins;
  checkStarts(starts, smallest, largest);
  const binOf = (number: number) => starts.findLastIndex((start) => start <= number);
  const categories = starts.map((start, i) => {
    const end = (starts[i + 1] ?? largest + 1) - 1;
    const text = start === end ? String(start) : `${start}–${end}`;
    return { code: text.replace("–", "-"), label: { nb: text, en: text } };
  });
  return {
    ...column,
    categories,
    values: column.values.map((value) => (value < 0 ? value : binOf(numbers[value] as number))),
  };
}

const everyFrom = (smallest: number, largest: number, width: number) =>
  Array.from({ length: Math.floor((largest - smallest) / width) + 1 }, (_, i) => smallest + i * width);

function checkStarts(starts: readonly number[], smallest: number, largest: number): void {
  const [first = 0] = starts;
  const last = starts.at(-1) ?? 0;
  if (first > smallest) {
    throw new RangeError(`distribution: bins begins at ${first}, which leaves out ${smallest}; begin there.`);
  }
  if (last > largest)
    throw new RangeError(`distribution: bins has an interval from ${last}, but the largest number is ${largest}.`);
}
