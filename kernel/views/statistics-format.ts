import type { Locale } from "../mime.js";
import { numberFormat } from "./number-format.js";
import { roundHalfUp } from "./round-half-up.js";
import { withMinus } from "./with-minus.js";

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
  const [two, three] = [decimals(locale, 2), decimals(locale, 3)];
  const [whole, tenths] = [decimals(locale, 0), new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })];
  const twoDigits = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  const number = (value: number | null) => (value === null ? "∞" : two(value));
  return {
    number,
    p: (p) => (p < LEAST_P ? `p\u00a0<\u00a0${three(LEAST_P)}` : `p\u00a0=\u00a0${three(p)}`),
    interval: ({ low, high }, level) => {
      const [from, to] = [number(low), number(high)];
      const range = roundHalfUp(low, 2) < 0 ? `${from} ${TO[locale]} ${to}` : `${from}–${to}`;
      return `${tenths.format(100 * level)}${SIGN[locale]} ${INTERVAL[locale]} ${range}`;
    },
    percent: (share) => `${whole(100 * share)}${SIGN[locale]}`,
    count: numberFormat(locale).count,
    digits: (value) => twoDigits.format(value),
  };
}

/** Rounds a half up, and never to a negative 0. */
function decimals(locale: Locale, places: number): (value: number) => string {
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: places, maximumFractionDigits: places });
  return (value) => withMinus(format.format(roundHalfUp(value, places) || 0));
}

const SIGN: Readonly<Record<Locale, string>> = { nb: "\u00a0%", en: "%" };
const INTERVAL: Readonly<Record<Locale, string>> = { nb: "KI", en: "CI" };
const TO: Readonly<Record<Locale, string>> = { nb: "til", en: "to" };
