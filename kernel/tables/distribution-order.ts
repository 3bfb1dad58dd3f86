import type { Category, Locale } from "../mime.js";

/** Categories and variables that stand last however rows are ordered: «annet», then answers that say nothing. */
const LAST: readonly RegExp[] = [/(^|_)other$/, /(^|_)(dont_know|not_relevant)$/];

const placeOf = (code: string) => LAST.findIndex((pattern) => pattern.test(code));

/**
 * Rows as they are (`code`), largest first or by name. What is withheld or impossible is smaller than everything, «annet» and
 * «vet ikke» stand last, and rows alike stay as they were.
 *
 * @param sizeOf - what rows are large by, as it is shown: the order then tells nothing more
 */
export function distributionOrder<T extends Category>(
  rows: readonly T[],
  order: "code" | "size" | "name",
  sizeOf: (row: T) => number | null,
  locale: Locale,
): T[] {
  if (order === "code") return [...rows];
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const size = (row: T) => sizeOf(row) ?? Number.NEGATIVE_INFINITY;
  const first = (a: T, b: T) => {
    if (order === "name") return compare(a.label[locale], b.label[locale]);
    return size(a) === size(b) ? 0 : size(b) - size(a);
  };
  return rows.toSorted((a, b) => placeOf(a.code) - placeOf(b.code) || first(a, b));
}

/** Rows of the same group beside each other, in the order of the groups; those of none last. */
export function inGroups<T extends { readonly code: string }>(
  rows: readonly T[],
  groupOf: ReadonlyMap<string, number>,
): T[] {
  const group = ({ code }: T) => groupOf.get(code) ?? groupOf.size;
  return rows.toSorted((a, b) => group(a) - group(b));
}
