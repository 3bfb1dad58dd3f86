import type { Crosstab, Distribution, PercentOf, Table } from "../mime.js";
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

/**
 * The line below the title of a table of any rows: what its shares and percents are of, also when that is not known.
 * Null when it has none of those and no base.
 */
export function tableBaseText({ base, columns, locale }: Table): string | null {
  if (base !== null) return base[locale];
  const needsBase = columns.some(({ kind }) => kind === "share" || kind === "percent");
  return needsBase ? WORDS.baseNotStated[locale] : null;
}
