import type { Label, TableCell } from "../mime.js";
import { dateText } from "./date-text.js";

/** What a row of a table can say in one column. */
export type TableValue = string | number | bigint | boolean | Date | Label | null | undefined;

const YES: Label = { nb: "ja", en: "yes" };
const NO: Label = { nb: "nei", en: "no" };

/**
 * A value as a cell: a number as itself, true and false in words, a date as 2022-01-31 with its time of day where it has one,
 * anything else that is a text in both languages. Nothing, an invalid date, and a number that is not finite say nothing.
 *
 * @param place - where the value stands, as in `rows[2].score`
 * @throws TypeError for an object, an array or a function
 */
export function tableCell(value: unknown, place: string): TableCell {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "boolean") return value ? YES : NO;
  if (typeof value === "string" || typeof value === "bigint") return inBoth(String(value));
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : inBoth(dateText(value));
  if (isLabel(value)) return { nb: value.nb, en: value.en };
  throw new TypeError(
    `table: ${place} is ${wordFor(value)}; a cell is a text, a number, true or false, a date, { nb, en }, or nothing. Choose what to show with { columns: ["…"] }.`,
  );
}

/** True for a text in both languages. */
export function isLabel(value: unknown): value is Label {
  const { nb, en } = (value ?? {}) as Partial<Label>;
  return typeof nb === "string" && typeof en === "string";
}

/** A text that is the same in both languages. */
export const inBoth = (text: string): Label => ({ nb: text, en: text });

function wordFor(value: unknown): string {
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
