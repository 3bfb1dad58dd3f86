import type { Count, Crosstab, Distribution, Locale, PercentOf, Table, TableWeights } from "../mime.js";
import { isOnlyCounts } from "./is-only-counts.js";
import { numberFormat } from "./number-format.js";
import { PERCENT_OF, WORDS } from "./words.js";

/**
 * The line below the title of a frequency table, which says what the shares are of.
 *
 * @example
 * // «Andel av alle kommuner, n = 354»
 */
export function distributionBaseText({ base, weights, show, locale }: Distribution): string {
  const of = locale === "nb" ? "av" : "of";
  const what = shareWord(show, weights !== undefined, locale);
  const units = unitsText(base.n, weights, locale);
  if (isOnlyCounts(show)) return `${WORDS.count[locale]}. Base: ${base.label[locale]}, ${units}`;
  return `${what} ${of} ${base.label[locale]}, ${units}`;
}

/** What the parts of a base are called in a table that shows these numbers: a share, unless only percents are shown. */
export function shareWord(show: Distribution["show"], isWeighted: boolean, locale: Locale): string {
  const isPercent = show?.includes("percent") && !show.includes("share");
  if (isPercent) return (isWeighted ? WORDS.weightedPercent : WORDS.percent)[locale];
  return (isWeighted ? WORDS.weightedShare : WORDS.share)[locale];
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
 *
 * @param shownRows - how many rows can be seen, where the table is the beginning of something
 */
export function tableBaseText(payload: Table, shownRows = payload.rows.length): string | null {
  const { base, columns, locale } = payload;
  if (base !== null) return base[locale];
  if (payload.extract) return extractText(payload, payload.extract, shownRows);
  const needsBase = columns.some(({ kind }) => kind === "share" || kind === "percent");
  return needsBase ? WORDS.baseNotStated[locale] : null;
}

/** How much there is, and how much of it is shown: «1 000 rader og 3 kolonner; her er de første 20 radene». */
function extractText({ columns, locale }: Table, all: NonNullable<Table["extract"]>, shownRows: number): string {
  const { count } = numberFormat(locale);
  const nb = locale === "nb";
  const many = (amount: number, one: string, more: string) => `${count(amount)} ${amount === 1 ? one : more}`;
  // The first column numbers the rows.
  const shown = { rows: shownRows, columns: columns.length - 1 };
  const there = nb
    ? `${many(all.rows, "rad", "rader")} og ${many(all.columns, "kolonne", "kolonner")}`
    : `${many(all.rows, "row", "rows")} and ${many(all.columns, "column", "columns")}`;
  const parts = [
    ...(shown.rows < all.rows ? [nb ? `${count(shown.rows)} radene` : `${count(shown.rows)} rows`] : []),
    ...(shown.columns < all.columns
      ? [nb ? `${count(shown.columns)} kolonnene` : `${count(shown.columns)} columns`]
      : []),
  ];
  if (parts.length === 0) return there;
  return nb
    ? `${there}; her er de første ${parts.join(" og ")}`
    : `${there}; here are the first ${parts.join(" and ")}`;
}
