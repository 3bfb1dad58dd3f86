import type { Locale, TableCell, TableColumn } from "../mime.js";
import { NO_VALUE } from "./number-format.js";
import { roundHalfUp } from "./round-half-up.js";
import { withMinus } from "./with-minus.js";

/** What a cell of a table says in one language; a cell that says nothing is {@link NO_VALUE}. */
export function cellText(cell: TableCell, { kind, decimals }: TableColumn, locale: Locale): string {
  if (cell === null) return NO_VALUE;
  if (typeof cell === "string") return cell;
  if (typeof cell !== "number") return cell[locale];
  return withMinus(formatOf(locale, decimals, kind !== "year" && kind !== "text").format(roundHalfUp(cell, decimals)));
}

/** Formats that have been made, since making one takes as long as writing a page of numbers. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: Locale, decimals: number, useGrouping: boolean): Intl.NumberFormat {
  const key = `${locale} ${decimals} ${useGrouping}`;
  const made =
    formats.get(key) ??
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping,
      signDisplay: "negative",
    });
  formats.set(key, made);
  return made;
}
