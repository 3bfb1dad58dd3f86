import type { Locale } from "../../mime.js";
import type { ExportCell } from "./export-document.js";

/** Decimals that numbers leave with: more than is shown, and as many as a table of units can bear. */
const DECIMALS = 6;

/**
 * A cell as a program reads it: its number without spaces, with up to six decimals and the language's decimal sign; the text
 * where there is no number, or where it has a mark.
 *
 * @example
 * plainNumber({ text: "0,048", value: 17 / 354, decimals: 3, mark: "" }, "nb") // "0,048023"
 */
export function plainNumber({ text, value, mark }: ExportCell, locale: Locale): string {
  if (value === null || mark !== "" || !Number.isFinite(value)) return text;
  const written = String(Number(value.toFixed(DECIMALS)) || 0);
  return locale === "nb" ? written.replace(".", ",") : written;
}
