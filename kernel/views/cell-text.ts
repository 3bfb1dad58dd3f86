import type { Locale, TableCell, TableColumn } from "../mime.js";
import { NO_VALUE } from "./number-format.js";
import { roundHalfUp } from "./round-half-up.js";

/** What a cell of a table says in one language; a cell that says nothing is {@link NO_VALUE}. */
export function cellText(cell: TableCell, { kind, decimals }: TableColumn, locale: Locale): string {
  if (cell === null) return NO_VALUE;
  if (typeof cell !== "number") return cell[locale];
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: kind !== "year" && kind !== "text",
    signDisplay: "negative",
  });
  return format.format(roundHalfUp(cell, decimals));
}
