import type { Table } from "../mime.js";

/** Rows that the beginning of something long is shown with where nobody can turn a page. */
const FIRST_ROWS = 20;

/** Indexes of the rows that a still picture of a table shows: all, or the first of those that an extract holds. */
export function firstRows({ rows, extract }: Table): number[] {
  return Array.from({ length: extract ? Math.min(rows.length, FIRST_ROWS) : rows.length }, (_, r) => r);
}
