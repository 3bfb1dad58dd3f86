import type { CategoryColumn } from "../survey/category-column.js";
import { countyBorders } from "./county-borders.js";
import { matchKeys } from "./match-keys.js";
import { classOf, type PlacedUnits } from "./placed-units.js";
import type { Tile } from "./tile.js";
import { TILES_ORIGIN } from "./tiles-origin.js";

/**
 * Units whose ids are municipality numbers, each at the tile of its municipality.
 *
 * @throws RangeError for numbers that the division of 2020–2023 does not have, and for one that is there twice
 */
export function atOwnTiles(
  caller: string,
  ids: readonly string[],
  { values }: CategoryColumn,
  tiles: readonly Tile[],
): PlacedUnits {
  const matched = matchKeys(
    caller,
    ids,
    tiles.map(({ code }) => ({ key: code })),
    {
      what: "municipalities of the division of 2020–2023",
      hint: "Correct them, or for another division use map, with its outlines as geojson.",
    },
  );
  const rowOf = new Map(matched.map((tile, row) => [tile, row]));
  const counties = [...new Map(tiles.map((tile) => [tile.countyCode, tile.county]))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return {
    units: tiles.map(({ code, name, countyCode }, i) => ({
      key: code,
      name,
      class: classOf(values[rowOf.get(i) ?? -1]),
      group: counties.findIndex(([county]) => county === countyCode),
    })),
    groups: { label: { nb: "Fylke", en: "County" }, names: counties.map(([, name]) => ({ nb: name, en: name })) },
    places: { kind: "tiles", at: tiles.map(({ x, y }) => [x, y]), borders: countyBorders(tiles) },
    placedBy: "number",
    notes: [
      {
        nb: "Hver rute er en kommune i inndelingen 2020–2023; strekene er fylkesgrenser.",
        en: "Each square is a municipality of the division of 2020–2023; the lines are county borders.",
      },
    ],
    origins: [TILES_ORIGIN],
    absent: tiles.length - ids.length,
  };
}
