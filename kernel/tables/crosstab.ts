import type { VariableRef } from "../indicators/column-of.js";
import {
  type Count,
  CROSSTAB_MIME,
  type Crosstab,
  type CrosstabCell,
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
import { everyCount, protectCrosstab, type ShownCounts } from "./confidentiality/protect-counts.js";
import { shownBase } from "./confidentiality/shown-base.js";
import { type CrosstabCounts, crosstabCounts } from "./crosstab-counts.js";
import { crosstabStatistics } from "./crosstab-statistics.js";
import { deepFreeze } from "./deep-freeze.js";
import { type DontKnow, tableColumn } from "./table-column.js";
import { crosstabTitle, givenTitle } from "./table-title.js";
import { uniqueProvenance } from "./unique-provenance.js";
import { lowPrecision } from "./weights/low-precision.js";
import { unitWeights, type Weights } from "./weights/unit-weights.js";

/** How a crosstab is made. */
export interface CrosstabOptions<C extends ConfidentialityOption | undefined = ConfidentialityOption | undefined> {
  readonly rows: VariableRef;
  readonly columns: VariableRef;
  /** The percent that is shown first: of the row, the column (the default, as Figur 4.6 and 4.7) or the whole table. */
  readonly percent?: PercentOf | undefined;
  /** Whether «vet ikke» and «ikke relevant» are categories (the default) or out of the base and counted below. */
  readonly dontKnow?: DontKnow | undefined;
  /**
   * Tests and measures of the connection, below the table: `true` for those that suit it, or names from a list. Chi-square, and
   * Fisher's exact test where the expected counts are too small for it; Cramér's V; gamma and tau-b where both sides run from less
   * to more; and adjusted residuals, which shade the cells. None by default. Not together
   * with `weights`, for which the tests do not hold, nor with `confidentiality`, since they would tell of the counts.
   */
  readonly statistics?: boolean | readonly StatisticName[] | undefined;
  /** Of the confidence intervals of `statistics`, between 0 and 1; 0.95 by default. */
  readonly level?: number | undefined;
  /** In place of the title made from the variables' labels. */
  readonly title?: string | Label | undefined;
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

/**
 * Two variables against each other: counts, percents of row, column and table, and margins, as Figur 4.6 and 4.7 of the
 * 2022 report read.
 *
 * The base is the units with a value on both variables. The others are counted in `missing` and shown below the table.
 * Percents are 0–100 and unrounded; null where the row, column or table is empty. Categories without units are kept. With
 * `weights` percents are weighted and counts are not, and effective numbers of units stand beside. With `confidentiality`
 * small counts are withheld, which makes counts null, or rounded.
 *
 * @param data - answers of one year
 * @returns a frozen payload that notebooks show as a table and as 100 percent stacked bars
 * @throws TypeError for an option of the wrong kind; RangeError for a variable that the answers do not have, for a weight that
 *   is negative or no number, and where a table has too few units to be kept confidential
 * @example
 * crosstab(kommuner2022, { rows: "recruited", columns: "hindrance", percent: "column" }).base.n // 354
 * crosstab(kommuner2022, { rows: "recruitment", columns: "hindranceGroup", statistics: true }).statistics.chiSquare.df // 4
 * crosstab(kommuner2022, { rows: "recruited", columns: "hindrance", weights: "population" }).weights?.total // 5286611
 */
export function crosstab<C extends ConfidentialityOption | undefined = undefined>(
  data: AnswerTable,
  options: CrosstabOptions<C>,
): Crosstab<CountsUnder<C>> {
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
  });
  checkTogether("crosstab", options);
  const {
    percent = "column",
    dontKnow = "row",
    statistics = false,
    level = 0.95,
    title,
    locale = tableLocale(),
    lowPrecisionBelow,
  } = options;
  const rows = tableColumn(data, options.rows, dontKnow);
  const columns = tableColumn(data, options.columns, dontKnow);
  const weights = options.weights === undefined ? undefined : unitWeights("crosstab", data, options.weights);
  const { counts, missing, weighed } = crosstabCounts(rows, columns, weights);
  const { confidentiality, ...shown } = options.confidentiality
    ? protectCrosstab(counts, missing, confidentialityRule(options.confidentiality))
    : { ...everyCount(counts, missing), confidentiality: undefined };
  const label = commonBase(rows.base, columns.base, everyUnit(data));
  const payload: Crosstab = {
    type: CROSSTAB_MIME,
    title: title === undefined ? crosstabTitle(rows, columns) : givenTitle(title),
    year: data.year,
    rows: side(rows),
    columns: side(columns),
    percent,
    cells: cellsOf(shown, weighed),
    rowTotals: shown.rowTotals,
    columnTotals: shown.columnTotals,
    base: { n: shown.n, label: shownBase(label, [rows, columns], shown, confidentiality?.mayBeZero ?? false) },
    missing: missingOf(shown),
    ...(statistics !== false && { statistics: crosstabStatistics(counts, rows, columns, { statistics, level }) }),
    ...(weighed && { weights: weighed.weights }),
    ...(confidentiality && { confidentiality }),
    ...lowPrecision(lowPrecisionBelow),
    locale,
    provenance: uniqueProvenance([rows, columns]),
  };
  // Only `suppress` makes counts null, which is what the type says.
  return deepFreeze(payload) as Crosstab<CountsUnder<C>>;
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
