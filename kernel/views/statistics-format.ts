import type { Locale } from "../mime.js";
import { numberFormat } from "./number-format.js";
import { roundHalfUp } from "./round-half-up.js";

/** How the numbers of tests and measures are written. */
export interface StatisticsFormat {
  /** With two decimals; null is infinite. */
  readonly number: (value: number | null) => string;
  /** «p = 0,055», and «p < 0,001» for less. */
  readonly p: (p: number) => string;
  /** «95 % KI 0,05–0,21», and «−0,05 til 0,21» from below 0, where a dash would read as a minus. */
  readonly interval: (interval: { readonly low: number; readonly high: number | null }, level: number) => string;
  /** A share 0–1 as whole percent. */
  readonly percent: (share: number) => string;
  readonly count: (value: number) => string;
  /** With two digits that are not 0, however small. */
  readonly digits: (value: number) => string;
}

/** The least p that is written out. */
const LEAST_P = 0.001;

/**
 * Formats of a language.
 *
 * @example
 * statisticsFormat("nb").p(0.0554) .replaceAll("\u00a0", " ") // "p = 0,055"
 */
export function statisticsFormat(locale: Locale): StatisticsFormat {
  const decimals = (value: number, places: number) => {
    const fixed = { minimumFractionDigits: places, maximumFractionDigits: places } as const;
    const rounded = roundHalfUp(value, places);
    return new Intl.NumberFormat(locale, fixed).format(rounded === 0 ? 0 : rounded);
  };
  const number = (value: number | null) => (value === null ? "∞" : decimals(value, 2));
  const level = (share: number) =>
    `${new Intl.NumberFormat(locale).format(roundHalfUp(100 * share, 1))}${SIGN[locale]}`;
  return {
    number,
    p: (p) => (p < LEAST_P ? `p\u00a0<\u00a0${decimals(LEAST_P, 3)}` : `p\u00a0=\u00a0${decimals(p, 3)}`),
    interval: ({ low, high }, share) => {
      const [from, to] = [number(low), number(high)];
      return `${level(share)} ${INTERVAL[locale]} ${roundHalfUp(low, 2) < 0 ? `${from} ${TO[locale]} ${to}` : `${from}–${to}`}`;
    },
    percent: (share) => `${decimals(100 * share, 0)}${SIGN[locale]}`,
    count: numberFormat(locale).count,
    digits: (value) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 }).format(value),
  };
}

const SIGN: Readonly<Record<Locale, string>> = { nb: "\u00a0%", en: "%" };
const INTERVAL: Readonly<Record<Locale, string>> = { nb: "KI", en: "CI" };
const TO: Readonly<Record<Locale, string>> = { nb: "til", en: "to" };
