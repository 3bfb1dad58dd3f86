import type { PublishedNumber } from "../published/published-number.js";
import { nearMatches } from "../survey/near-matches.js";

/** «Table 3.1», «tabell 3.1» and «Tabell 3.1» are one place; so are «Summary» and «Sammendrag», as tables in English have it. */
const plain = (place: string) =>
  place
    .toLowerCase()
    .replace(/^table\b/, "tabell")
    .replace(/^figure\b/, "figur")
    .replace(/^(chapter|kapittel|kap)\b\.?/, "kap.")
    .replace(/^summary$/, "sammendrag")
    .replace(/^preface$/, "forord")
    .replace(/^questionnaire$/, "spørreskjema")
    .replace(/^main finding\b/, "hovedfunn")
    .replace(/^article$/, "artikkel")
    .replace(/^lead$/, "ingress")
    .replaceAll(/\s+/g, " ")
    .trim();

/** The tables, figures, chapters and other parts that a number stands in, as in «Tabell 3.1» and «Kap. 3». */
export function placesOf({ location, chapter }: PublishedNumber): readonly string[] {
  const numbered = location.match(/(Tabell|Figur|Kap\.) \d+(\.\d+)?/g) ?? [];
  const named = location.match(/Sammendrag|Abstract|Forord|Spørreskjema|Hovedfunn \d|Artikkel|Ingress/g) ?? [];
  return [...new Set([...numbered, ...named, ...(chapter === null ? [] : [`Kap. ${chapter}`])])];
}

const standsIn = (number: PublishedNumber, where: string) =>
  number.id === where || placesOf(number).some((place) => plain(place) === plain(where));

const inYear = (number: PublishedNumber, year: number | undefined) => year === undefined || number.edition === year;

/**
 * The published numbers of a place in the report of a survey year; all of them when neither is given. A place is a table, a
 * figure, a chapter or another part, or the id of one number.
 *
 * @throws RangeError for a place or a year that has none, with the places that come near
 */
export function findPlace<T extends { readonly number: PublishedNumber }>(
  entries: readonly T[],
  where: string | undefined,
  year: number | undefined,
): readonly T[] {
  const here = entries.filter(({ number }) => where === undefined || standsIn(number, where));
  const found = here.filter(({ number }) => inYear(number, year));
  if (found.length > 0) return found;
  if (where === undefined) throw new RangeError(`There is no report of ${year}, only of 2018 and 2022.`);
  if (here.length > 0) throw new RangeError(otherYears(here, where, year));
  const places = [...new Set(entries.flatMap(({ number }) => (inYear(number, year) ? placesOf(number) : [])))];
  const near = nearMatches(where, places);
  const hint =
    near.length > 0
      ? `Did you mean ${near.join(" or ")}?`
      : "Give a place such as «Tabell 3.1», «Figur 4.7» or «Kap. 5».";
  throw new RangeError(`No published number stands in «${where}». ${hint}`);
}

function otherYears(here: readonly { readonly number: PublishedNumber }[], where: string, year = 0): string {
  const years = [...new Set(here.map(({ number }) => number.edition))].filter((edition) => edition !== null);
  const known = years.length > 0 ? `the report of ${years.join(" and ")} has` : "other sources have";
  return `No published number stands in «${where}» of the report of ${year}; ${known}.`;
}
