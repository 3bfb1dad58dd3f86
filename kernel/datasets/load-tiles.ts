import { readFileSync } from "node:fs";
import type { Tile } from "../maps/tile.js";
import { parseCsv } from "../survey/parse-csv.js";

const FILE = "tilegrid-2020.csv";

let loaded: readonly Tile[] | undefined;

/**
 * The tile grid that ships with Kommunelab: the 356 municipalities of the division of 2020–2023, one square each.
 *
 * @example
 * loadTiles().length // 356
 */
export function loadTiles(): readonly Tile[] {
  // Up and down again, so that the same path leads there from kernel/datasets and from a bundle in dist/kernel.
  loaded ??= tilesIn(readFileSync(new URL(`../datasets/${FILE}`, import.meta.url), "utf8"));
  return loaded;
}

function tilesIn(csv: string): Tile[] {
  const [header, ...rows] = parseCsv(csv, FILE).map(({ fields }) => fields) as [string[], ...string[][]];
  return rows.map((fields) => {
    const field = (name: string) => fields[header.indexOf(name)] as string;
    return {
      code: field("code"),
      name: field("name"),
      countyCode: field("county_code"),
      county: field("county"),
      population: Number(field("population_2021")),
      x: Number(field("x")),
      y: Number(field("y")),
    };
  });
}
