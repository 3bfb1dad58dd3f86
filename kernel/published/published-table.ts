import type { Label, Locale, Table } from "../mime.js";
import { table } from "../tables/table.js";
import { published } from "./published.js";
import type { PublishedNumber } from "./published-number.js";

const known: ReadonlySet<unknown> = new Set(published);

/** True for `published` or some of its numbers, as `filter` gives; false for an empty list. */
export function isPublishedNumbers(value: unknown): value is readonly PublishedNumber[] {
  try {
    // `every` would look for the next item of a sparse array for minutes, and nothing could end it.
    return Array.isArray(value) && value.length > 0 && value.findIndex((number) => !known.has(number)) < 0;
  } catch {
    // A getter or a trap of the user's threw: none of ours does.
    return false;
  }
}

function baseOf({ base, year }: PublishedNumber): Label {
  const text = (locale: Locale) =>
    [base.label[locale], ...(base.n === null ? [] : [`n = ${base.n}`]), ...(year === null ? [] : [year])].join(", ");
  return { nb: text("nb"), en: text("en") };
}

/** Published numbers as a table: what each measures and is of, how it is printed, and where. */
export const publishedTable = (numbers: readonly PublishedNumber[]): Table =>
  table(
    numbers.map((number) => ({ ...number, of: baseOf(number), place: `${number.location}, ${number.report}` })),
    {
      title: { nb: "Publiserte tall", en: "Published numbers" },
      columns: [
        { name: "id", label: { nb: "Id", en: "Id" }, kind: "text" },
        { name: "measure", label: { nb: "Mål", en: "Measure" }, kind: "text" },
        { name: "of", label: { nb: "Av", en: "Of" }, kind: "text" },
        { name: "printed", label: { nb: "Trykt", en: "Printed" }, kind: "text" },
        { name: "place", label: { nb: "Sted", en: "Place" }, kind: "text" },
      ],
      provenance: published.provenance,
    },
  );
