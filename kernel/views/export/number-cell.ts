import type { Locale } from "../../mime.js";
import { UNCERTAIN } from "../number-format.js";
import type { ExportCell } from "./export-document.js";

const MARKED = new RegExp(`^${UNCERTAIN}\u00a0`);

/** What follows the decimal sign of a language; English has the other's between thousands. */
const DECIMALS: Readonly<Record<Locale, RegExp>> = { nb: /,(\d+)$/, en: /\.(\d+)$/ };

/**
 * A cell with a number, from how it is written in a language.
 *
 * @example
 * numberCell("0,048", 17 / 354, "nb") // { text: "0,048", value: 0.048…, decimals: 3, mark: "" }
 */
export function numberCell(text: string, value: number | null, locale: Locale): ExportCell {
  const mark = MARKED.exec(text)?.[0] ?? "";
  const decimals = DECIMALS[locale].exec(text)?.[1]?.length ?? 0;
  return { text, value, decimals, mark };
}
