import { fits } from "./rounding-fits.js";

/** Counts of a table in which the small ones are rounded. */
export interface RoundedCounts {
  /** `cells[r][c]`; rows, columns and the base are their sums. */
  readonly cells: readonly (readonly number[])[];
  /** Units that are not in the table, by reason. */
  readonly leftOut: readonly number[];
}

/** One small count and the margins it is part of. */
interface Small {
  readonly row: number;
  readonly column: number;
  readonly count: number;
}

/**
 * Small count rounding, as Statistics Norway does it (Langsrud and Heldal, An Algorithm for Small Count Rounding of Tabular
 * Data, 2018; the R package SmallCountRounding): each count from 1 to `base` − 1 becomes 0 or `base`, other counts stay, and
 * every margin is the sum of the cells shown, so that the table adds up and no margin is small either. Which become `base` is
 * chosen so that the margins come near the true ones: first how many, then which, by exchanges while any makes the sum of
 * the squared differences of rows and columns smaller. Nothing is drawn, so that the same table is always rounded alike.
 *
 * Since it is known how many units there are in all, the sum of all roundings is known. It is seen to that no one can tell
 * from it that any count was small: each count that is shown as 0 or `base` may be just that, and may be something else.
 *
 * @param counts - `counts[r][c]`
 * @param leftOut - units that are not in the table, by reason
 * @param base - 3 by default at Statistics Norway
 * @throws RangeError when no rounding hides the small counts, as when one alone is small
 * @example
 * roundSmallCounts([[1, 2], [5, 1]], [], 3).cells // [[0, 3], [5, 0]]
 */
export function roundSmallCounts(
  counts: readonly (readonly number[])[],
  leftOut: readonly number[],
  base: number,
): RoundedCounts {
  const isSmall = (count: number) => count > 0 && count < base;
  const outside = counts.length;
  const rows = [...counts, leftOut];
  const small: Small[] = rows.flatMap((row, r) =>
    row.flatMap((count, c) => (isSmall(count) ? [{ row: r, column: r === outside ? -1 - c : c, count }] : [])),
  );
  const shown = { zeros: countOf(counts.flat(), 0), bases: countOf(rows.flat(), base) };
  const up = roundedUp(small, base, shown);
  const rounded = rows.map((row) => row.map((count) => (isSmall(count) ? 0 : count)));
  for (const [i, { row, column }] of small.entries()) {
    const cells = rounded[row] as number[];
    cells[column < 0 ? -1 - column : column] = up[i] ? base : 0;
  }
  return { cells: rounded.slice(0, outside), leftOut: rounded[outside] as number[] };
}

const countOf = (counts: readonly number[], value: number) => counts.filter((count) => count === value).length;

/** Which small counts become `base`. */
function roundedUp(small: readonly Small[], base: number, shown: { zeros: number; bases: number }): boolean[] {
  const total = small.reduce((sum, { count }) => sum + count, 0);
  const numbers = Array.from({ length: small.length + 1 }, (_, ups) => ups)
    .sort((a, b) => Math.abs(base * a - total) - Math.abs(base * b - total) || a - b)
    .filter((ups) =>
      fits({ excess: base * ups - total, bases: shown.bases + ups, zeros: shown.zeros + small.length - ups, base }),
    );
  const [ups] = small.length === 0 ? [0] : numbers;
  if (ups === undefined) {
    throw new RangeError(
      `confidentiality: no rounding to 0 or ${base} hides the small counts of this table, since there are so few of them; use the method «suppress».`,
    );
  }
  return exchange(small, base, ups);
}

/** Begins with the largest and exchanges one for another while that brings the margins nearer. */
function exchange(small: readonly Small[], base: number, ups: number): boolean[] {
  const order = [...small.keys()].sort((a, b) => (small[b] as Small).count - (small[a] as Small).count || a - b);
  const up = small.map(() => false);
  for (const i of order.slice(0, ups)) up[i] = true;
  const margins = new Map<string, number>();
  const change = (i: number, sign: number) => {
    for (const key of keysOf(small[i] as Small)) margins.set(key, (margins.get(key) ?? 0) + sign);
  };
  for (const [i, { count }] of small.entries()) change(i, (up[i] ? base : 0) - count);
  for (let gain = true; gain; ) {
    gain = false;
    for (const i of small.keys()) {
      for (const j of small.keys()) {
        if (!up[i] || up[j]) continue;
        if (gainOf(small[i] as Small, small[j] as Small, margins, base) <= 0) continue;
        change(i, -base);
        change(j, base);
        up[i] = false;
        up[j] = true;
        gain = true;
      }
    }
  }
  return up;
}

/** How much less the squared differences of the margins are when `down` loses the base and `up` gets it. */
function gainOf(down: Small, up: Small, margins: ReadonlyMap<string, number>, base: number): number {
  const changes = new Map<string, number>();
  for (const key of keysOf(down)) changes.set(key, (changes.get(key) ?? 0) - base);
  for (const key of keysOf(up)) changes.set(key, (changes.get(key) ?? 0) + base);
  let gain = 0;
  for (const [key, change] of changes) {
    const now = margins.get(key) ?? 0;
    gain += now ** 2 - (now + change) ** 2;
  }
  return gain;
}

const keysOf = ({ row, column }: Small) => [`row ${row}`, `column ${column}`];
