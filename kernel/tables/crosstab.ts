import type { VariableRef } from "../indicators/column-of.js";
import {
  CROSSTAB_MIME,
  type Crosstab,
  type CrosstabCell,
  type CrosstabVariable,
  type Label,
  type Locale,
  type PercentOf,
} from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { everyUnit } from "../survey/every-unit.js";
import { checkOptions } from "./check-options.js";
import { commonBase } from "./common-base.js";
import { deepFreeze } from "./deep-freeze.js";
import { statedBase } from "./stated-base.js";
import { type DontKnow, tableColumn } from "./table-column.js";
import { crosstabTitle, givenTitle } from "./table-title.js";
import { uniqueProvenance } from "./unique-provenance.js";

/** How a crosstab is made. */
export interface CrosstabOptions {
  readonly rows: VariableRef;
  readonly columns: VariableRef;
  /** The percent that is shown first: of the row, the column (the default, as Figur 4.6 and 4.7) or the whole table. */
  readonly percent?: PercentOf | undefined;
  /** Whether «vet ikke» and «ikke relevant» are categories (the default) or out of the base and counted below. */
  readonly dontKnow?: DontKnow | undefined;
  /** In place of the title made from the variables' labels. */
  readonly title?: string | Label | undefined;
  /** Language of the table; bokmål by default. */
  readonly locale?: Locale | undefined;
}

/**
 * Two variables against each other: counts, percents of row, column and table, and margins, as Figur 4.6 and 4.7 of the
 * 2022 report read.
 *
 * The base is the units with a value on both variables. The others are counted in `missing` and shown below the table.
 * Percents are 0–100 and unrounded; null where the row, column or table is empty. Categories without units are kept.
 *
 * @param data - answers of one year
 * @returns a frozen payload that notebooks show as a table and as 100 percent stacked bars
 * @throws TypeError for an option of the wrong kind; RangeError for a variable that the answers do not have
 * @example
 * crosstab(kommuner2022, { rows: "recruited", columns: "hindrance", percent: "column" }).base.n
 * // 354
 */
export function crosstab(data: AnswerTable, options: CrosstabOptions): Crosstab {
  checkOptions("crosstab", data, options, {
    required: ["rows", "columns"],
    optional: ["percent", "dontKnow", "title", "locale"],
  });
  const { percent = "column", dontKnow = "row", title, locale = "nb" } = options;
  const rows = tableColumn(data, options.rows, dontKnow);
  const columns = tableColumn(data, options.columns, dontKnow);
  const counts = countPairs(rows, columns);
  const rowTotals = counts.map(sum);
  const columnTotals = columns.categories.map((_, c) => sum(counts.map((row) => row[c] as number)));
  const n = sum(rowTotals);
  return deepFreeze({
    type: CROSSTAB_MIME,
    title: title === undefined ? crosstabTitle(rows, columns) : givenTitle(title),
    year: data.year,
    rows: side(rows),
    columns: side(columns),
    percent,
    cells: counts.map((row, r) => row.map((count, c) => cellOf(count, rowTotals[r], columnTotals[c], n))),
    rowTotals,
    columnTotals,
    base: { n, label: statedBase(commonBase(rows.base, columns.base, everyUnit(data)), [rows, columns]) },
    missing: countMissing(rows, columns),
    locale,
    provenance: uniqueProvenance([rows, columns]),
  });
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

function countPairs(rows: CategoryColumn, columns: CategoryColumn): number[][] {
  const counts = rows.categories.map(() => columns.categories.map(() => 0));
  for (let unit = 0; unit < rows.values.length; unit++) {
    const row = counts[rows.values[unit] as number];
    const c = columns.values[unit] as number;
    if (row && c >= 0) row[c] = (row[c] as number) + 1;
  }
  return counts;
}

function countMissing(rows: CategoryColumn, columns: CategoryColumn): Crosstab["missing"] {
  const missing = { rowsOnly: 0, columnsOnly: 0, both: 0 };
  for (let unit = 0; unit < rows.values.length; unit++) {
    const r = rows.values[unit] as number;
    const c = columns.values[unit] as number;
    if (r < 0 && c < 0) missing.both++;
    else if (r < 0) missing.rowsOnly++;
    else if (c < 0) missing.columnsOnly++;
  }
  return missing;
}

function cellOf(count: number, row: number | undefined, column: number | undefined, n: number): CrosstabCell {
  const percentOf = (whole: number | undefined) => (whole ? (100 * count) / whole : null);
  return { count, rowPercent: percentOf(row), columnPercent: percentOf(column), totalPercent: percentOf(n) };
}

function side({ name, label, categories, ordered }: CategoryColumn): CrosstabVariable {
  return { name, label, ordered, categories: categories.map(({ code, label }) => ({ code, label })) };
}
