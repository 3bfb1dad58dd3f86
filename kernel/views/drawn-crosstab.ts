import type { Crosstab, CrosstabLayer } from "../mime.js";
import { isOnlyCounts } from "./is-only-counts.js";

type Part = Pick<Crosstab | CrosstabLayer, "cells" | "base" | "weights">;

/**
 * A crosstab as its figures draw it: as it is, or where it shows counts alone, with parts of the whole table that are as long as they
 * have units, whatever those weigh.
 */
export function drawnCrosstab(payload: Crosstab): Crosstab {
  if (!isOnlyCounts(payload.show)) return payload;
  const { layers, ...table } = payload;
  return {
    ...ofUnits(table),
    percent: "total",
    ...(layers && { layers: { ...layers, tables: layers.tables.map(ofUnits) } }),
  };
}

/** Without weights, with percents of the table that are of its units. */
function ofUnits<P extends Part>({ weights, ...part }: P): Omit<P, "weights"> {
  if (!weights) return part;
  const { n } = part.base;
  const cells = part.cells.map((row) =>
    row.map(({ weighted: _, ...cell }) => ({
      ...cell,
      totalPercent: cell.count === null || !n ? null : (100 * cell.count) / n,
    })),
  );
  return { ...part, cells };
}
