import type { CrosstabWeights } from "../mime.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { effectiveN } from "./weights/effective-n.js";
import { rowsWithWeight } from "./weights/rows-with-weight.js";
import type { UnitWeights } from "./weights/unit-weights.js";

/** The units of a crosstab counted, and weighed where they have weights. */
export interface CrosstabCounts {
  /** `counts[r][c]`. */
  readonly counts: readonly (readonly number[])[];
  /** Units without a value for the rows only, the columns only, and both. */
  readonly missing: readonly [number, number, number];
  readonly weighed: { readonly cells: readonly (readonly number[])[]; readonly weights: CrosstabWeights } | null;
}

/**
 * Counts the units in each pair of categories.
 *
 * @param within - a further column: units without a value there are not looked at, not even as missing
 */
export function crosstabCounts(
  rows: CategoryColumn,
  columns: CategoryColumn,
  weights?: UnitWeights,
  within?: CategoryColumn,
): CrosstabCounts {
  const { rows: units, unweighable } = rowsWithWeight([rows, columns, ...(within ? [within] : [])], weights);
  const r = (unit: number) => rows.values[unit] as number;
  const c = (unit: number) => columns.values[unit] as number;
  const counts = zeros(rows, columns);
  for (const unit of units) add(counts, r(unit), c(unit), 1);
  const missing = missingOf(rows, columns, within);
  if (weights === undefined) return { counts, missing, weighed: null };
  const weight = (unit: number) => weights.values[unit] as number;
  const cells = zeros(rows, columns);
  for (const unit of units) add(cells, r(unit), c(unit), weight(unit));
  const effective = (test: (unit: number) => boolean) => effectiveN(units.filter(test).map(weight));
  const columnTotals = columns.categories.map((_, column) => sum(cells.map((row) => row[column] as number)));
  return {
    counts,
    missing,
    weighed: {
      cells,
      weights: {
        name: weights.name,
        label: weights.label,
        total: sum(columnTotals),
        effectiveN: effective(() => true),
        missing: unweighable,
        rowTotals: cells.map(sum),
        columnTotals,
        rowEffectiveN: rows.categories.map((_, row) => effective((unit) => r(unit) === row)),
        columnEffectiveN: columns.categories.map((_, column) => effective((unit) => c(unit) === column)),
      },
    },
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const zeros = (rows: CategoryColumn, columns: CategoryColumn): number[][] =>
  rows.categories.map(() => columns.categories.map(() => 0));

function add(table: number[][], r: number, c: number, amount: number): void {
  const row = table[r];
  if (row) row[c] = (row[c] as number) + amount;
}

function missingOf(rows: CategoryColumn, columns: CategoryColumn, within?: CategoryColumn): [number, number, number] {
  const missing: [number, number, number] = [0, 0, 0];
  for (let unit = 0; unit < rows.values.length; unit++) {
    if (within && (within.values[unit] as number) < 0) continue;
    const lacksRow = (rows.values[unit] as number) < 0;
    const lacksColumn = (columns.values[unit] as number) < 0;
    if (lacksRow && lacksColumn) missing[2]++;
    else if (lacksRow) missing[0]++;
    else if (lacksColumn) missing[1]++;
  }
  return missing;
}
