import { sizeGroup } from "../indicators/size-group.js";
import type { Label, MapUnit } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { codesOf } from "../survey/codes-of.js";
import { countyBorders } from "./county-borders.js";
import { placeInGroups, type Sized } from "./place-in-groups.js";
import { classOf, type PlacedUnits } from "./placed-units.js";
import { sizeGroups } from "./size-groups.js";
import type { Tile } from "./tile.js";
import { TILES_ORIGIN } from "./tiles-origin.js";

/**
 * Units that are no municipality, or do not say which, each at the tile of a municipality of its size group, by chance.
 *
 * @param answers - with `population`, and no more units than there are tiles
 */
export function atChosenTiles(answers: AnswerTable, { values }: CategoryColumn, tiles: readonly Tile[]): PlacedUnits {
  const units = sized(answers);
  const { places, moved } = placeInGroups(
    units,
    sized(asAnswers(tiles, answers)),
    sizeGroup(answers).categories.length,
  );
  const rowOf = new Map(places.map((tile, row) => [tile, row]));
  const absent = tiles.length - units.length;
  return {
    units: tiles.map((_, tile): MapUnit => {
      const row = rowOf.get(tile);
      if (row === undefined) return { key: "", name: "", class: null };
      const id = answers.units[row] as string;
      const group = (units[row] as Sized).group;
      return { key: id, name: id, class: classOf(values[row]), ...(group >= 0 && { group }) };
    }),
    groups: sizeGroups(answers),
    places: { kind: "tiles", at: tiles.map(({ x, y }) => [x, y]), borders: countyBorders(tiles) },
    placedBy: "group",
    notes: notesOf(moved, absent),
    origins: [TILES_ORIGIN],
    absent,
  };
}

function sized(answers: AnswerTable): Sized[] {
  const populations = codesOf(answers, "population");
  const { values } = sizeGroup(answers);
  return Array.from(populations, (size, row) => ({ size, group: values[row] as number }));
}

/** The municipalities of the tiles, so that they are grouped as the units are. */
function asAnswers(tiles: readonly Tile[], { year, provenance }: AnswerTable): AnswerTable {
  return {
    year,
    provenance,
    units: tiles.map(({ code }) => code),
    columns: new Map([["population", Int32Array.from(tiles, ({ population }) => population)]]),
  };
}

function notesOf(moved: number, absent: number): Label[] {
  return [
    {
      nb: "Kartet viser ikke hvor i landet noe er: hver enhet er trukket til ruten til en tilfeldig kommune i sin innbyggergruppe. Rutene er kommunene i inndelingen 2020–2023, strekene fylkesgrenser.",
      en: "The map does not show where in the country anything is: each unit is drawn by lot to the square of some municipality of its population group. The squares are the municipalities of the division of 2020–2023, the lines county borders.",
    },
    ...(moved === 0
      ? []
      : [
          {
            nb: `${moved} av enhetene står i gruppen ved siden av sin egen, der det er flere enheter enn kommuner.`,
            en: `${moved} of the units ${moved === 1 ? "stands" : "stand"} in the group beside their own, which has more units than municipalities.`,
          },
        ]),
    ...absentNote(absent),
  ];
}

function absentNote(absent: number): Label[] {
  if (absent === 0) return [];
  if (absent === 1)
    return [
      {
        nb: "Hvilken kommune som mangler, er ikke kjent; også dens rute er trukket.",
        en: "Which municipality is missing is not known; its square is drawn by lot too.",
      },
    ];
  return [
    {
      nb: `Hvilke ${absent} kommuner som mangler, er ikke kjent; også deres ruter er trukket.`,
      en: `Which ${absent} municipalities are missing is not known; their squares are drawn by lot too.`,
    },
  ];
}
