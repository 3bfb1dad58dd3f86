import type { Attributes, FilledCell } from "./cell.js";
import { groupBy } from "./group-by.js";
import type { Random } from "./random.js";
import { ranked } from "./ranked.js";
import { SPREAD, type Unit } from "./unit.js";

const repeated = (cells: readonly FilledCell[]): Attributes[] =>
  cells.flatMap(({ attributes, count }) => Array.from({ length: count }, () => attributes));

const keyOf = (attributes: Attributes, names: readonly string[]) => names.map((name) => attributes[name]).join(" ");

/**
 * Gives each unit the attributes of a cell, each cell to as many units as it counts. Units and cells have to agree on
 * `sharing`; among those that do, more mature units tend to get higher levels.
 *
 * @throws Error when there are not as many units as the cells count
 */
export function deal(
  units: readonly Unit[],
  cells: readonly FilledCell[],
  sharing: readonly string[],
  level: (attributes: Attributes) => number,
  random: Random,
): void {
  const places = groupBy(repeated(cells), (attributes) => keyOf(attributes, sharing));
  for (const [key, among] of groupBy(units, (unit) => keyOf(unit.attributes, sharing))) {
    const given = ranked(places.get(key) ?? [], (a) => level(a) * SPREAD, SPREAD, random);
    if (given.length !== among.length)
      throw new Error(`${among.length} units but ${given.length} places where ${sharing.join(", ")} is ${key}.`);
    ranked(among, (unit) => unit.maturity, SPREAD, random).forEach((unit, i) => {
      Object.assign(unit.attributes, given[i]);
    });
  }
}
