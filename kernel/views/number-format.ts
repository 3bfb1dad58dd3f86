import type { Locale } from "../mime.js";
import { roundHalfUp } from "./round-half-up.js";

/** Statistics Norway's sign for a number that cannot be given. */
export const NOT_POSSIBLE = ".";

/** Statistics Norway's sign for data that is missing. */
export const NO_VALUE = "..";

/** How the numbers of a table are written in one language. */
export interface NumberFormat {
  /** Units: 1 234. */
  readonly count: (value: number) => string;
  /** Share 0–1 with three decimals: 0,048. */
  readonly share: (value: number | null) => string;
  /** Percent 0–100 with one decimal: 52,5. */
  readonly percent: (value: number | null) => string;
}

const fixed = (locale: Locale, decimals: number) => {
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return (value: number | null) => (value === null ? NOT_POSSIBLE : format.format(roundHalfUp(value, decimals)));
};

/**
 * Number formats of a language; null is written as {@link NOT_POSSIBLE}.
 *
 * @example
 * numberFormat("nb").share(17 / 354) // "0,048"
 */
export function numberFormat(locale: Locale): NumberFormat {
  return { count: fixed(locale, 0), share: fixed(locale, 3), percent: fixed(locale, 1) };
}
