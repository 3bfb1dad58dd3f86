import { conditionalOddsRatio, type OddsRatio } from "./conditional-odds-ratio.js";
import { type Counts, checkCounts, type Margins, marginsOf, sum } from "./counts.js";
import { exactTableProbability } from "./exact-table-probability.js";
import { hypergeometric } from "./hypergeometric.js";
import { logFactorials } from "./log-factorials.js";
import { randomTable } from "./random-table.js";
import { seededRandom } from "./seeded-random.js";
import { withoutEmpty } from "./without-empty.js";

/** Fisher's exact test. */
export interface FisherExact {
  /** Two-sided: the probability, 0–1, of a table no likelier than this one, given the margins, when rows and columns are independent. */
  readonly p: number;
  /** Of a 2×2 table, else null. */
  readonly oddsRatio: OddsRatio | null;
  /** How p was found when the tables were too many to go through: random tables, and what the chance of them leaves open. */
  readonly simulated: { readonly tables: number; readonly standardError: number } | null;
}

/** How Fisher's test is made. */
export interface FisherOptions {
  /** Of the confidence interval of the odds ratio, above 0 and below 1; 0.95 by default. */
  readonly level?: number;
  /** Cells that may be dealt out to go through all tables before random tables are drawn instead; 0 draws at once. */
  readonly steps?: number;
  /** Random tables to draw; by default 100 000, and fewer of tables that have many cells. */
  readonly tables?: number;
  /** Another whole number draws other tables. */
  readonly seed?: number;
}

/** Some seconds of work at most. */
const STEPS = 20_000_000;

/** The most and the fewest random tables, and how many cells they may have in all. */
const TABLES = { most: 100_000, fewest: 1000, cells: 20_000_000 };

/** Tables so little likelier than this one are as likely, and rounding is what parts them; as in R. */
const TIE = 1 + 1e-7;

/**
 * Fisher's exact test of independence, two-sided, with the odds ratio of a 2×2 table. Empty rows and columns are left out.
 *
 * A larger table than 2×2 is gone through by a network of what its rows have left (Mehta and Patel 1983). When that takes more than
 * `steps`, p is estimated from random tables with the same margins, as R's `fisher.test(simulate.p.value = TRUE)`:
 * (1 + tables no likelier) / (1 + tables). The seed is fixed, so that the same table has the same p.
 *
 * @returns null when fewer than two rows or columns have units
 * @throws RangeError for counts that are not whole numbers of units
 * @example
 * fisherExact([[3, 1], [1, 3]]).p.toFixed(4) // "0.4857"
 */
export function fisherExact(counts: Counts, options: FisherOptions = {}): FisherExact | null {
  checkCounts("fisherExact", counts);
  const { level = 0.95, steps = STEPS, seed = 1 } = options;
  const table = withoutEmpty(counts).counts;
  const [height, width] = [table.length, table[0]?.length ?? 0];
  if (height < 2 || width < 2) return null;
  if (height === 2 && width === 2)
    return { p: twoByTwo(table), oddsRatio: conditionalOddsRatio(table, level), simulated: null };
  const { tables = Math.min(TABLES.most, Math.max(TABLES.fewest, Math.floor(TABLES.cells / (height * width)))) } =
    options;
  const p = steps > 0 ? exactTableProbability(table, TIE, steps) : null;
  return p === null ? simulate(table, tables, seed) : { p, oddsRatio: null, simulated: null };
}

function twoByTwo(counts: Counts): number {
  const { rows, columns, n } = marginsOf(counts);
  const { from, probabilities } = hypergeometric({ row: rows[0] as number, column: columns[0] as number, n });
  const observed = probabilities[(counts[0]?.[0] as number) - from] ?? 0;
  return Math.min(1, sum(probabilities.filter((probability) => probability <= observed * TIE)));
}

function simulate(counts: Counts, tables: number, seed: number): FisherExact {
  const margins: Margins = marginsOf(counts);
  const logs = logFactorials(margins.n);
  const random = seededRandom(seed);
  const weight = (table: Counts) => sum(table.map((row) => sum(row.map((count) => logs[count] as number))));
  const observed = weight(counts) - Math.log(TIE);
  let noLikelier = 0;
  for (let i = 0; i < tables; i++) if (weight(randomTable(margins, logs, random)) >= observed) noLikelier++;
  const p = (1 + noLikelier) / (1 + tables);
  return { p, oddsRatio: null, simulated: { tables, standardError: Math.sqrt((p * (1 - p)) / tables) } };
}
