import type { CategoryColumn } from "../survey/category-column.js";
import { fitOutlines } from "./fit-outlines.js";
import type { GeoJson } from "./geo-json.js";
import { matchKeys, plainKey } from "./match-keys.js";
import { classOf, type PlacedUnits } from "./placed-units.js";
import { readOutlines } from "./read-outlines.js";
import type { Tile } from "./tile.js";

/**
 * Units in outlines of the user's own, matched by number.
 *
 * @throws TypeError or RangeError for what is no FeatureCollection of polygons with `key`, and for units without an outline
 */
export function inOutlines(
  caller: string,
  ids: readonly string[],
  { values }: CategoryColumn,
  { geojson, key, tiles }: { readonly geojson: GeoJson; readonly key: string; readonly tiles: readonly Tile[] },
): PlacedUnits {
  const outlines = readOutlines(caller, geojson, key);
  const matched = matchKeys(caller, ids, outlines, {
    what: "outlines",
    hint: `The outlines were read by «${key}». Units that are no municipalities are placed in their size groups without geojson.`,
  });
  const places = fitOutlines(outlines);
  if (!Number.isFinite(places.width))
    throw new RangeError(`${caller}: the outlines have no size; all their positions are the same.`);
  const rowOf = new Map(matched.map((outline, row) => [outline, row]));
  const known = new Map(tiles.map(({ code, name }) => [plainKey(code), name]));
  return {
    units: outlines.map(({ key: id, name }, i) => ({
      key: id,
      name: name || known.get(plainKey(id)) || id,
      class: classOf(values[rowOf.get(i) ?? -1]),
    })),
    groups: { label: { nb: "Gruppe", en: "Group" }, names: [] },
    places,
    placedBy: "number",
    notes: [{ nb: "Grensene er brukerens egne.", en: "The boundaries are the user's own." }],
    origins: [],
    absent: outlines.length - ids.length,
  };
}
