import type { VariableRef } from "../indicators/column-of.js";
import {
  type Category,
  type Confidentiality,
  type Count,
  DISTRIBUTION_MIME,
  type Distribution,
  type DistributionRow,
  type Label,
  type LeftOut,
  type Locale,
  type TableWeights,
} from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { leftOutOf } from "../survey/left-out.js";
import { tableLocale } from "../table-locale.js";
import { checkOptions } from "./check-options.js";
import { checkTogether } from "./check-together.js";
import { type ConfidentialityOption, confidentialityRule } from "./confidentiality/confidentiality-option.js";
import type { CountsUnder } from "./confidentiality/counts-under.js";
import { everyCount, protectDistribution } from "./confidentiality/protect-counts.js";
import { shownBase } from "./confidentiality/shown-base.js";
import { deepFreeze } from "./deep-freeze.js";
import { distributionCounts } from "./distribution-counts.js";
import { mergeCategories } from "./merge-categories.js";
import { type DontKnow, tableColumn } from "./table-column.js";
import { distributionTitle, givenTitle } from "./table-title.js";
import { uniqueProvenance } from "./unique-provenance.js";
import { lowPrecision } from "./weights/low-precision.js";
import { unitWeights, type Weights } from "./weights/unit-weights.js";

/** How a frequency table is made. */
export interface DistributionOptions<C extends ConfidentialityOption | undefined = ConfidentialityOption | undefined> {
  /** Answers of another year, whose shares stand beside; categories are matched by code. */
  readonly compare?: AnswerTable | undefined;
  /** Whether «vet ikke» and «ikke relevant» are rows (the default) or out of the base; those out are counted below. */
  readonly dontKnow?: DontKnow | undefined;
  /** In place of the title made from the variable's label. */
  readonly title?: string | Label | undefined;
  /**
   * Weights of the units: a numeric variable, or numbers of one's own. Shares are then weighted, counts are not. Not together
   * with `confidentiality`: weighted sums would tell of the counts that are withheld.
   */
  readonly weights?: Weights | undefined;
  /** Withholds or rounds small counts, so that the table tells nothing of single units; `{}` for Statistics Norway's rule. */
  readonly confidentiality?: C | undefined;
  /** Shares of fewer units than this, effective ones where weighted, are marked as uncertain: 20 by default; 0 for none. */
  readonly lowPrecisionBelow?: number | undefined;
  /** Language of the table; by default that of the notebook, which `locale` sets. */
  readonly locale?: Locale | undefined;
}

/** What is shown of one variable in one year. */
interface Tally {
  readonly column: CategoryColumn;
  readonly categories: readonly Category[];
  /** By category code; null is withheld. */
  readonly counts: ReadonlyMap<string, Count>;
  readonly n: Count;
  readonly leftOut: readonly LeftOut[];
  /** What shares are parts of: weights where there are any, else counts. */
  readonly parts: ReadonlyMap<string, Count>;
  readonly whole: Count;
  readonly baseLabel: Label;
  readonly weights: TableWeights | null;
  readonly confidentiality: Confidentiality | null;
}

/**
 * How the units are distributed over the categories of one variable: count, share of the base and total, and the shares
 * of another year beside, as Tabell 3.1, 4.1, 5.1 and 5.2 of the 2022 report print them.
 *
 * The base is the units that have a value. Units without one are counted in `leftOut`, each with its reason, and shown
 * below the table. Shares are 0–1 and unrounded; null where the base is empty or a year does not have the category.
 *
 * With `weights` shares are weighted and counts are not. With `confidentiality` small counts are withheld, which makes counts
 * null, or rounded.
 *
 * @param data - answers of one year
 * @param variable - name of a codebook variable or an indicator, or an indicator function, one's own included
 * @returns a frozen payload that notebooks show as a table
 * @throws TypeError for an argument of the wrong kind; RangeError for a variable that the answers do not have, for a weight
 *   that is negative or no number, and where a table has too few units to be kept confidential
 * @example
 * distribution(kommuner2022, "digitalPriority").rows.map(({ count }) => count) // [17, 112, 70, 45, 110]
 * distribution(kommuner2022, "digitalPriority", { compare: kommuner2018 }).earlierBase?.n // 377
 * distribution(kommuner2022, "digitalPriority", { confidentiality: { threshold: 20 } }).rows[0]?.count // null
 */
export function distribution<C extends ConfidentialityOption | undefined = undefined>(
  data: AnswerTable,
  variable: VariableRef,
  options: DistributionOptions<C> = {},
): Distribution<CountsUnder<C>> {
  checkOptions("distribution", data, options, {
    required: [],
    optional: ["compare", "dontKnow", "title", "weights", "confidentiality", "lowPrecisionBelow", "locale"],
  });
  checkTogether("distribution", options);
  const { compare, title, locale = tableLocale(), lowPrecisionBelow } = options;
  const now = tally(data, variable, options);
  const before = compare && tally(compare, variable, options);
  const { column, confidentiality } = now;
  const payload: Distribution = {
    type: DISTRIBUTION_MIME,
    title: title === undefined ? distributionTitle(column) : givenTitle(title),
    variable: { name: column.name, label: column.heading ?? column.label },
    year: column.year,
    earlierYear: before?.column.year ?? null,
    rows: rowsOf(now, before),
    total: now.n,
    base: { n: now.n, label: now.baseLabel },
    earlierBase: before ? { n: before.n, label: before.baseLabel } : null,
    leftOut: now.leftOut,
    earlierLeftOut: before?.leftOut ?? [],
    ...(now.weights && { weights: now.weights }),
    ...(before?.weights && { earlierWeights: before.weights }),
    ...(confidentiality && {
      confidentiality: {
        ...confidentiality,
        mayBeZero: confidentiality.mayBeZero || (before?.confidentiality?.mayBeZero ?? false),
      },
    }),
    ...lowPrecision(lowPrecisionBelow),
    locale,
    provenance: uniqueProvenance([column, ...(before ? [before.column] : [])]),
  };
  // Only `suppress` makes counts null, which is what the type says.
  return deepFreeze(payload) as Distribution<CountsUnder<C>>;
}

function tally(data: AnswerTable, variable: VariableRef, options: DistributionOptions): Tally {
  const column = tableColumn(data, variable, options.dontKnow ?? "row");
  const weights = options.weights === undefined ? undefined : unitWeights("distribution", data, options.weights);
  const { counts, weighed } = distributionCounts(column, weights);
  const reasons = leftOutOf(column.values);
  const left = reasons.map(({ count }) => count);
  const { confidentiality, ...shown } = options.confidentiality
    ? protectDistribution(counts, left, confidentialityRule(options.confidentiality))
    : { ...everyCount([counts], left), confidentiality: null };
  const byCode = (numbers: readonly Count[]) =>
    new Map(column.categories.map(({ code }, i) => [code, numbers[i] as Count]));
  const shownCounts = shown.cells[0] ?? [];
  return {
    column,
    categories: column.categories,
    counts: byCode(shownCounts),
    n: shown.n,
    leftOut: reasons
      .map((reason, i) => ({ ...reason, count: shown.leftOut[i] as Count }))
      .filter(({ count }) => count !== 0),
    parts: byCode(weighed?.sums ?? shownCounts),
    whole: weighed?.weights.total ?? shown.n,
    baseLabel: shownBase(column.base, [column], shown, confidentiality?.mayBeZero ?? false),
    weights: weighed?.weights ?? null,
    confidentiality,
  };
}

function rowsOf(now: Tally, before: Tally | undefined): DistributionRow[] {
  return mergeCategories(now.categories, before?.categories ?? []).map(({ code, label }) => ({
    code,
    label,
    count: now.counts.has(code) ? (now.counts.get(code) as Count) : 0,
    ...(now.weights && { weighted: now.parts.get(code) ?? 0 }),
    share: shareOf(now, code),
    earlierShare: before ? shareOf(before, code) : null,
    ...(before && isWithheld(before, code) && { earlierWithheld: true }),
  }));
}

/** Null for a category that the year does not have, of nothing, and of what is withheld. */
function shareOf({ parts, whole }: Tally, code: string): number | null {
  const part = parts.get(code) ?? null;
  return part === null || !whole ? null : part / whole;
}

const isWithheld = ({ counts, n }: Tally, code: string): boolean =>
  counts.get(code) === null || (n === null && counts.has(code));
