import { chiSquareTail } from "./chi-square-tail.js";
import { type Counts, checkCounts, sum } from "./counts.js";
import { expectedCounts } from "./expected-counts.js";
import { withoutEmpty } from "./without-empty.js";

/** A test of independence. */
export interface ChiSquareTest {
  /** Pearson's chi-square. */
  readonly chiSquare: number;
  /** Degrees of freedom: (rows − 1)(columns − 1). */
  readonly df: number;
  /** The probability, 0–1, of so large a chi-square or a larger one when rows and columns are independent. */
  readonly p: number;
  /** Units. */
  readonly minimumExpected: number;
  /** The share, 0–1, of the cells that have an expected count below 5. */
  readonly shareBelow5: number;
  /**
   * Whether the expected counts are large enough for p to hold, by Cochran's rule (1954): none below 1, and at most a fifth of
   * them below 5.
   */
  readonly reliable: boolean;
}

/** How the test is made. */
export interface ChiSquareOptions {
  /** Yates' continuity correction of a 2×2 table, as R has by default; other tables are not corrected. Off by default. */
  readonly yates?: boolean;
}

/**
 * Pearson's chi-square test of independence: Σ (O − E)² / E. With Yates' correction, each |O − E| is first lessened by a half,
 * or by itself where it is less (as R's `chisq.test`). Empty rows and columns are left out.
 *
 * @returns null when fewer than two rows or columns have units
 * @throws RangeError for counts that are not whole numbers of units
 * @example
 * chiSquareTest([[3, 1], [1, 3]]).chiSquare // 2
 */
export function chiSquareTest(counts: Counts, { yates = false }: ChiSquareOptions = {}): ChiSquareTest | null {
  checkCounts("chiSquareTest", counts);
  const table = withoutEmpty(counts).counts;
  const [height, width] = [table.length, table[0]?.length ?? 0];
  if (height < 2 || width < 2) return null;
  const expected = expectedCounts(table);
  const differences = table.map((row, r) => row.map((count, c) => Math.abs(count - (expected[r]?.[c] as number))));
  const correction = yates && height === 2 && width === 2 ? Math.min(0.5, ...differences.flat()) : 0;
  const parts = differences.map((row, r) =>
    row.map((difference, c) => (difference - correction) ** 2 / (expected[r]?.[c] as number)),
  );
  const chiSquare = sum(parts.map(sum));
  const df = (height - 1) * (width - 1);
  return { chiSquare, df, p: chiSquareTail(chiSquare, df), ...expectedSizes(expected.flat()) };
}

function expectedSizes(expected: readonly number[]) {
  const minimumExpected = Math.min(...expected);
  const shareBelow5 = expected.filter((count) => count < 5).length / expected.length;
  return { minimumExpected, shareBelow5, reliable: minimumExpected >= 1 && shareBelow5 <= 0.2 };
}
