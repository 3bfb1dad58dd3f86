import type { Count, Locale } from "../mime.js";
import { markedNumber } from "./marked-number.js";
import type { Tower } from "./mosaic.js";
import { numberFormat } from "./number-format.js";
import { WORDS } from "./words.js";

/**
 * The units behind a bar, and how many they are worth where they are weighted.
 *
 * @example
 * barUnits(56, 41.2, "nb") // "n = 56, effektivt antall 41,2"
 */
export function barUnits(n: Count, effectiveN: number | null, locale: Locale): string {
  const format = numberFormat(locale);
  const units = `n = ${format.count(n)}`;
  return effectiveN === null
    ? units
    : `${units}, ${WORDS.effectiveN[locale].toLowerCase()} ${format.weighted(effectiveN)}`;
}

/** The same of a tower, and how large a part of the mosaic that is. */
export function towerUnits({ bar, share }: Tower, locale: Locale): string {
  const ofAll = markedNumber(numberFormat(locale).percent(share.percent), { ...share, isUncertain: false });
  return `${barUnits(bar.n, bar.effectiveN, locale)} (${ofAll}${locale === "nb" ? "\u00a0%" : "%"})`;
}
