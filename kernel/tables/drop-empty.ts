import { type CrosstabPart, crosstabPart } from "../crosstab-part.js";
import type { Category, Crosstab, CrosstabVariable } from "../mime.js";

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
  const part = <P extends CrosstabPart>(table: P) => crosstabPart(table, rows.places, columns.places);
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
