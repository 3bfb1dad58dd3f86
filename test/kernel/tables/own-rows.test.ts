import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import type { Provenance } from "../../../kernel/mime.js";
import { distribution } from "../../../kernel/tables/distribution.js";
import { readPayload } from "../../../kernel/views/read-payload.js";
import { text } from "../../../kernel/views/text.js";

const people = [
  { place: "Oslo", size: 3, coast: true, weight: 0.5 },
  { place: "Ås", size: 1, coast: false, weight: 2 },
  { place: "Oslo", size: 1, coast: true, weight: null },
  { place: "", size: Number.NaN, coast: true, weight: 1 },
];
const own: Provenance = {
  dataset: "registeret",
  year: 2024,
  synthetic: false,
  source: { nb: "Eget register", en: "Own register" },
  licence: "CC0-1.0",
};
const counts = (rows: readonly object[], column: string) =>
  distribution(rows, column).rows.map(({ label, count }) => [label.nb, count]);

describe("a distribution of an array of objects", () => {
  test("counts texts in alphabetical order, and says what is missing", () => {
    const made = distribution(people, "place");
    expect(counts(people, "place")).toEqual([
      ["Oslo", 2],
      ["Ås", 1],
    ]);
    expect(made.base).toEqual({
      n: 3,
      label: {
        nb: "alle rader, ikke medregnet de uten verdi",
        en: "all rows, not counting those without a value",
      },
    });
    expect(made.leftOut).toEqual([
      { reason: "missing", label: { nb: "Mangler verdi", en: "Without a value" }, count: 1 },
    ]);
    expect(readPayload(JSON.parse(JSON.stringify(made)))).toEqual(made);
  });

  test("says that no source is stated, has no year, and is not synthetic", () => {
    const made = distribution(people, "place");
    expect([made.year, made.title.nb, made.provenance.map(({ synthetic }) => synthetic)]).toEqual([
      null,
      "Fordeling av rader etter place",
      [false],
    ]);
    expect(text(made)).toContain("Kilde: Egne data, kilde ikke oppgitt.");
    expect(text(made)).not.toContain("NOASSERTION");
  });

  test("says what provenance states", () => {
    const made = distribution(people, "place", { provenance: own });
    expect([made.year, made.title.en]).toEqual([2024, "Rows by place, 2024"]);
    expect(text(made)).toContain("Kilde: Eget register. Data: registeret (CC0-1.0).");
  });

  test("has every value of a count as a row, and of other numbers those there are", () => {
    expect(counts(people, "size")).toEqual([
      ["1", 2],
      ["2", 0],
      ["3", 1],
    ]);
    expect(counts([{ x: 2.5 }, { x: -1 }, { x: 10 }, { x: 9 }], "x").map(([label]) => label)).toEqual([
      "−1",
      "2,5",
      "9",
      "10",
    ]);
    expect(counts([{ year: 2022 }, { year: 2018 }], "year").map(([label]) => label)).toEqual(["2018", "2022"]);
  });

  test("counts true and false as yes and no, and dates by day", () => {
    expect(counts(people, "coast")).toEqual([
      ["Ja", 3],
      ["Nei", 1],
    ]);
    const days = [{ day: new Date("2022-02-01") }, { day: new Date("2022-01-31") }, { day: new Date("no") }];
    expect(counts(days, "day")).toEqual([
      ["2022-01-31", 1],
      ["2022-02-01", 1],
    ]);
  });

  test("is weighted with a column, without the rows that lack a weight", () => {
    const { rows, weights } = distribution(people, "place", { weights: "weight" });
    expect(rows.map(({ weighted }) => weighted)).toEqual([0.5, 2]);
    expect([weights?.name, weights?.total, weights?.missing]).toEqual(["weight", 2.5, 1]);
  });

  test("takes the column when an indicator has the same name", () => {
    expect(counts([{ digitalPriority: "a" }, { digitalPriority: "b" }], "digitalPriority")).toHaveLength(2);
  });

  test("has 200 categories", () => {
    const rows = Array.from({ length: 400 }, (_, i) => ({ name: `K${i % 200}` }));
    expect(new Set(distribution(rows, "name").rows.map(({ count }) => count))).toEqual(new Set([2]));
    expect(distribution(rows, "name").rows[199]?.label.nb).toBe("K199");
  });

  test("counts a million rows", () => {
    const million = Array.from({ length: 1_000_000 }, (_, i) => ({ part: i % 4 === 0 ? null : `part ${i % 4}` }));
    const { rows, base, leftOut } = distribution(million, "part");
    expect([rows.map(({ count }) => count), base.n, leftOut[0]?.count]).toEqual([
      [250_000, 250_000, 250_000],
      750_000,
      250_000,
    ]);
  });
});

describe("a distribution of a danfo data frame", () => {
  test("is that of its rows", { timeout: 120_000 }, () => {
    const dfd = createRequire(import.meta.url)("danfojs-node");
    const frame = new dfd.DataFrame(people.map(({ place, size }) => ({ place, size })));
    expect(distribution(frame, "place").rows).toEqual(distribution(people, "place").rows);
    expect(() => distribution(frame, "plac")).toThrow(
      "distribution: the rows have no column «plac». Did you mean place?",
    );
  });
});

describe("rows that cannot be counted are refused", () => {
  const refused = (rows: unknown, column: unknown = "x", options: object = {}) => {
    try {
      distribution(rows as { x: number }[], column as "x", options);
    } catch (error) {
      return (error as Error).message;
    }
    return undefined;
  };

  test.each([
    ["no rows", [], "distribution: data has no rows; give an array of objects"],
    ["a row that is no object", [{ x: 1 }, 5], "distribution: row 2 of data is no object"],
    ["an object in a cell", [{ x: "a" }, { x: {} }], "distribution: row 2, column «x» is an object; a category is"],
    ["a number that is not finite", [{ x: Number.POSITIVE_INFINITY }], "row 1, column «x» is Infinity"],
    [
      "two kinds",
      [{ x: 1 }, { x: null }, { x: "1" }],
      "row 3, column «x» is «1»; the rows before it hold numbers there. Use one kind.",
    ],
    [
      "too many values",
      Array.from({ length: 300 }, (_, i) => ({ x: `${i}` })),
      "column «x» has more than 250 different values, the last of them in row 251.",
    ],
  ])("%s", (_, rows, message) => {
    expect(refused(rows)).toContain(message);
  });

  test("an unknown column, a function, a list, and options that are for answers", () => {
    const rows = [{ x: 1 }];
    expect(refused(rows, "xx")).toContain("the rows have no column «xx».");
    expect(refused(rows, () => undefined)).toContain("is the name of a column");
    expect(refused(rows, ["x"])).toContain("not a list");
    expect(refused(rows, "x", { compare: loadDataset("kommuner2018") })).toContain("compare is for answers");
    expect(refused(rows, "x", { provenance: {} })).toContain("provenance must be");
    expect(refused(rows, "x", { weights: "x" })).toContain("the table is of «x», which cannot be its weights too");
    expect(refused([{ x: 1, w: -1 }], "x", { weights: "w" })).toContain("row 1, column «w» is -1; a weight is");
  });

  test("provenance of answers, which have their own", () => {
    const options: object = { provenance: own };
    expect(() => distribution(loadDataset("kommuner2022"), "strategy", options)).toThrow(
      "there is no option «provenance»",
    );
  });
});
