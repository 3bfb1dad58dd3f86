import type { CrosstabStatistics, Label, StatisticName } from "../mime.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { adjustedResiduals } from "./statistics/adjusted-residuals.js";
import { type ChiSquareTest, chiSquareTest } from "./statistics/chi-square-test.js";
import { type Counts, sum } from "./statistics/counts.js";
import { cramersV } from "./statistics/cramers-v.js";
import { expectedCounts } from "./statistics/expected-counts.js";
import { fisherExact } from "./statistics/fisher-exact.js";
import { goodmanKruskalGamma } from "./statistics/goodman-kruskal-gamma.js";
import { kendallTauB } from "./statistics/kendall-tau-b.js";
import { withoutEmpty } from "./statistics/without-empty.js";

/** What of the statistics is wanted. */
export interface StatisticsRequest {
  /** True for all that suit the table. */
  readonly statistics: true | readonly StatisticName[];
  /** Of the confidence intervals, above 0 and below 1. */
  readonly level: number;
}

/** A side of the table, as far as the statistics need it. */
type Side = Pick<CategoryColumn, "label" | "ordered" | "categories">;

const TOO_SMALL: Label = {
  nb: "det må være enheter i minst to rader og to kolonner",
  en: "at least two rows and two columns must have units",
};

const TIED: Label = {
  nb: "alle par av enheter er like på en av sidene",
  en: "every pair of units is tied on one of the sides",
};

/**
 * Tests of independence and measures of association of a crosstab, from its counts.
 *
 * Fisher's test is made when named, and with `true` where chi-square is not reliable by Cochran's rule. Gamma and tau-b need both
 * sides ordered, and leave out «vet ikke» and «ikke relevant», which are not on the scale.
 *
 * @param counts - units in `[row][column]`
 */
export function crosstabStatistics(
  counts: Counts,
  rows: Side,
  columns: Side,
  { statistics, level }: StatisticsRequest,
): CrosstabStatistics {
  const wants = (name: StatisticName) => statistics === true || statistics.includes(name);
  const test = chiSquareTest(counts);
  const needsFisher = statistics === true ? test?.reliable === false : wants("fisher");
  const unordered = [rows, columns].find(({ ordered }) => !ordered);
  const ordered = unordered || !(wants("gamma") || wants("tauB")) ? null : onScales(counts, rows, columns);
  const results = {
    chiSquare: wants("chiSquare") && test ? chiSquareOf(test, counts) : null,
    fisher: needsFisher ? fisherOf(counts, level) : null,
    cramersV: wants("cramersV") ? cramersV(counts, level) : null,
    gamma: wants("gamma") && ordered ? goodmanKruskalGamma(ordered, level) : null,
    tauB: wants("tauB") && ordered ? kendallTauB(ordered, level) : null,
  };
  const isAbsent = (name: keyof typeof results) =>
    results[name] === null && (name === "fisher" ? needsFisher : wants(name));
  const why = (name: keyof typeof results) => {
    if (name !== "gamma" && name !== "tauB") return TOO_SMALL;
    return unordered ? notOrdered(unordered.label) : TIED;
  };
  const occupied = withoutEmpty(counts);
  return {
    n: sum(counts.map(sum)),
    orderedN: ordered && sum(ordered.map(sum)),
    level,
    emptyRows: missingFrom(occupied.rows, rows.categories.length),
    emptyColumns: missingFrom(occupied.columns, columns.categories.length),
    ...results,
    expected: wants("residuals") ? expectedCounts(counts) : null,
    residuals: wants("residuals") ? adjustedResiduals(counts) : null,
    absent: (Object.keys(results) as (keyof typeof results)[])
      .filter(isAbsent)
      .map((name) => ({ name, why: why(name) })),
  };
}

function notOrdered({ nb, en }: Label): Label {
  return { nb: `«${nb}» ikke går fra lite til mye`, en: `“${en}” does not run from less to more` };
}

/** The counts of the answers that are on both scales. */
function onScales(counts: Counts, rows: Side, columns: Side): Counts {
  const isOn = ({ leaveOutAs }: Side["categories"][number]) => leaveOutAs === undefined;
  return counts
    .filter((_, r) => isOn(rows.categories[r] as Side["categories"][number]))
    .map((row) => row.filter((_, c) => isOn(columns.categories[c] as Side["categories"][number])));
}

function missingFrom(indexes: readonly number[], length: number): number[] {
  return Array.from({ length }, (_, i) => i).filter((i) => !indexes.includes(i));
}

function chiSquareOf({ chiSquare, ...test }: ChiSquareTest, counts: Counts): CrosstabStatistics["chiSquare"] {
  const corrected = test.df === 1 ? chiSquareTest(counts, { yates: true }) : null;
  return { value: chiSquare, ...test, yates: corrected && { value: corrected.chiSquare, p: corrected.p } };
}

/** JSON has no infinity. */
function fisherOf(counts: Counts, level: number): CrosstabStatistics["fisher"] {
  const test = fisherExact(counts, { level });
  const finite = (number: number) => (Number.isFinite(number) ? number : null);
  const odds = test?.oddsRatio;
  return (
    test && { ...test, oddsRatio: odds ? { value: finite(odds.value), low: odds.low, high: finite(odds.high) } : null }
  );
}
