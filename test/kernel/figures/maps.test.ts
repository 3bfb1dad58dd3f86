import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import { loadTiles } from "../../../kernel/datasets/load-tiles.js";
import { figure } from "../../../kernel/figures/figure.js";
import { figure36 } from "../../../kernel/figures/figure-3-6.js";
import { expectAsPrinted } from "./as-printed.js";

const grades = [0, 1, 2, 3, 4] as const;

/** The maps by number, and the tables whose totals they show. Tabell 4.1 of 2018 is lost; that of 2022 prints its shares. */
const maps = [
  ["3.6", "t31"],
  ["4.8", "t41"],
  ["5.7", "t52"],
] as const;

describe.each(maps)("Figur %s", (id, table) => {
  const [old, now] = [figure(id, 2018), figure(id, 2022)];

  test.each(grades)("has class %d as the table of its grades prints it", (grade) => {
    expectAsPrinted(`22.${table}.${grade}`, now.classes[grade]?.count ?? Number.NaN);
    const earlier = old.classes[grade]?.count ?? Number.NaN;
    if (table === "t41") expectAsPrinted(`22.t41.${grade}.share18`, earlier / 377);
    else expectAsPrinted(`18.${table}.${grade}`, earlier);
  });

  test("draws as many squares of each class as its legend counts, and the municipalities that did not answer", () => {
    for (const { units, classes, unknown } of [old, now]) {
      const drawn = classes.map((_, index) => units.filter((unit) => unit.class === index).length);
      expect(drawn).toEqual(classes.map(({ count }) => count));
      expect(units.filter((unit) => unit.class === null)).toHaveLength(unknown ?? -1);
    }
    expect([old.unknown, now.unknown, old.units.length, now.units.length]).toEqual([45, 2, 422, 356]);
  });

  test("stands on the tile grid in 2022 and in blocks in 2018, in both languages", () => {
    expect([old.places.kind, now.places.kind]).toEqual(["blocks", "tiles"]);
    expect(old.title.nb).toMatch(new RegExp(`^Figur ${id} Kommunene etter graden av .* i 2018$`));
    expect(now.title.nb).toMatch(new RegExp(`^Figur ${id} Kommuner etter graden av .* i 2022$`));
    expect(now.title.en).toMatch(new RegExp(`^Figure ${id} Municipalities by degree of .*, 2022$`));
    expect(now.place).toEqual({ id, edition: 2022 });
  });

  test("has the legend's heading of the report of 2018", () => {
    const printed = { "3.6": "(ind_prioritering)", "4.8": "", "5.7": "(ind_digitalaktiv)" }[id];
    expect(old.variable.label.nb).toContain(printed);
    expect(now.variable.label.nb).not.toContain("ind_");
  });
});

describe("a map of the reports of one's own answers", () => {
  const tiles = loadTiles();
  const kommuner2022 = loadDataset("kommuner2022");
  const own = {
    ...kommuner2022,
    units: tiles.slice(2).map(({ code }) => code),
    provenance: { ...kommuner2022.provenance, dataset: "own", synthetic: false },
  };

  test("has municipalities where they are", () => {
    const { placedBy, units } = figure("3.6", own);
    expect(placedBy).toBe("number");
    expect(units.map(({ key }) => key)).toEqual(tiles.map(({ code }) => code));
    expect(units.slice(0, 2).map((unit) => unit.class)).toEqual([null, null]);
  });

  test("is blocks where no tile grid is given", () => {
    expect(figure36.draw({ answers: kommuner2022, locale: "nb" }).places.kind).toBe("blocks");
  });
});
