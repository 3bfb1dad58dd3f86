import type { VariableRef } from "../indicators/column-of.js";
import {
  type Count,
  CROSSTAB_MIME,
  type Crosstab,
  type CrosstabCell,
  type CrosstabForm,
  type CrosstabLayers,
  type CrosstabMeasure,
  type CrosstabVariable,
  type Label,
  type Locale,
  type PercentOf,
  type StatisticName,
} from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { everyUnit } from "../survey/every-unit.js";
import { tableLocale } from "../table-locale.js";
import { checkOptions } from "./check-options.js";
import { checkTogether } from "./check-together.js";
import { commonBase } from "./common-base.js";
import { type ConfidentialityOption, confidentialityRule } from "./confidentiality/confidentiality-option.js";
import type { CountsUnder } from "./confidentiality/counts-under.js";
import type { ShownCounts } from "./confidentiality/protect-counts.js";
import { shownBase } from "./confidentiality/shown-base.js";
import { CROSSTAB_CHECKS } from "./crosstab-checks.js";
import type { CrosstabCounts } from "./crosstab-counts.js";
import { crosstabStatistics } from "./crosstab-statistics.js";
import { type CrosstabTally, crosstabTally, type TallyPart } from "./crosstab-tally.js";
import { deepFreeze } from "./deep-freeze.js";
import { numberedTitle } from "./distribution-trimmings.js";
import { dropEmpty } from "./drop-empty.js";
import { missingAsCategories } from "./missing-as-categories.js";
import { asAnswers } from "./own-rows/as-answers.js";
import type { ColumnOf, DataFrameLike, OwnRowsOptions, TableData } from "./own-rows/table-data.js";
import { type DontKnow, tableColumn } from "./table-column.js";
import { crosstabTitle, givenTitle } from "./table-title.js";
import { uniqueProvenance } from "./unique-provenance.js";
import { lowPrecision } from "./weights/low-precision.js";
import { unitWeights, type Weights } from "./weights/unit-weights.js";

/** How a crosstab is made. */
export interface CrosstabOptions<C extends ConfidentialityOption | undefined = ConfidentialityOption | undefined> {
  readonly rows: VariableRef;
  readonly columns: VariableRef;
  /** A third variable: the crosstab of the units in each of its categories, with its own margins, and of all of them together. */
  readonly by?: VariableRef | undefined;
  /**
   * The percent that is shown first: of the row, the column (the default, as Figur 4.6 and 4.7) or the whole table. When `show` has
   * percents, the first of those.
   */
  readonly percent?: PercentOf | undefined;
  /** Whether «vet ikke» and «ikke relevant» are categories (the default) or out of the base and counted below. */
  readonly dontKnow?: DontKnow | undefined;
  /**
   * Units without a value: counted in a note (the default), or `category` for a row, a column and a layer of their own, by reason,
   * which are then in the base. Not together with `statistics`.
   */
  readonly missing?: "note" | "category" | undefined;
  /** Whether categories without units are rows, columns and layers (`keep`, the default), or left out and named in a note. */
  readonly empty?: "keep" | "drop" | undefined;
  /**
   * The numbers of each cell, in this order: `["count", "row", "column", "total"]` or some of them, each on a line of its own. By
   * default the percent that is shown first, with the units in parentheses.
   */
  readonly show?: readonly CrosstabMeasure[] | undefined;
  /** Whether the table has a row and a column of totals, as it has by default. */
  readonly margins?: boolean | undefined;
  /**
   * What is drawn first: a `table`, `bars` of 100 percent, a bar for each cell (`grouped`), tiles as large as their cells
   * (`mosaic`), or table and bars (`both`, the default).
   */
  readonly form?: CrosstabForm | undefined;
  /**
   * Tests and measures of the connection, below the table: `true` for those that suit it, or names from a list. Chi-square, and
   * Fisher's exact test where the expected counts are too small for it; Cramér's V with an interval from the noncentral
   * chi-square distribution; gamma and tau-b, with asymptotic errors, where both sides run from less to more; and adjusted
   * residuals, which shade the cells. None by default. Not together with `weights`, for which the tests do not hold, nor with
   * `confidentiality`, since they would tell of the counts.
   */
  readonly statistics?: boolean | readonly StatisticName[] | undefined;
  /** Of the confidence intervals of `statistics`, between 0 and 1; 0.95 by default. */
  readonly level?: number | undefined;
  /** In place of the title made from the variables' labels. */
  readonly title?: string | Label | undefined;
  /** Before the title, as in «Figur 4.6»; English readers get «Table» and «Figure» for «Tabell» and «Figur». */
  readonly number?: string | Label | undefined;
  /** Remarks below the table. */
  readonly notes?: string | Label | readonly (string | Label)[] | undefined;
  /** In the line of sources, in place of the source that the data names; what is synthetic is still said to be. */
  readonly source?: string | Label | undefined;
  /**
   * Weights of the units: a numeric variable, or numbers of one's own. Percents are then weighted, counts are not. Not together
   * with `confidentiality`: weighted sums would tell of the counts that are withheld.
   */
  readonly weights?: Weights | undefined;
  /** Withholds or rounds small counts, so that the table tells nothing of single units; `{}` for Statistics Norway's rule. */
  readonly confidentiality?: C | undefined;
  /** Percents of fewer units than this, effective ones where weighted, are marked as uncertain: 20 by default; 0 for none. */
  readonly lowPrecisionBelow?: number | undefined;
  /** Language of the table; by default that of the notebook, which `locale` sets. */
  readonly locale?: Locale | undefined;
}

/** How a crosstab is made of one's own rows: by the names of their columns. */
export type OwnCrosstabOptions<
  Column extends string,
  C extends ConfidentialityOption | undefined = undefined,
> = OwnRowsOptions & {
  readonly [Name in keyof CrosstabOptions<C>]: Name extends "rows" | "columns" | "by"
    ? Column
    : CrosstabOptions<C>[Name];
};

/**
 * Two variables against each other: counts, percents of row, column and table, and margins, as Figur 4.6 and 4.7 of the
 * 2022 report read; by a third variable too, with `by`.
 *
 * The base is the units with a value on all variables. The others are counted in `missing` and shown below the table.
 * Percents are 0–100 and unrounded; null where the row, column or table is empty. Categories without units are kept. With
 * `weights` percents are weighted and counts are not, and effective numbers of units stand beside. With `confidentiality`
 * small counts are withheld, which makes counts null, or rounded; of the sum of layers, then, only columns are shown.
 *
 * Rows of one's own, as an array of objects or a danfo data frame, are counted as `distribution` counts them.
 *
 * @param data - answers of one year, or rows of one's own
 * @returns a frozen payload that notebooks show as a table and as bars or tiles
 * @throws TypeError for an option of the wrong kind; RangeError for a variable that the answers do not have, for a weight that
 *   is negative or no number, for options that exclude each other, and where a table has too few units to be kept confidential
 * @example
 * crosstab(kommuner2022, { rows: "recruited", columns: "hindrance", percent: "column" }).base.n // 354
 * crosstab(kommuner2022, { rows: "recruitment", columns: "hindranceGroup", statistics: true }).statistics.chiSquare.df // 4
 * crosstab(kommuner2022, { rows: "recruited", columns: "hindrance", weights: "population" }).weights?.total // 5286611
 * crosstab(kommuner2022, { rows: "recruited", columns: "hindranceGroup", by: "sizeGroup" }).layers?.tables.map(({ base }) => base.n) // [77, 96, 69, 50, 26, 16, 20]
 * crosstab(kommuner2022, { rows: "recruited", columns: "recruitment_problem", missing: "category" }).base.n // 354
 */
export function crosstab<Row extends object, C extends ConfidentialityOption | undefined = undefined>(
  data: readonly Row[],
  options: OwnCrosstabOptions<ColumnOf<Row>, C>,
): Crosstab<CountsUnder<C>>;
export function crosstab<C extends ConfidentialityOption | undefined = undefined>(
  data: DataFrameLike,
  options: OwnCrosstabOptions<string, C>,
): Crosstab<CountsUnder<C>>;
export function crosstab<C extends ConfidentialityOption | undefined = undefined>(
  data: AnswerTable,
  options: CrosstabOptions<C>,
): Crosstab<CountsUnder<C>>;
export function crosstab<C extends ConfidentialityOption | undefined = undefined>(
  given: TableData,
  asked: object,
): Crosstab<CountsUnder<C>> {
  const { answers: data, others } = asAnswers("crosstab", given, asked, sidesOf(asked));
  const options = others as CrosstabOptions<C>;
  checkOptions("crosstab", data, options, {
    required: ["rows", "columns"],
    optional: [
      "percent",
      "dontKnow",
      "statistics",
      "level",
      "title",
      "weights",
      "confidentiality",
      "lowPrecisionBelow",
      "locale",
    ],
    own: CROSSTAB_CHECKS,
  });
  checkTogether("crosstab", options);
  checkMissing(options);
  const { title, number, show, margins, form, source, locale = tableLocale() } = options;
  const notes = [options.notes ?? []].flat().map((note) => givenTitle(note as string | Label));
  const column = columnsOf(data, options);
  const [rows, columns] = [column(options.rows), column(options.columns)];
  const by = options.by === undefined ? undefined : column(options.by);
  const tally = crosstabTally(rows, columns, by, {
    weights: options.weights === undefined ? undefined : unitWeights("crosstab", data, options.weights),
    rule: options.confidentiality && confidentialityRule(options.confidentiality),
  });
  const sides: Sides = { rows, columns, by, every: everyUnit(data), options };
  const { confidentiality } = tally;
  const whole: Crosstab = {
    type: CROSSTAB_MIME,
    title: numberedTitle(number, title === undefined ? crosstabTitle(rows, columns, by) : givenTitle(title)),
    year: rows.year,
    rows: side(rows),
    columns: side(columns),
    percent: options.percent ?? show?.find(isPercent) ?? "column",
    ...partOf(tally.total, baseOf(tally, sides), sides),
    missing: missingOf(tally.total.shown),
    ...(by && { layers: layersOf(tally, by, sides) }),
    ...(show && { show }),
    ...(margins === false && { margins }),
    ...(form && { form }),
    ...(confidentiality && { confidentiality }),
    ...lowPrecision(options.lowPrecisionBelow),
    ...(notes.length > 0 && { notes }),
    ...(source !== undefined && { source: givenTitle(source) }),
    locale,
    provenance: uniqueProvenance([rows, columns, ...(by ? [by] : [])]),
  };
  const payload = options.empty === "drop" ? dropEmpty(whole) : whole;
  // Only `suppress` makes counts null, which is what the type says.
  return deepFreeze(payload) as Crosstab<CountsUnder<C>>;
}

/** The variables that were asked for, as they were given. */
function sidesOf(asked: object): unknown[] {
  const { rows, columns, by } = (asked ?? {}) as {
    readonly rows?: unknown;
    readonly columns?: unknown;
    readonly by?: unknown;
  };
  return [rows, columns, ...(by === undefined ? [] : [by])];
}

/** The variables of a crosstab, and what was asked for. */
interface Sides {
  readonly rows: CategoryColumn;
  readonly columns: CategoryColumn;
  readonly by: CategoryColumn | undefined;
  /** All units, in words. */
  readonly every: Label;
  readonly options: CrosstabOptions;
}

const isPercent = (measure: CrosstabMeasure): measure is PercentOf => measure !== "count";

function checkMissing({ missing, statistics }: CrosstabOptions): void {
  if (missing === "category" && statistics) {
    throw new RangeError(
      "crosstab: statistics and missing «category» cannot be given together, since the tests are of answers, and what is missing is none.",
    );
  }
}

function columnsOf(data: AnswerTable, { dontKnow = "row", missing }: CrosstabOptions) {
  return (variable: VariableRef): CategoryColumn => {
    const column = tableColumn(data, variable, dontKnow);
    return missing === "category" ? missingAsCategories(column, everyUnit(data)) : column;
  };
}

function baseOf({ total, confidentiality }: CrosstabTally, { rows, columns, by, every }: Sides): Label {
  const label = commonBase(rows.base, columns.base, every);
  return shownBase(
    by ? commonBase(label, by.base, every) : label,
    [rows, columns, ...(by ? [by] : [])],
    total.shown.leftOut,
    confidentiality,
  );
}

/** A table, whole or of one layer. */
function partOf({ shown, counted }: TallyPart, label: Label, { rows, columns, options }: Sides) {
  const { statistics = false, level = 0.95 } = options;
  const { counts, weighed } = counted;
  return {
    cells: cellsOf(shown, weighed),
    rowTotals: shown.rowTotals,
    columnTotals: shown.columnTotals,
    base: { n: shown.n, label },
    ...(statistics !== false && { statistics: crosstabStatistics(counts, rows, columns, { statistics, level }) }),
    ...(weighed && { weights: weighed.weights }),
  };
}

function layersOf(tally: CrosstabTally, by: CategoryColumn, sides: Sides): CrosstabLayers {
  const { name, label, ordered, categories } = by;
  const base = baseOf(tally, sides);
  const within = (category: Label): Label => ({
    nb: `${base.nb} (${label.nb}: ${category.nb})`,
    en: `${base.en} (${label.en}: ${category.en})`,
  });
  const tables = categories.map((category, layer) => ({
    code: category.code,
    label: category.label,
    ...partOf(tally.layers[layer] as TallyPart, within(category.label), sides),
  }));
  return { name, label, ordered, tables, missing: tally.total.shown.leftOut[3] ?? 0 };
}

function cellsOf(shown: ShownCounts, weighed: CrosstabCounts["weighed"]): CrosstabCell[][] {
  return shown.cells.map((row, r) =>
    row.map((count, c) => {
      const wholes = [shown.rowTotals[r], shown.columnTotals[c], shown.n];
      if (weighed === null) return cellOf(count, count, wholes);
      const { rowTotals, columnTotals, total } = weighed.weights;
      const weighted = weighed.cells[r]?.[c] as number;
      return { ...cellOf(count, weighted, [rowTotals[r], columnTotals[c], total]), weighted };
    }),
  );
}

/** A cell with its percents of the row, the column and the table; there are none of what is withheld or nothing. */
function cellOf(count: Count, part: Count, [row, column, whole]: readonly (Count | undefined)[]): CrosstabCell {
  const percentOf = (of: Count | undefined) => (part === null || !of ? null : (100 * part) / of);
  return { count, rowPercent: percentOf(row), columnPercent: percentOf(column), totalPercent: percentOf(whole) };
}

function missingOf({ leftOut: [rowsOnly = 0, columnsOnly = 0, both = 0] }: ShownCounts): Crosstab["missing"] {
  return { rowsOnly, columnsOnly, both };
}

function side({ name, label, categories, ordered }: CategoryColumn): CrosstabVariable {
  return { name, label, ordered, categories: categories.map(({ code, label }) => ({ code, label })) };
}
