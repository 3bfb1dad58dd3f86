import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { atChosenTiles } from "./at-chosen-tiles.js";
import { atOwnTiles } from "./at-own-tiles.js";
import { inBlocks } from "./in-blocks.js";
import { municipalitiesIn } from "./municipalities-in.js";
import type { PlacedUnits } from "./placed-units.js";
import type { Tile } from "./tile.js";

/**
 * Gives units places, as well as their ids and the year allow: municipality numbers their own tiles; others a tile of their size
 * group in the years of the grid; and blocks by size where there is no grid.
 *
 * @throws RangeError for municipality numbers that the grid does not have
 */
export function placeUnits(
  caller: string,
  answers: AnswerTable,
  column: CategoryColumn,
  tiles: readonly Tile[],
): PlacedUnits {
  const all = isOfMunicipalities(answers) ? municipalitiesIn(answers.year) : null;
  const isOfGrid = all !== null && all === tiles.length;
  const codes = new Set(tiles.map(({ code }) => code));
  // Other divisions have some of the same numbers.
  if (isOfGrid && answers.units.some((id) => codes.has(id))) return atOwnTiles(caller, answers.units, column, tiles);
  const fits = all !== null && answers.units.length <= all;
  if (fits && isOfGrid && answers.columns.has("population")) return atChosenTiles(answers, column, tiles);
  return inBlocks(answers, column, fits ? all - answers.units.length : 0);
}

/** Editions of one's own say what their units are. */
const isOfMunicipalities = ({ survey }: AnswerTable) => survey === undefined || survey.units?.nb === "kommuner";
