import type { Count, Locale } from "../mime.js";
import { roundHalfUp } from "./round-half-up.js";
import { withMinus } from "./with-minus.js";

/** Statistics Norway's sign for a number that cannot be given. */
export const NOT_POSSIBLE = ".";

/** Statistics Norway's sign for a number that is withheld for the sake of confidentiality. */
export const WITHHELD = ":";

/** Eurostat's flag for a number of low reliability; it stands before the number, so that decimals stay below each other. */
export const UNCERTAIN = "u";

/** Statistics Norway's sign for data that is missing. */
export const NO_VALUE = "..";

/** How the numbers of a table are written in one language. */
export interface NumberFormat {
  /** Units: 1 234; null is {@link WITHHELD}. */
  readonly count: (value: Count) => string;
  /** Sums of weights and effective numbers of units, with one decimal: 301,4. */
  readonly weighted: (value: number) => string;
  /** Share 0–1 with three decimals: 0,048. */
  readonly share: (value: number | null) => string;
  /** Percent 0–100 with one decimal: 52,5. */
  readonly percent: (value: number | null) => string;
  /** Percentage points with one decimal and a sign: +9,6 and −2,0. */
  readonly points: (value: number | null) => string;
}

const fixed = (locale: Locale, decimals: number) => {
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return (value: number | null) => (value === null ? NOT_POSSIBLE : format.format(roundHalfUp(value, decimals)));
};

const signed = (locale: Locale) => {
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  });
  return (value: number | null) => (value === null ? NOT_POSSIBLE : withMinus(format.format(roundHalfUp(value, 1))));
};

/**
 * Number formats of a language; null is written as {@link NOT_POSSIBLE} where nothing else is said.
 *
 * @example
 * numberFormat("nb").share(17 / 354) // "0,048"
 */
export function numberFormat(locale: Locale): NumberFormat {
  const count = fixed(locale, 0);
  return {
    count: (value) => (value === null ? WITHHELD : count(value)),
    weighted: fixed(locale, 1),
    share: fixed(locale, 3),
    percent: fixed(locale, 1),
    points: signed(locale),
  };
}
