import type { Count, Crosstab, Distribution, Locale, PercentOf, Table, TableWeights } from "../mime.js";
import { numberFormat } from "./number-format.js";
import { PERCENT_OF, WORDS } from "./words.js";

/**
 * The line below the title of a frequency table, which says what the shares are of.
 *
 * @example
 * // «Andel av alle kommuner, n = 354»
 */
export function distributionBaseText({ base, weights, locale }: Distribution): string {
  const of = locale === "nb" ? "av" : "of";
  const share = (weights ? WORDS.weightedShare : WORDS.share)[locale];
  return `${share} ${of} ${base.label[locale]}, ${unitsText(base.n, weights, locale)}`;
}

/**
 * The line below the title of a crosstab, which says what the percents are of.
 *
 * @param withCounts - whether counts stand in parentheses after the percents
 * @example
 * // «Prosent av kolonnen (antall i parentes). Base: alle kommuner, n = 354»
 */
export function crosstabBaseText({ base, weights, locale }: Crosstab, percent: PercentOf, withCounts: boolean): string {
  const weighted = weights ? `, ${WORDS.weighted[locale]}` : "";
  const inParentheses = (weights ? WORDS.unweightedInParentheses : WORDS.countInParentheses)[locale];
  const counts = withCounts ? ` (${inParentheses})` : "";
  const n = unitsText(base.n, weights, locale);
  return `${PERCENT_OF[percent][locale]}${weighted}${counts}. Base: ${base.label[locale]}, ${n}`;
}

/**
 * How many units there are, and how many they are worth where they are weighted.
 *
 * @example
 * // «uvektet n = 354, effektivt antall 23,4»
 */
export function unitsText(n: Count, weights: TableWeights | undefined, locale: Locale): string {
  const { count, weighted } = numberFormat(locale);
  if (!weights) return `n = ${count(n)}`;
  const effective = WORDS.effectiveN[locale].toLowerCase();
  return `${WORDS.unweighted[locale]} n = ${count(n)}, ${effective} ${weighted(weights.effectiveN)}`;
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
