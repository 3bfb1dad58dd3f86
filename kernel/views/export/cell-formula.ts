import type { Locale } from "../../mime.js";
import { numberFormat } from "../number-format.js";

/** A percent as it was made. */
export interface Formula {
  /** Units, or sums of their weights; null where they are withheld. */
  readonly part: number | null;
  readonly whole: number | null;
  /** 0–100; null of nothing. */
  readonly percent: number | null;
  /** What the whole is, as «alle kommuner». */
  readonly of: string;
  /** The unweighted units of the part, where the two numbers are sums of weights; else null. */
  readonly unweighted: number | null;
}

/**
 * How a percent was made, in words; null where any of it is withheld or there is nothing to divide by.
 *
 * @example
 * cellFormula({ part: 112, whole: 354, percent: 31.638, of: "alle kommuner", unweighted: null }, "nb")
 * // "112 av 354 (alle kommuner) = 31,6 %"
 */
export function cellFormula({ part, whole, percent, of, unweighted }: Formula, locale: Locale): string | null {
  if (part === null || whole === null || percent === null) return null;
  const format = numberFormat(locale);
  const number = unweighted === null ? format.count : format.weighted;
  const result = `${format.percent(percent)}${locale === "nb" ? "\u00a0%" : "%"}`;
  const formula = `${number(part)} ${locale === "nb" ? "av" : "of"} ${number(whole)} (${of}) = ${result}`;
  if (unweighted === null) return formula;
  return locale === "nb"
    ? `Vektet: ${formula}. Uvektet antall: ${format.count(unweighted)}`
    : `Weighted: ${formula}. Unweighted count: ${format.count(unweighted)}`;
}
