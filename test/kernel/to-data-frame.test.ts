import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../kernel/datasets/load.js";
import { published } from "../../kernel/published/published.js";
import { crosstab } from "../../kernel/tables/crosstab.js";
import { distribution } from "../../kernel/tables/distribution.js";
import { table } from "../../kernel/tables/table.js";
import { toDataFrame } from "../../kernel/to-data-frame.js";
import { docstringExamples } from "./docstring-examples.js";

const kommuner2022 = loadDataset("kommuner2022");

describe("toDataFrame", { timeout: 120_000 }, () => {
  test("gives a row for each unit of answers, by codes or by what they say", () => {
    const codes = toDataFrame(kommuner2022);
    expect(codes.shape).toEqual([354, kommuner2022.columns.size + 1]);
    expect(codes.columns[0]).toBe("unit");
    const values = (frame: typeof codes) => new Set(frame.column("strategy").values as unknown[]);
    expect(values(codes)).toContain("yes");
    expect(values(toDataFrame(kommuner2022, { labels: true }))).toContain("Ja");
    expect(codes.column("population").values[0]).toBe(kommuner2022.columns.get("population")?.[0]);
  });

  test("makes the same distribution of a frame of codes as of the answers", () => {
    const ofFrame = distribution(toDataFrame(kommuner2022), "strategy").rows;
    const ofAnswers = distribution(kommuner2022, "strategy").rows.filter(({ count }) => count > 0);
    expect(new Map(ofFrame.map(({ code, count }) => [code, count]))).toEqual(
      new Map(ofAnswers.map(({ code, count }) => [code, count])),
    );
  });

  test("gives the cells of tables, unrounded", () => {
    expect(toDataFrame(distribution(kommuner2022, "digitalPriority")).column("count").values).toEqual([
      17, 112, 70, 45, 110,
    ]);
    const cells = toDataFrame(crosstab(kommuner2022, { rows: "recruited", columns: "hindrance" }));
    expect(cells.columns).toEqual([
      ..."rowCode rowLabel columnCode columnLabel count rowPercent columnPercent totalPercent".split(" "),
    ]);
    expect((cells.column("count").values as number[]).reduce((sum, count) => sum + count, 0)).toBe(354);
    const grid = toDataFrame(distribution(kommuner2022, { group: "cloud_area" }));
    expect(grid.columns).toContain("answerLabel");
    const compared = toDataFrame(
      distribution(
        kommuner2022,
        { group: "strategy_area" },
        { compare: loadDataset("kommuner2018"), answers: ["yes"] },
      ),
    );
    const column = (name: string) => compared.column(name).values as number[];
    const notAsked = column("share").map(Number.isNaN);
    expect(notAsked).toContain(true);
    expect(column("count").map(Number.isNaN)).toEqual(notAsked);
  });

  test("gives the rows of tables, published numbers and objects, and NaN and null for what is missing", () => {
    const rows = [
      { a: 1.5, b: "x", c: true },
      { a: null, b: null, c: false },
    ];
    expect(toDataFrame(rows).values).toEqual([
      [1.5, "x", true],
      [Number.NaN, null, false],
    ]);
    expect(toDataFrame(rows).ctypes.values).toEqual(["float32", "string", "boolean"]);
    expect(toDataFrame(table([{ a: 1 }])).values).toEqual([[1]]);
    expect(toDataFrame(published).shape[0]).toBe(521);
  });

  test("leaves withheld counts unknown", () => {
    const frame = toDataFrame(distribution(kommuner2022, "digitalPriority", { confidentiality: { threshold: 20 } }));
    expect(frame.column("count").values[0]).toBeNaN();
    expect(frame.column("share").values[0]).toBeNaN();
  });

  test.each([
    ["a text", "x", "toDataFrame: data must be answers"],
    ["rows that are no objects", [1], "toDataFrame: row 1 is no object"],
    ["a list in a cell", [{ a: 1 }, { a: [1] }], "toDataFrame: row 2, column «a» is a list"],
  ])("refuses %s", (_, data, message) => {
    expect(() => toDataFrame(data as object[])).toThrow(message);
  });

  test.each(
    docstringExamples(join(import.meta.dirname, "../../kernel")).filter(({ file }) => file === "to-data-frame.ts"),
  )("has an example that holds: $code", ({ code, result }) => {
    const names = { toDataFrame, distribution, kommuner2022 };
    const value = new Function(...Object.keys(names), `return (${code})`)(...Object.values(names));
    expect(value).toEqual(JSON.parse(result));
  });
});
