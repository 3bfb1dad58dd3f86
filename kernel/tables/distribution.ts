import { cumulated } from "../cumulated.js";
import type { VariableRef } from "../indicators/column-of.js";
import { DISTRIBUTION_MIME, type Distribution, type DistributionRow, type Grid } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { tableLocale } from "../table-locale.js";
import { checkOptions } from "./check-options.js";
import { checkTogether } from "./check-together.js";
import { type ConfidentialityOption, confidentialityRule } from "./confidentiality/confidentiality-option.js";
import type { CountsUnder } from "./confidentiality/counts-under.js";
import { deepFreeze } from "./deep-freeze.js";
import { columnMedian, inBins, isNumeric, largestNumber } from "./distribution-bins.js";
import { checkCompared, DISTRIBUTION_CHECKS } from "./distribution-checks.js";
import type { DistributionOptions, GridOptions, GroupedOptions } from "./distribution-options.js";
import { distributionOrder, inGroups } from "./distribution-order.js";
import {
  distributionTally,
  isTallyWithheld,
  type Tally,
  tallyConfidentiality,
  tallyShare,
} from "./distribution-tally.js";
import { numberedTitle, type Trimmings, trimmings } from "./distribution-trimmings.js";
import { grid } from "./grid.js";
import { gridBy } from "./grid-by.js";
import { gridSeveralBy } from "./grid-several-by.js";
import { isSeveral, type SeveralVariables } from "./grid-variables.js";
import { mergeCategories } from "./merge-categories.js";
import { asAnswers } from "./own-rows/as-answers.js";
import type { ColumnOf, DataFrameLike, OwnRowsOptions, TableData } from "./own-rows/table-data.js";
import { tableColumn } from "./table-column.js";
import { distributionTitle, givenTitle } from "./table-title.js";
import { uniqueProvenance } from "./unique-provenance.js";
import { lowPrecision } from "./weights/low-precision.js";
import { unitWeights } from "./weights/unit-weights.js";

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
 * Several variables with the same answers, given as a list or as a group of the codebook, become a grid: items × answers, each
 * share of the item's own base, as Figur 3.1, 4.1, 5.2 and 5.3 read. An edition that lacks an item has no shares of it.
 *
 * With `by` one variable is counted in each group of units and in all, groups × answers, as Figur 3.2, 4.3 and 4.4 read; each
 * share is of the group's own base. Units whose group is not known are a row too. With several variables, of which a unit can have
 * chosen more than one, one answer of each is counted, groups × variables, as Figur 4.9 and 4.10 read; the base is then the units
 * that answered any of them.
 *
 * Rows of one's own, as an array of objects or a danfo data frame, are counted too: by a column of texts, numbers, dates, or true
 * and false. Null, undefined, NaN and empty text are missing, and counted below the table. Whole numbers from 0 or 1 to at most 100
 * are a count, in which each value is a row. The table says that no source is stated unless `provenance` states one.
 *
 * @param data - answers of one year, or rows of one's own
 * @param variable - name of a codebook variable or an indicator, or an indicator function, one's own included; or several, as
 *   a list or as `{ group: "cloud_area" }`
 * @returns a frozen payload that notebooks show as a table, a histogram, or bars
 * @throws TypeError for an argument of the wrong kind; RangeError for a variable, category or row that the answers do not have,
 *   for a weight that is negative or no number, for variables whose answers differ, and where a table has too few units to be
 *   kept confidential
 * @example
 * distribution(kommuner2022, "digitalPriority").rows.map(({ count }) => count) // [17, 112, 70, 45, 110]
 * distribution(kommuner2022, "digitalPriority", { compare: kommuner2018 }).earlierBase?.n // 377
 * distribution(kommuner2022, "digitalPriority", { confidentiality: { threshold: 20 } }).rows[0]?.count // null
 * distribution(kommuner2018, "strategyAreaCount", { form: "histogram", bins: [0, 1, 10] }).rows.map(({ count }) => count) // [124, 125, 128]
 * distribution(kommuner2018, { group: "service" }).items[0]?.cells[0]?.count // 53
 * distribution(kommuner2018, "project", { by: "sizeGroup", answers: ["yes"] }).items[0]?.cells[0]?.count // 62
 * distribution(kommuner2022, { group: "not_recruited" }, { by: "centrality", answers: ["yes"] }).items.at(-1)?.cells[0]?.count // 88
 * distribution([{ plan: "ja" }, { plan: "nei" }, { plan: null }], "plan").base.n // 2
 */
export function distribution<Row extends object>(
  data: readonly Row[],
  column: ColumnOf<Row>,
  options: GroupedOptions<ColumnOf<Row>> & OwnRowsOptions,
): Grid<number>;
export function distribution(
  data: DataFrameLike,
  column: string,
  options: GroupedOptions<string> & OwnRowsOptions,
): Grid<number>;
export function distribution(
  data: AnswerTable,
  variable: VariableRef | SeveralVariables,
  options: GroupedOptions,
): Grid<number>;
export function distribution<Row extends object, C extends ConfidentialityOption | undefined = undefined>(
  data: readonly Row[],
  column: ColumnOf<Row>,
  options?: DistributionOptions<C> & OwnRowsOptions,
): Distribution<CountsUnder<C>>;
export function distribution<C extends ConfidentialityOption | undefined = undefined>(
  data: DataFrameLike,
  column: string,
  options?: DistributionOptions<C> & OwnRowsOptions,
): Distribution<CountsUnder<C>>;
export function distribution<C extends ConfidentialityOption | undefined = undefined>(
  data: AnswerTable,
  variables: SeveralVariables,
  options?: GridOptions<C>,
): Grid<CountsUnder<C>>;
export function distribution<C extends ConfidentialityOption | undefined = undefined>(
  data: AnswerTable,
  variable: VariableRef,
  options?: DistributionOptions<C>,
): Distribution<CountsUnder<C>>;
export function distribution(
  data: TableData,
  variable: VariableRef | SeveralVariables | string,
  options: (DistributionOptions | GridOptions | GroupedOptions) & { readonly provenance?: unknown } = {},
): Distribution | Grid {
  const by = groupedBy(options);
  const { answers, others } = asAnswers("distribution", data, options, by === undefined ? [variable] : [variable, by]);
  const several = isSeveral(variable as VariableRef);
  if (by !== undefined) {
    if (several) return gridSeveralBy(answers, variable as SeveralVariables, others as GroupedOptions);
    return gridBy(answers, variable as VariableRef, others as GroupedOptions);
  }
  if (several) return grid(answers, variable as SeveralVariables, others as GridOptions);
  return ofOne(answers, variable as VariableRef, others as DistributionOptions);
}

/**
 * What the units are grouped by; undefined where they are not.
 *
 * @throws RangeError for options that grouped tables do not take
 */
function groupedBy(options: unknown): unknown {
  const { by, confidentiality } = (options ?? {}) as { readonly by?: unknown; readonly confidentiality?: unknown };
  if (by === undefined) return undefined;
  if (confidentiality === undefined) return by;
  throw new RangeError(
    "distribution: by and confidentiality cannot be given together; crosstab withholds small counts of two variables.",
  );
}

function ofOne(data: AnswerTable, variable: VariableRef, options: DistributionOptions): Distribution {
  checkOptions("distribution", data, options, {
    required: [],
    optional: ["compare", "dontKnow", "title", "weights", "confidentiality", "lowPrecisionBelow", "locale"],
    own: DISTRIBUTION_CHECKS,
  });
  checkTogether("distribution", options);
  checkCompared(options);
  const { compare, title, number, show, change = false, missing, form, locale = tableLocale() } = options;
  const years = columnsOf(variable, compare ? [data, compare] : [data], options);
  const [now, before] = years.map(({ answers, column }) => tally(answers, column, options)) as [Tally, Tally?];
  const { column } = now;
  const categories = mergeCategories(now.categories, before?.categories ?? []);
  const trimmed = trimmings(
    options,
    categories.map(({ code }) => code),
  );
  const payload: Distribution = {
    type: DISTRIBUTION_MIME,
    title: numberedTitle(number, title === undefined ? distributionTitle(column) : givenTitle(title)),
    variable: { name: column.name, label: column.heading ?? column.label },
    year: column.year,
    earlierYear: before?.column.year ?? null,
    rows: rowsOf(now, before, trimmed, options),
    total: now.n,
    base: { n: now.n, label: now.baseLabel },
    earlierBase: before ? { n: before.n, label: before.baseLabel } : null,
    leftOut: now.leftOut,
    earlierLeftOut: before?.leftOut ?? [],
    ...trimmed.parts,
    ...(now.weights && { weights: now.weights }),
    ...(before?.weights && { earlierWeights: before.weights }),
    ...tallyConfidentiality([now, ...(before ? [before] : [])]),
    ...lowPrecision(options.lowPrecisionBelow),
    ...(show && { show }),
    ...(change && { change }),
    ...(missing === "row" && { missing }),
    ...(form === "bars" && { form }),
    ...(form === "histogram" && { form, ...mediansOf(years, options) }),
    locale,
    provenance: uniqueProvenance([column, ...(before ? [before.column] : [])]),
  };
  return deepFreeze(payload);
}

/** A variable in one year. */
interface InYear {
  readonly answers: AnswerTable;
  /** With its numbers joined into intervals, where those were asked for. */
  readonly column: CategoryColumn;
  readonly unbinned: CategoryColumn;
}

/** The variable in each year, with the same intervals in all. */
function columnsOf(variable: VariableRef, tables: readonly AnswerTable[], options: DistributionOptions): InYear[] {
  const { bins, form, dontKnow = "row" } = options;
  const columns = tables.map((answers) => tableColumn(answers, variable, dontKnow));
  if (bins !== undefined || form === "histogram") for (const column of columns) checkNumeric(column, options);
  const largest = Math.max(...columns.map(largestNumber));
  return columns.map((column, i) => ({
    answers: tables[i] as AnswerTable,
    column: bins === undefined ? column : inBins(column, bins, largest),
    unbinned: column,
  }));
}

function checkNumeric(column: CategoryColumn, { form, order = "code", groups }: DistributionOptions): void {
  if (!isNumeric(column)) {
    const option = form === "histogram" ? "form is «histogram»" : "bins joins numbers";
    const codes = column.categories.map(({ code }) => code).join(", ");
    throw new RangeError(
      `distribution: ${option}, but «${column.name}» is no number; it has the categories ${codes}. Use a count, such as strategyAreaCount.`,
    );
  }
  if (form === "histogram" && (order !== "code" || groups)) {
    throw new RangeError("distribution: a histogram has its numbers in rising order; leave out order and groups.");
  }
}

/** The medians, where they tell nothing of counts that are withheld or rounded, and nothing is weighted. */
function mediansOf(
  years: readonly InYear[],
  { weights, confidentiality, medianOf, dontKnow = "row" }: DistributionOptions,
): Pick<Distribution, "median"> {
  if (weights !== undefined || confidentiality !== undefined) return {};
  const [now, before] = years.map(({ answers, unbinned }) => {
    const column = medianOf === undefined ? unbinned : tableColumn(answers, medianOf, dontKnow);
    checkNumeric(column, { form: "histogram" });
    return column;
  });
  if (!now) return {};
  const base = medianOf === undefined ? {} : { base: now.base };
  return { median: { value: columnMedian(now), earlier: before ? columnMedian(before) : null, ...base } };
}

function tally(data: AnswerTable, column: CategoryColumn, { weights, confidentiality }: DistributionOptions): Tally {
  return distributionTally(column, {
    weights: weights === undefined ? undefined : unitWeights("distribution", data, weights),
    rule: confidentiality && confidentialityRule(confidentiality),
  });
}

function rowsOf(
  now: Tally,
  before: Tally | undefined,
  { groupOf }: Trimmings,
  { order = "code", show, locale = tableLocale() }: DistributionOptions,
): DistributionRow[] {
  const rows = mergeCategories(now.categories, before?.categories ?? []).map(
    ({ code, label }): DistributionRow => ({
      code,
      label,
      count: now.counts.has(code) ? (now.counts.get(code) as DistributionRow["count"]) : 0,
      ...(now.weights && { weighted: now.parts.get(code) ?? 0 }),
      share: tallyShare(now, code),
      earlierShare: before ? tallyShare(before, code) : null,
      ...(before && isTallyWithheld(before, code) && { earlierWithheld: true }),
      ...(before?.counts.has(code) && { earlierCount: before.counts.get(code) as DistributionRow["count"] }),
      ...(groupOf.has(code) && { group: groupOf.get(code) as number }),
    }),
  );
  const ordered = inGroups(
    distributionOrder(rows, order, ({ share }) => share, locale),
    groupOf,
  );
  return show?.includes("cumulative") ? cumulated(ordered) : ordered;
}
