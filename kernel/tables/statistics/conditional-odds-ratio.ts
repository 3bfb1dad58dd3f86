import { type Counts, marginsOf, sum } from "./counts.js";
import { findRoot } from "./find-root.js";
import { type Hypergeometric, hypergeometric } from "./hypergeometric.js";

/** How much greater the odds of the first column are in the first row than in the second. */
export interface OddsRatio {
  /** Infinity where the first cell is as great as the margins allow. */
  readonly value: number;
  /** Confidence interval; `high` can be Infinity. */
  readonly low: number;
  readonly high: number;
}

/** Parts of a distribution that are too small to move a sum. */
const NEGLIGIBLE = 1e-20;

/**
 * The odds ratio of a 2×2 table by the conditional maximum likelihood estimate, with the exact interval, as R's
 * `fisher.test` has them; the estimate is not the cross product. R stops after some four digits, this after some twelve.
 *
 * @param counts - two rows of two, none of whose margins is empty
 * @param level - of the confidence interval, above 0 and below 1
 * @example
 * conditionalOddsRatio([[3, 1], [1, 3]], 0.95).value.toFixed(4) // "6.4083"
 */
export function conditionalOddsRatio(counts: Counts, level: number): OddsRatio {
  const { rows, columns, n } = marginsOf(counts);
  const [row, column] = [rows[0] as number, columns[0] as number];
  const at = counts[0]?.[0] as number;
  const [isLeast, isGreatest] = [at === Math.max(0, row + column - n), at === Math.min(row, column)];
  const outside = (1 - level) / 2;
  const withOdds = (log: number) => hypergeometric({ row, column, n }, Math.exp(log), NEGLIGIBLE);
  return {
    value: isLeast ? 0 : isGreatest ? Infinity : oddsWhere((log) => meanOf(withOdds(log)) - at),
    low: isLeast ? 0 : oddsWhere((log) => within(withOdds(log), at, Infinity) - outside),
    high: isGreatest ? Infinity : oddsWhere((log) => outside - within(withOdds(log), 0, at)),
  };
}

function meanOf({ from, probabilities }: Hypergeometric): number {
  return from + sum(probabilities.map((probability, i) => i * probability));
}

function within({ from, probabilities }: Hypergeometric, low: number, high: number): number {
  return sum(probabilities.filter((_, i) => from + i >= low && from + i <= high));
}

/** The odds ratio at which a function of its logarithm rises through zero. */
function oddsWhere(rising: (log: number) => number): number {
  let reach = 1;
  while (rising(-reach) >= 0 || rising(reach) < 0) reach *= 2;
  return Math.exp(findRoot(rising, -reach, reach));
}
