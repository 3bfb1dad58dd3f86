import type { Locale, TableColumn } from "../mime.js";
import { numberFormat } from "./number-format.js";
import { VALUE_KINDS } from "./words.js";

/** What a column holds and how much of it is missing, as in «tall, 12 mangler»; null where that was not counted. */
export function columnHoldsText({ holds }: TableColumn, locale: Locale): string | null {
  if (!holds) return null;
  const kind = VALUE_KINDS[holds.kind][locale];
  if (holds.missing === 0 || holds.kind === "nothing") return kind;
  return `${kind}, ${numberFormat(locale).count(holds.missing)} ${locale === "nb" ? "mangler" : "missing"}`;
}
