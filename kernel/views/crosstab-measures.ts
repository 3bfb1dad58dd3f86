import type { Crosstab, CrosstabMeasure, Label, PercentOf } from "../mime.js";
import { unitsText } from "./base-text.js";
import { PERCENT_OF, WORDS } from "./words.js";

/**
 * The numbers that the table of a crosstab shows, when the percent looked at is this one; null for the percent with the units
 * in parentheses.
 *
 * A percent that is not among them takes the place of the first that is.
 */
export function shownMeasures({ show }: Crosstab, percent: PercentOf): readonly CrosstabMeasure[] | null {
  if (!show) return null;
  if (show.includes(percent)) return show;
  const first = show.find((measure) => measure !== "count");
  return show.map((measure) => (measure === first ? percent : measure));
}

/** What a number is, before it, as in «% av raden»; counts are not weighted. */
export function measureText(
  measure: CrosstabMeasure,
  { weights, locale }: Pick<Crosstab, "weights" | "locale">,
): string {
  if (measure === "count" && weights) return UNWEIGHTED[locale];
  return SHORT[measure][locale];
}

const UNWEIGHTED: Label = { nb: "Uvektet antall", en: "Unweighted count" };

const SHORT: Readonly<Record<CrosstabMeasure, Label>> = {
  count: WORDS.count,
  row: { nb: "% av raden", en: "% of row" },
  column: { nb: "% av kolonnen", en: "% of column" },
  total: { nb: "% av alle", en: "% of all" },
};

/**
 * The line below the title of a crosstab that shows these numbers.
 *
 * @example
 * // «Antall og prosent av kolonnen. Base: alle kommuner, n = 354»
 */
export function measuresBaseText(payload: Crosstab, measures: readonly CrosstabMeasure[]): string {
  const { base, weights, locale } = payload;
  const hasPercent = measures.some((measure) => measure !== "count");
  const names = measures.map((measure) =>
    (measure === "count" ? measureText(measure, payload) : PERCENT_OF[measure][locale]).toLowerCase(),
  );
  const list = new Intl.ListFormat(locale, { type: "conjunction" }).format(names);
  const weighted = weights && hasPercent ? `, ${WORDS.weighted[locale]}` : "";
  const what = `${list.charAt(0).toUpperCase()}${list.slice(1)}${weighted}`;
  return `${what}. Base: ${base.label[locale]}, ${unitsText(base.n, weights, locale)}`;
}
