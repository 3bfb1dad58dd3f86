import type { Locale, Table, TableCell } from "../mime.js";

/** The column that rows are sorted by. */
export interface TableSort {
  readonly column: number;
  readonly direction: "ascending" | "descending";
}

/**
 * Indexes of a table's rows in order: numbers by size and before texts, texts by the alphabet of the language, with numbers in
 * them by size. What is missing stands last either way, and equal rows as they stood.
 */
export function tableOrder({ rows, locale }: Table, sort: TableSort | null): number[] {
  const order = rows.map((_, r) => r);
  if (sort === null) return order;
  const cells = rows.map((row) => sortable(row[sort.column] ?? null, locale));
  const sign = sort.direction === "ascending" ? 1 : -1;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return order.sort((a, b) => {
    const [x, y] = [cells[a] ?? null, cells[b] ?? null];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    if (typeof x === "number" && typeof y === "number") return sign * (x - y);
    if (typeof x === "string" && typeof y === "string") return sign * compare(x, y);
    return sign * (typeof x === "number" ? -1 : 1);
  });
}

const sortable = (cell: TableCell, locale: Locale) => (typeof cell === "object" && cell !== null ? cell[locale] : cell);
