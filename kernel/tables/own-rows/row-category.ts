import type { Label } from "../../mime.js";
import { columnError, type RowPlace } from "./column-error.js";

/** What a column's values are; a column is all of one kind. */
export type RowKind = "number" | "text" | "boolean" | "date";

/** What one row says in a column. */
export interface RowCategory {
  readonly kind: RowKind;
  /** The same for the same values. */
  readonly code: string;
  /** Orders numbers, dates, and true before false. */
  readonly order: number;
}

/**
 * What a value says as a category; undefined where it says nothing: null, undefined, NaN, an invalid date, and empty text.
 *
 * @throws TypeError for a value that is no text, number, date, or true or false, with its row and column
 */
export function rowCategory(value: unknown, place: () => RowPlace): RowCategory | undefined {
  if (value === null || value === undefined || value === "" || Number.isNaN(value)) return undefined;
  if (typeof value === "string") return { kind: "text", code: value, order: 0 };
  if (typeof value === "boolean") return { kind: "boolean", code: String(value), order: value ? 0 : 1 };
  if (typeof value === "bigint" || (typeof value === "number" && Number.isFinite(value)))
    return { kind: "number", code: String(value), order: Number(value) };
  if (value instanceof Date) {
    const time = value.getTime();
    return Number.isNaN(time) ? undefined : { kind: "date", code: dateCode(value), order: time };
  }
  throw columnError(place(), value, "a category is a text, a finite number, a date, or true or false.");
}

const YES: Label = { nb: "Ja", en: "Yes" };
const NO: Label = { nb: "Nei", en: "No" };

/** What stands before a category in a table. */
export function rowCategoryLabel({ kind, code }: RowCategory): Label {
  if (kind === "boolean") return code === "true" ? YES : NO;
  return { nb: kind === "number" ? code.replace(".", ",").replace("-", "−") : code, en: code.replace(/^-/, "−") };
}

/** A day, or the moment where it is not midnight; in UTC, as it is kept. */
function dateCode(date: Date): string {
  const text = date.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text;
}
