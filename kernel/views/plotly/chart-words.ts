import type { Count, Label, Locale } from "../../mime.js";
import { numberFormat } from "../number-format.js";

/**
 * The units behind a number: «248 av 262 (kommuner med IKT-strategi)».
 *
 * @param base - null where it is withheld, undefined where the number has none
 */
export function unitsHint(count: Count, base: { readonly n: Count; readonly label: Label } | null, locale: Locale) {
  const format = numberFormat(locale);
  if (base === null) return `n = ${format.count(count)}`;
  const of = locale === "nb" ? "av" : "of";
  return `${format.count(count)} ${of} ${format.count(base.n)} (${base.label[locale]})`;
}

/** The categories of one axis; a code that comes again gets a number, since Plotly takes the same name for the same place. */
export function uniqueCodes<T extends { readonly code: string }>(categories: readonly T[]): T[] {
  const seen = new Map<string, number>();
  return categories.map((category) => {
    const times = (seen.get(category.code) ?? 0) + 1;
    seen.set(category.code, times);
    return times === 1 ? category : { ...category, code: `${category.code} (${times})` };
  });
}
