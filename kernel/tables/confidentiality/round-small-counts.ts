import { exchangeRoundings, type RoundedCount } from "./exchange-roundings.js";
import { roundingHides } from "./rounding-hides.js";

/** Counts of a table in which the small ones are rounded. */
export interface RoundedCounts {
  /** `cells[r][c]`; rows, columns and the base are their sums. */
  readonly cells: readonly (readonly number[])[];
  /** Units that are not in the table, by reason. */
  readonly leftOut: readonly number[];
  /** Whether larger counts may have been rounded too, to a multiple of the base. */
  readonly largerRounded: boolean;
}

/**
 * Small count rounding, as Statistics Norway does it (Langsrud and Heldal, An Algorithm for Small Count Rounding of Tabular
 * Data, 2018; the R package SmallCountRounding): each count from 1 to `base` − 1 becomes 0 or `base`, other counts stay, and
 * every margin is the sum of the cells shown, so that the table adds up and no margin is small either. Which become `base` is
 * chosen so that the margins come near the true ones: first how many, then which. Nothing is drawn, so that the same table
 * is always rounded alike.
 *
 * Since it is known how many units there are in all, the sum of all roundings is known. It is seen to that no one can tell
 * from it that any count was small: each count that is shown as 0 or `base` may be just that, and may be something else.
 * Where there are too few small counts for that, the smallest of the others are rounded to a multiple of `base`, up or down.
 *
 * @param counts - `counts[r][c]`
 * @param leftOut - units that are not in the table, by reason
 * @param base - 3 at Statistics Norway, as a rule
 * @throws RangeError when no rounding hides the small counts, as of a table with one count
 * @example
 * roundSmallCounts([[1, 2], [5, 1]], [], 3).cells // [[0, 3], [5, 0]]
 */
export function roundSmallCounts(
  counts: readonly (readonly number[])[],
  leftOut: readonly number[],
  base: number,
): RoundedCounts {
  const table = { rows: [...counts, leftOut], base };
  const all = roundable(table);
  const small = all.filter(({ down }) => down === 0);
  if (small.length === 0) return { cells: counts, leftOut, largerRounded: false };
  const larger = all.filter(({ down }) => down > 0).sort((a, b) => a.down + a.rest - b.down - b.rest);
  const alone = hidingRounding(table, small, false);
  if (alone) return alone;
  for (let more = 0; more <= larger.length; more++) {
    const rounded = hidingRounding(table, [...small, ...larger.slice(0, more)], true);
    if (rounded) return rounded;
  }
  throw new RangeError(
    `confidentiality: no rounding to 0 or ${base} hides the small counts of this table, since it has so few; use the method «suppress».`,
  );
}

/** The counts of a table, those that are not in it as its last row, and what they are rounded to. */
interface Table {
  readonly rows: readonly (readonly number[])[];
  readonly base: number;
}

/** The counts that are not multiples of the base. Those of the last row, which is not in the table, are in no column. */
function roundable({ rows, base }: Table): RoundedCount[] {
  return rows.flatMap((counts, row) =>
    counts.flatMap((count, place) => {
      const rest = count % base;
      const column = row === rows.length - 1 ? -1 - place : place;
      return rest === 0 ? [] : [{ row, place, column, down: count - rest, rest }];
    }),
  );
}

/** The rounding of these counts that comes nearest the true whole of those that hide small counts; undefined when none does. */
function hidingRounding(
  { rows, base }: Table,
  rounded: readonly RoundedCount[],
  largerRounded: boolean,
): RoundedCounts | undefined {
  const total = rounded.reduce((sum, { rest }) => sum + rest, 0);
  const numbers = Array.from({ length: rounded.length + 1 }, (_, ups) => ups);
  numbers.sort((a, b) => Math.abs(base * a - total) - Math.abs(base * b - total) || a - b);
  for (const ups of numbers) {
    const up = exchangeRoundings(rounded, base, ups);
    const result = rows.map((row) => [...row]);
    for (const [i, { row, place, down }] of rounded.entries()) {
      (result[row] as number[])[place] = up[i] ? down + base : down;
    }
    const [cells, leftOut] = [result.slice(0, -1), result.at(-1) as number[]];
    const excess = base * ups - total;
    const shown = [...cells.flat(), ...leftOut.filter((_, reason) => rows.at(-1)?.[reason] !== 0)];
    if (roundingHides({ shown, excess, base, largerRounded })) {
      return { cells, leftOut, largerRounded };
    }
  }
  return undefined;
}
