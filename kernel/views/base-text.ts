import type { Crosstab, Distribution, PercentOf } from "../mime.js";
import { numberFormat } from "./number-format.js";
import { PERCENT_OF, WORDS } from "./words.js";

/**
 * The line below the title of a frequency table, which says what the shares are of.
 *
 * @example
 * // «Andel av alle kommuner, n = 354»
 */
export function distributionBaseText({ base, locale }: Distribution): string {
  const of = locale === "nb" ? "av" : "of";
  return `${WORDS.share[locale]} ${of} ${base.label[locale]}, n = ${numberFormat(locale).count(base.n)}`;
}

/**
 * The line below the title of a crosstab, which says what the percents are of.
 *
 * @param withCounts - whether counts stand in parentheses after the percents
 * @example
 * // «Prosent av kolonnen (antall i parentes). Base: alle kommuner, n = 354»
 */
export function crosstabBaseText({ base, locale }: Crosstab, percent: PercentOf, withCounts: boolean): string {
  const counts = withCounts ? ` (${WORDS.countInParentheses[locale]})` : "";
  const n = numberFormat(locale).count(base.n);
  return `${PERCENT_OF[percent][locale]}${counts}. Base: ${base.label[locale]}, n = ${n}`;
}
