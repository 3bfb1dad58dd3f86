import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import { loadTiles } from "../../../kernel/datasets/load-tiles.js";
import { sizeGroup } from "../../../kernel/indicators/size-group.js";
import { countyBorders } from "../../../kernel/maps/county-borders.js";
import { map } from "../../../kernel/maps/map.js";
import { plainKey } from "../../../kernel/maps/match-keys.js";
import { placeInGroups, type Sized } from "../../../kernel/maps/place-in-groups.js";
import type { Tile } from "../../../kernel/maps/tile.js";
import type { MunicipalMap } from "../../../kernel/mime.js";
import type { AnswerTable } from "../../../kernel/survey/answers.js";
import { docstringExamples } from "../docstring-examples.js";

const kommuner2018 = loadDataset("kommuner2018");
const kommuner2022 = loadDataset("kommuner2022");
const tiles = loadTiles();

/** The sample answers as if the first municipalities of the tile grid had given them. */
const asMunicipalities: AnswerTable = {
  ...kommuner2022,
  units: tiles.slice(0, kommuner2022.units.length).map(({ code }) => code),
};

const byKey = ({ units }: MunicipalMap) => new Map(units.map((unit) => [unit.key, unit]));

describe("a map of units that are no municipality", () => {
  const drawn = map(kommuner2022, { variable: "digitalPriority" });

  test("has each square of the tile grid once, and each unit on one of them", () => {
    if (drawn.places.kind !== "tiles") throw new Error(drawn.places.kind);
    expect(drawn.places.at).toEqual(tiles.map(({ x, y }) => [x, y]));
    const keys = drawn.units.map(({ key }) => key).filter((key) => key !== "");
    expect(keys.toSorted()).toEqual(kommuner2022.units.toSorted());
  });

  test("places each unit in its own population group, but two that give way to more units than municipalities", () => {
    const sizes = sizeGroup(kommuner2022).values;
    const groupOfTile = [2_000, 5_000, 10_000, 20_000, 30_000, 50_000];
    const away = drawn.units.filter(({ key }, i) => {
      if (key === "") return false;
      const population = tiles[i]?.population as number;
      const group = groupOfTile.filter((bound) => population >= bound).length;
      return group !== sizes[kommuner2022.units.indexOf(key)];
    });
    expect(away).toHaveLength(2);
    expect(drawn.notes.map(({ nb }) => nb)).toContain(
      "2 av enhetene står i gruppen ved siden av sin egen, der det er flere enheter enn kommuner.",
    );
  });

  test("says that it shows no place, and names no municipality", () => {
    expect(drawn.placedBy).toBe("group");
    expect(drawn.notes[0]?.nb).toContain("Kartet viser ikke hvor i landet noe er");
    const names = new Set(tiles.map(({ name }) => name));
    expect(drawn.units.filter(({ name }) => names.has(name))).toEqual([]);
  });

  test("gives a unit the same square on every map", () => {
    const other = map(kommuner2022, { variable: "digitalActivity" });
    expect(other.units.map(({ key }) => key)).toEqual(drawn.units.map(({ key }) => key));
  });

  test("has two unknown squares, and says where the squares come from", () => {
    expect(drawn.unknown).toBe(2);
    expect(drawn.units.filter((unit) => unit.class === null)).toHaveLength(2);
    expect(drawn.provenance.map(({ dataset, licence }) => [dataset, licence])).toEqual([
      ["kommuner2022", "CC0-1.0"],
      ["tilegrid-2020", "CC BY 4.0, NLOD"],
    ]);
  });

  test("of 2018 is blocks by population group, no geography, with 45 unknown of 422", () => {
    const blocks = map(kommuner2018, { variable: "digitalPriority" });
    expect(blocks.places).toEqual({ kind: "blocks" });
    expect(blocks.units).toHaveLength(422);
    expect(blocks.unknown).toBe(45);
    const sizes = sizeGroup(kommuner2018).values;
    const known = blocks.units.filter(({ key }) => key !== "");
    expect(known.every(({ key, group }) => group === sizes[kommuner2018.units.indexOf(key)])).toBe(true);
    expect(blocks.notes[0]?.en).toContain("no map of the country");
  });

  test("of all municipalities but one says so in the singular", () => {
    const missing = (answers: AnswerTable, all: number) => {
      const rows = Array.from({ length: all - 1 }, (_, row) => row % answers.units.length);
      const columns = [...answers.columns].map(
        ([name, values]) => [name, Int32Array.from(rows, (row) => values[row] as number)] as const,
      );
      const almostAll = { ...answers, units: rows.map((_, row) => `X${row}`), columns: new Map(columns) };
      return map(almostAll, { variable: "strategy" }).notes.at(-1)?.nb;
    };
    expect(missing(kommuner2018, 422)).toBe("Hvilken kommune som mangler, og hvor stor den er, er ikke kjent.");
    expect(missing(kommuner2022, 356)).toBe("Hvilken kommune som mangler, er ikke kjent; også dens rute er trukket.");
  });

  test("counts units without a value as unknown, with the reason", () => {
    const drawnOut = map(kommuner2022, { variable: "recruitment_problem" });
    expect(drawnOut.base.n).toBe(182);
    expect(drawnOut.unknown).toBe(356 - 182);
    expect(drawnOut.notes.at(-1)?.nb).toBe("Ukjent: ikke spurt 172.");
  });

  test("stands in one block where no population is known", () => {
    const { columns } = kommuner2022;
    const unsized = { ...kommuner2022, columns: new Map([...columns].filter(([name]) => name !== "population")) };
    const block = map(unsized, { variable: "digitalPriority" });
    expect(block.places.kind).toBe("blocks");
    expect(block.groups.names).toEqual([{ nb: "alle kommuner", en: "all municipalities" }]);
  });
});

describe("a map of municipalities", () => {
  test("has each at its own square, with its name and county", () => {
    const drawn = map(asMunicipalities, { variable: "digitalPriority" });
    expect(drawn.placedBy).toBe("number");
    const oslo = byKey(drawn).get("0301");
    expect([oslo?.name, drawn.groups.names[oslo?.group ?? -1]?.nb]).toEqual(["Oslo", "Oslo"]);
    expect(drawn.classes.map(({ count }) => count)).toEqual([17, 112, 70, 45, 110]);
    expect(drawn.notes.at(-1)?.nb).toBe("Ukjent: ikke med i svarene 2.");
  });

  test("of another division stands in blocks, though it has some of the same numbers", () => {
    const units = kommuner2018.units.map((_, row) => (row === 0 ? "0301" : String(100 + row).padStart(4, "0")));
    const drawn = map({ ...kommuner2018, units }, { variable: "digitalPriority" });
    expect([drawn.places.kind, drawn.unknown]).toEqual(["blocks", 45]);
  });

  test("takes numbers that have lost their zero, also of rows of one's own", () => {
    const drawn = map(
      [
        { nr: 301, plan: true },
        { nr: 4601, plan: false },
        { nr: 5001, plan: null },
      ],
      { unit: "nr", variable: "plan" },
    );
    expect(byKey(drawn).get("0301")?.class).toBe(0);
    expect(byKey(drawn).get("4601")?.class).toBe(1);
    expect(byKey(drawn).get("5001")?.class).toBeNull();
    expect(drawn.unknown).toBe(354);
    expect(drawn.notes.at(-1)?.en).toBe("Unknown: not among the answers 353; without a value 1.");
  });

  test("takes the rows of a data frame", () => {
    const parts = {
      columns: ["nr", "plan"],
      index: [0, 1],
      values: [
        ["0301", "ja"],
        ["4601", "nei"],
      ],
    };
    // As danfo keeps them.
    const kept = { $columns: parts.columns, $index: parts.index, $data: parts.values, $isSeries: false };
    const frame = { ...parts, ...kept };
    const drawn = map(frame, { unit: "nr", variable: "plan", title: "Planer" });
    expect([drawn.title.nb, drawn.base.n, byKey(drawn).get("4601")?.class]).toEqual(["Planer", 2, 1]);
  });

  test("lists the numbers of another division, and the municipalities that lack a unit", () => {
    const units = ["0101", "0301", "1001", ...asMunicipalities.units.slice(3)];
    expect(() => map({ ...asMunicipalities, units }, { variable: "digitalPriority" })).toThrow(
      "map: 2 of 354 units are not among the 356 municipalities of the division of 2020–2023: 0101, 1001. Without a unit are 4 municipalities of the division of 2020–2023: ",
    );
  });

  test("refuses a municipality that is there twice", () => {
    expect(() =>
      map(
        [
          { nr: "0301", a: "x" },
          { nr: "301", a: "y" },
        ],
        { unit: "nr", variable: "a" },
      ),
    ).toThrow("map: the unit «301» is there twice");
  });

  test("wants to know which column has the numbers", () => {
    expect(() => map([{ nr: "0301", a: "x" }], { variable: "a" } as never)).toThrow("map: give as unit the name");
    expect(() => map([{ nr: "0301", a: "x" }], { unit: "number", variable: "a" } as never)).toThrow(
      "map: the rows have no column «number»",
    );
    expect(() => map([{ nr: null, a: "x" }], { unit: "nr", variable: "a" })).toThrow(
      "map: row 1, column «nr» is nothing; it must be a municipality number",
    );
  });

  test("refuses more classes than can be told apart", () => {
    expect(() => map(kommuner2022, { variable: "strategyAreaCount" })).toThrow(
      /«strategyAreaCount» has \d+ categories; a map tells at most 9 classes apart/,
    );
  });

  test("refuses an option that it does not have", () => {
    expect(() => map(kommuner2022, { variable: "digitalPriority", confidentiality: {} } as never)).toThrow(
      "map: there is no option «confidentiality»",
    );
    expect(() => map(kommuner2022, {} as never)).toThrow("map: give as variable");
  });
});

describe("places drawn by lot", () => {
  const sized = fc.array(fc.record({ size: fc.nat(1_000), group: fc.integer({ min: -1, max: 3 }) }), { maxLength: 40 });
  const grouped = fc.array(fc.record({ size: fc.nat(1_000), group: fc.integer({ min: 0, max: 3 }) }), {
    minLength: 40,
    maxLength: 50,
  });

  test("are each taken once, and are of the unit's group wherever that has room", () => {
    fc.assert(
      fc.property(sized, grouped, (units: readonly Sized[], places: readonly Sized[]) => {
        const { places: given, moved } = placeInGroups(units, places, 4);
        expect(new Set(given).size).toBe(units.length);
        const away = units.filter(({ group }, i) => group >= 0 && places[given[i] as number]?.group !== group);
        expect(away).toHaveLength(moved);
        const count = (all: readonly Sized[], group: number) => all.filter((one) => one.group === group).length;
        if ([0, 1, 2, 3].every((group) => count(units, group) <= count(places, group))) expect(moved).toBe(0);
      }),
    );
  });
});

describe("the tile grid", () => {
  test("has the 356 municipalities of 2020, each with a square of its own", () => {
    expect(new Set(tiles.map(({ code }) => code)).size).toBe(356);
    expect(new Set(tiles.map(({ x, y }) => `${x} ${y}`)).size).toBe(356);
    expect(tiles.reduce((sum, { population }) => sum + population, 0)).toBe(5_391_369);
  });
});

describe("county borders", () => {
  const tile = (x: number, y: number, countyCode: string) => ({ ...(tiles[0] as Tile), x, y, countyCode });

  test("are between tiles of different counties only, and lines of several sides are one", () => {
    expect(countyBorders([tile(0, 0, "a"), tile(1, 0, "b")])).toBe("M1 0v1");
    expect(countyBorders([tile(0, 0, "a"), tile(1, 0, "a"), tile(0, 1, "b"), tile(1, 1, "b")])).toBe("M0 1h2");
    expect(countyBorders([tile(0, 0, "a"), tile(1, 0, "a"), tile(3, 0, "b")])).toBe("");
  });
});

describe("the docstrings of the maps", () => {
  const names = { map, plainKey, loadTiles, kommuner2018, kommuner2022 };
  const evaluate = (code: string): unknown =>
    new Function(...Object.keys(names), `return (${code})`)(...Object.values(names));
  const examples = docstringExamples(join(import.meta.dirname, "../../../kernel/maps"));

  test.each(examples)("$file: $code is $result", ({ code, result }) => {
    expect(evaluate(code)).toEqual(evaluate(result));
  });

  test("have examples", () => {
    expect(examples.length).toBeGreaterThan(3);
  });
});
