import type { Category, Crosstab, CrosstabLayer, CrosstabStatistics, CrosstabVariable } from "../mime.js";

/**
 * The same crosstab without the rows, columns and layers that have no units in any layer; it says which. What is withheld
 * counts as units.
 */
export function dropEmpty(payload: Crosstab): Crosstab {
  const layers = payload.layers?.tables ?? [payload];
  const rows = keptOf(payload.rows, (r) => layers.some(({ rowTotals }) => rowTotals[r] !== 0));
  const columns = keptOf(payload.columns, (c) => layers.some(({ columnTotals }) => columnTotals[c] !== 0));
  const tables = payload.layers?.tables ?? [];
  const kept = tables.filter(({ base }) => base.n !== 0);
  const dropped = {
    rows: rows.dropped,
    columns: columns.dropped,
    layers: tables.filter(({ base }) => base.n === 0).map(({ code, label }) => ({ code, label })),
  };
  if (Object.values(dropped).every(({ length }) => length === 0)) return payload;
  const part = <P extends Part>(table: P) => partOf(table, rows.places, columns.places);
  return {
    ...part(payload),
    rows: { ...payload.rows, categories: rows.kept },
    columns: { ...payload.columns, categories: columns.kept },
    ...(payload.layers && { layers: { ...payload.layers, tables: kept.map(part) } }),
    dropped,
  };
}

interface Kept {
  readonly places: readonly number[];
  readonly kept: readonly Category[];
  readonly dropped: readonly Category[];
}

function keptOf({ categories }: CrosstabVariable, hasUnits: (place: number) => boolean): Kept {
  const places = categories.map((_, place) => place).filter(hasUnits);
  return {
    places,
    kept: places.map((place) => categories[place] as Category),
    dropped: categories.filter((_, place) => !places.includes(place)),
  };
}

type Part = Pick<Crosstab | CrosstabLayer, "cells" | "rowTotals" | "columnTotals" | "statistics" | "weights">;

/** The same table, whole or of one layer, with only these rows and columns. */
function partOf<P extends Part>(table: P, rows: readonly number[], columns: readonly number[]): P {
  const atRows = <T>(list: readonly T[]) => rows.map((r) => list[r] as T);
  const atColumns = <T>(list: readonly T[]) => columns.map((c) => list[c] as T);
  const atBoth = <T>(matrix: readonly (readonly T[])[]) => atRows(matrix).map(atColumns);
  const { weights, statistics } = table;
  return {
    ...table,
    cells: atBoth(table.cells),
    rowTotals: atRows(table.rowTotals),
    columnTotals: atColumns(table.columnTotals),
    ...(weights && {
      weights: {
        ...weights,
        rowTotals: atRows(weights.rowTotals),
        columnTotals: atColumns(weights.columnTotals),
        rowEffectiveN: atRows(weights.rowEffectiveN),
        columnEffectiveN: atColumns(weights.columnEffectiveN),
      },
    }),
    ...(statistics && { statistics: statisticsOf(statistics, rows, columns, atBoth) }),
  };
}

function statisticsOf(
  statistics: CrosstabStatistics,
  rows: readonly number[],
  columns: readonly number[],
  atBoth: <T>(matrix: readonly (readonly T[])[]) => T[][],
): CrosstabStatistics {
  const places = (empty: readonly number[], kept: readonly number[]) =>
    empty.map((place) => kept.indexOf(place)).filter((place) => place >= 0);
  return {
    ...statistics,
    emptyRows: places(statistics.emptyRows, rows),
    emptyColumns: places(statistics.emptyColumns, columns),
    expected: statistics.expected && atBoth(statistics.expected),
    residuals: statistics.residuals && atBoth(statistics.residuals),
  };
}
