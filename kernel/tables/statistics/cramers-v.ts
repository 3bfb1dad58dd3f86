import { chiSquareTest } from "./chi-square-test.js";
import { type Counts, marginsOf } from "./counts.js";
import { findRoot } from "./find-root.js";
import { noncentralChiSquareTail } from "./noncentral-chi-square-tail.js";
import { withoutEmpty } from "./without-empty.js";

/** How strong a connection is, whatever the order of the categories: 0 for none, 1 for a full one. */
export interface CramersV {
  readonly value: number;
  /**
   * Confidence interval of V without what chance alone gives, which `value` has in it: so `value` is above `high` where the
   * connection is weak and the cells are many, and both ends are 0 where chi-square is smaller than it nearly ever is by chance.
   */
  readonly low: number;
  readonly high: number;
  /** Corrected for that V is above 0 by chance alone (Bergsma 2013); 0 where the connection is no stronger than chance. */
  readonly corrected: number;
}

/**
 * Cramér's V: √(χ² / (n(k − 1))), where k is the lesser of the numbers of rows and columns.
 *
 * The interval has the noncentralities for which a chi-square so large, or so small, has probability (1 − level) / 2,
 * turned into V (Smithson 2003; «ncchisq» of DescTools' CramerV). Empty rows and columns are left out.
 *
 * @param level - of the confidence interval, above 0 and below 1
 * @returns null when fewer than two rows or columns have units
 * @throws RangeError for counts that are not whole numbers of units
 * @example
 * cramersV([[30, 10], [10, 30]]).value // 0.5
 */
export function cramersV(counts: Counts, level = 0.95): CramersV | null {
  const test = chiSquareTest(counts);
  if (test === null) return null;
  const table = withoutEmpty(counts).counts;
  const { rows, columns, n } = marginsOf(table);
  const lesser = Math.min(rows.length, columns.length) - 1;
  const toV = (chiSquare: number) => Math.sqrt(chiSquare / (n * lesser));
  const { chiSquare, df } = test;
  const outside = (1 - level) / 2;
  return {
    value: toV(chiSquare),
    low: Math.min(1, toV(noncentralityWithTail(chiSquare, df, outside))),
    high: Math.min(1, toV(noncentralityWithTail(chiSquare, df, 1 - outside))),
    corrected: correctedV(chiSquare / n, df, rows.length, columns.length, n),
  };
}

/** The noncentrality with which a chi-square is `x` or more with probability `tail`; 0 when it always is likelier. */
function noncentralityWithTail(x: number, df: number, tail: number): number {
  const excess = (noncentrality: number) => noncentralChiSquareTail(x, df, noncentrality) - tail;
  if (excess(0) >= 0) return 0;
  let high = Math.max(1, x);
  while (excess(high) < 0) high *= 2;
  return findRoot(excess, 0, high);
}

function correctedV(phiSquare: number, df: number, rows: number, columns: number, n: number): number {
  if (n < 2) return 0;
  const phi = Math.max(0, phiSquare - df / (n - 1));
  const size = (k: number) => k - (k - 1) ** 2 / (n - 1);
  const lesser = Math.min(size(rows), size(columns)) - 1;
  return lesser <= 0 ? 0 : Math.min(1, Math.sqrt(phi / lesser));
}
