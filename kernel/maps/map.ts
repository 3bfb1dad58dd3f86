import { loadTiles } from "../datasets/load-tiles.js";
import type { Label, MunicipalMap } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { tableLocale } from "../table-locale.js";
import { checkOptions } from "../tables/check-options.js";
import { numberedTitle } from "../tables/distribution-trimmings.js";
import { asAnswers } from "../tables/own-rows/as-answers.js";
import type { ColumnOf, DataFrameLike, TableData } from "../tables/own-rows/table-data.js";
import { tableColumn } from "../tables/table-column.js";
import { distributionTitle, givenTitle } from "../tables/table-title.js";
import { atOwnTiles } from "./at-own-tiles.js";
import { inOutlines } from "./in-outlines.js";
import { MAP_CHECKS, type MapOptions, type OwnMapOptions } from "./map-options.js";
import { municipalMap } from "./municipal-map.js";
import { placeUnits } from "./place-units.js";
import type { PlacedUnits } from "./placed-units.js";
import { withUnits } from "./with-units.js";

/**
 * A map of municipalities by class, as Figur 3.6, 4.8 and 5.7: at most nine classes, and «Ukjent» for municipalities that the data
 * lacks or has no value for.
 *
 * Units of 2020–2023 whose ids are municipality numbers are drawn where they are, on a tile grid on which each
 * municipality is as large. Other units have no place in the country: those of 2020–2023 get the tile of some municipality of their
 * population group, by lot, and those of other years stand in blocks by population group. The map says which it is. With `geojson`
 * units are drawn in outlines of one's own, for any division.
 *
 * A map shows the class of each single unit, so it cannot keep small counts confidential.
 *
 * @param data - answers of one year, or rows of one's own with the column of municipality numbers as `unit`
 * @param options - see {@link MapOptions}
 * @returns a frozen payload that notebooks show as a map with its legend
 * @throws TypeError for an option of the wrong kind and for outlines that are no polygons; RangeError for a variable that the data
 *   does not have or that has more than nine classes, for a unit that is there twice, and for units without a tile or an outline,
 *   with the numbers on both sides
 * @example
 * map(kommuner2022, { variable: "digitalPriority" }).classes.map(({ count }) => count) // [17, 112, 70, 45, 110]
 * map(kommuner2018, { variable: "digitalActivity" }).unknown // 45
 * map([{ nr: "0301", plan: "ja" }, { nr: "4601", plan: "nei" }], { unit: "nr", variable: "plan" }).base.n // 2
 */
export function map<Row extends object>(
  data: readonly Row[],
  options: OwnMapOptions<ColumnOf<Row>>,
): MunicipalMap<number>;
export function map(data: DataFrameLike, options: OwnMapOptions<string>): MunicipalMap<number>;
export function map(data: AnswerTable, options: MapOptions): MunicipalMap<number>;
export function map(
  data: TableData,
  options: (MapOptions | OwnMapOptions<string>) & { readonly provenance?: unknown },
): MunicipalMap<number> {
  const { variable } = (options ?? {}) as Partial<MapOptions>;
  if (variable === undefined) throw new TypeError("map: give as variable what the classes are of.");
  const { answers: made, others } = asAnswers("map", data, options, [variable]);
  const given = others as MapOptions & { readonly unit?: string };
  checkOptions("map", made, given, {
    required: [],
    optional: ["dontKnow", "title", "locale"],
    own: MAP_CHECKS,
  });
  const answers = withUnits(made, data, given.unit);
  const column = tableColumn(answers, variable, given.dontKnow ?? "row");
  const { title, number, source, notes = [], locale = tableLocale() } = given;
  const placed = placesOf(answers, column, given);
  return municipalMap(answers, column, withNotes(placed, [notes].flat() as (string | Label)[]), {
    place: null,
    title: numberedTitle(number, title === undefined ? distributionTitle(column) : givenTitle(title)),
    legend: column.heading ?? column.label,
    ...(source !== undefined && { source: givenTitle(source) }),
    locale,
  });
}

function placesOf(answers: AnswerTable, column: CategoryColumn, { geojson, key = "kommunenummer" }: MapOptions) {
  const tiles = loadTiles();
  if (geojson !== undefined) return inOutlines("map", answers.units, column, { geojson, key, tiles });
  if (answers.survey?.ownRows) return atOwnTiles("map", answers.units, column, tiles);
  return placeUnits("map", answers, column, tiles);
}

const withNotes = (placed: PlacedUnits, notes: readonly (string | Label)[]): PlacedUnits => ({
  ...placed,
  notes: [...notes.map(givenTitle), ...placed.notes],
});
