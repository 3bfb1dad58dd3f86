import { dateText } from "../date-text.js";

/** Where a value of one's own rows stands: the rows are numbered from 1. */
export interface RowPlace {
  readonly caller: string;
  readonly column: string;
  readonly row: number;
}

/** A value that no table can be made of, with its row and column and what to do. */
export function columnError({ caller, column, row }: RowPlace, value: unknown, wanted: string): TypeError {
  return new TypeError(`${caller}: row ${row}, column «${column}» is ${shown(value)}; ${wanted}`);
}

function shown(value: unknown): string {
  if (typeof value === "string") return `«${value.length > 40 ? `${value.slice(0, 40)}…` : value}»`;
  if (typeof value === "function") return "a function";
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "an invalid date" : `the date ${dateText(value)}`;
  return Array.isArray(value) ? "an array" : "an object";
}
