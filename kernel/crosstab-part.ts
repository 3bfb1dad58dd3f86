import type { Crosstab, CrosstabLayer, CrosstabStatistics } from "./mime.js";

/** The numbers of a crosstab, or of one of its layers. */
export type CrosstabPart = Pick<
  Crosstab | CrosstabLayer,
  "cells" | "rowTotals" | "columnTotals" | "statistics" | "weights"
>;

/** The same numbers with these rows and columns, by their indexes, in this order. Totals and tests stay those of the whole. */
export function crosstabPart<P extends CrosstabPart>(table: P, rows: readonly number[], columns: readonly number[]): P {
  const atRows = <T>(list: readonly T[]) => rows.map((r) => list[r] as T);
  const atColumns = <T>(list: readonly T[]) => columns.map((c) => list[c] as T);
  const atBoth = <T>(matrix: readonly (readonly T[])[]) => atRows(matrix).map(atColumns);
  return {
    ...table,
    cells: atBoth(table.cells),
    rowTotals: atRows(table.rowTotals),
    columnTotals: atColumns(table.columnTotals),
    ...(table.weights && {
      weights: {
        ...table.weights,
        rowTotals: atRows(table.weights.rowTotals),
        columnTotals: atColumns(table.weights.columnTotals),
        rowEffectiveN: atRows(table.weights.rowEffectiveN),
        columnEffectiveN: atColumns(table.weights.columnEffectiveN),
      },
    }),
    ...(table.statistics && { statistics: statisticsOf(table.statistics, rows, columns, atBoth) }),
  };
}

function statisticsOf(
  statistics: CrosstabStatistics,
  rows: readonly number[],
  columns: readonly number[],
  atBoth: <T>(matrix: readonly (readonly T[])[]) => T[][],
): CrosstabStatistics {
  const places = (empty: readonly number[], shown: readonly number[]) =>
    empty.map((index) => shown.indexOf(index)).filter((index) => index >= 0);
  return {
    ...statistics,
    emptyRows: places(statistics.emptyRows, rows),
    emptyColumns: places(statistics.emptyColumns, columns),
    expected: statistics.expected && atBoth(statistics.expected),
    residuals: statistics.residuals && atBoth(statistics.residuals),
  };
}
