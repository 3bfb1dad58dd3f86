import { type Label, MAP_MIME, type MunicipalMap, type ReportPlace } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { leftOutOf } from "../survey/left-out.js";
import { deepFreeze } from "../tables/deep-freeze.js";
import { uniqueProvenance } from "../tables/unique-provenance.js";
import type { PlacedUnits } from "./placed-units.js";

/** What a map says besides its classes. */
export interface MapWords {
  readonly place: ReportPlace | null;
  readonly title: Label;
  /** Above the legend. */
  readonly legend: Label;
  readonly source?: Label | undefined;
  readonly locale: MunicipalMap["locale"];
}

/** More could not be told apart by colour, nor numbered by one digit. */
const MOST_CLASSES = 9;

/**
 * A map of units that have their places.
 *
 * @throws RangeError for a variable with more classes than can be told apart
 */
export function municipalMap(
  { provenance }: AnswerTable,
  column: CategoryColumn,
  placed: PlacedUnits,
  { legend, source, ...words }: MapWords,
): MunicipalMap<number> {
  const { name, categories, values, ordered, year, base } = column;
  if (categories.length > MOST_CLASSES)
    throw new RangeError(
      `map: «${name}» has ${categories.length} categories; a map tells at most ${MOST_CLASSES} classes apart. Put them into groups, as the scores and grades do.`,
    );
  const counts = categories.map((_, index) => values.filter((value) => value === index).length);
  const known = counts.reduce((sum, count) => sum + count, 0);
  const { units, groups, places, placedBy, notes, origins, absent } = placed;
  return deepFreeze({
    type: MAP_MIME,
    ...words,
    variable: { name, label: legend },
    year,
    classes: categories.map(({ code, label }, i) => ({ code, label, count: counts[i] as number })),
    ordered,
    unknown: units.length - known,
    base: { n: known, label: base },
    units,
    groups,
    places,
    placedBy,
    notes: [...notes, ...unknownNote(column, placedBy === "number" ? absent : 0)],
    ...(source && { source }),
    provenance: uniqueProvenance([{ provenance }, ...origins.map((origin) => ({ provenance: origin }))]),
  });
}

/** Why units have no class, where the notes on their places do not say it. */
function unknownNote({ values }: CategoryColumn, absent: number): Label[] {
  const parts = [
    ...(absent === 0 ? [] : [{ label: { nb: "ikke med i svarene", en: "not among the answers" }, count: absent }]),
    ...leftOutOf(values),
  ];
  if (parts.length === 0) return [];
  const line = (language: "nb" | "en") =>
    parts.map(({ label, count }) => `${label[language].toLowerCase()} ${count}`).join("; ");
  return [{ nb: `Ukjent: ${line("nb")}.`, en: `Unknown: ${line("en")}.` }];
}
