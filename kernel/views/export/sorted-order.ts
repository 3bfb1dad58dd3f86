import type { Locale } from "../../mime.js";
import { BY_NAME, type SortState } from "./view-state.js";

/** A row as far as its place in a table goes. */
export interface SortableRow {
  readonly name: string;
  /** Rows are sorted among those of their group; undefined for none. */
  readonly group?: number | undefined;
  /** Its number in a column; null where it is withheld or there is none. */
  readonly value: (column: string) => number | null;
}

/** Rows of no group come after those of groups. */
const UNGROUPED = Number.MAX_SAFE_INTEGER;

/**
 * The indexes of rows in the order that is asked for; rows without a number come last, and equal ones stay as they were.
 * Nothing is told of withheld numbers: all are alike.
 */
export function sortedOrder(rows: readonly SortableRow[], sort: SortState | undefined, locale: Locale): number[] {
  const indexes = rows.map((_, i) => i);
  if (!sort) return indexes;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sign = sort.descending ? -1 : 1;
  const between = (a: SortableRow, b: SortableRow) => {
    if (sort.column === BY_NAME) return sign * compare(a.name, b.name);
    const [x, y] = [a.value(sort.column), b.value(sort.column)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return sign * (x - y);
  };
  return indexes.sort((i, j) => {
    const [a, b] = [rows[i] as SortableRow, rows[j] as SortableRow];
    return (a.group ?? UNGROUPED) - (b.group ?? UNGROUPED) || between(a, b) || i - j;
  });
}
