import { describe, expect, test } from "vitest";
import { loadDataset } from "../../kernel/datasets/load.js";
import { digitalPriority } from "../../kernel/indicators/digital-priority.js";
import { strategyAreaCount } from "../../kernel/indicators/strategy-area-count.js";
import { CROSSTAB_MIME, DISTRIBUTION_MIME, TABLE_MIME } from "../../kernel/mime.js";
import { resultBundle } from "../../kernel/result-bundle.js";
import { crosstab } from "../../kernel/tables/crosstab.js";
import { distribution } from "../../kernel/tables/distribution.js";
import { table } from "../../kernel/tables/table.js";

const answers = loadDataset("kommuner2022");

describe("what a cell ends with", () => {
  test("is shown as a table when it is one", () => {
    expect(resultBundle(distribution(answers, "strategy"))).toHaveProperty([DISTRIBUTION_MIME]);
    expect(resultBundle(crosstab(answers, { rows: "strategy", columns: "project" }))).toHaveProperty([CROSSTAB_MIME]);
    expect(resultBundle(table([{ navn: "a" }]))).toHaveProperty([TABLE_MIME]);
  });

  test("is shown as its distribution when it is an indicator", () => {
    expect(resultBundle(digitalPriority(answers))).toEqual(resultBundle(distribution(answers, digitalPriority)));
    expect(resultBundle(strategyAreaCount(answers))).toEqual(resultBundle(distribution(answers, strategyAreaCount)));
  });

  test("is shown as an overview when it is an answer table", () => {
    expect(resultBundle(answers)?.["text/plain"]).toMatch(/^kommuner2022\n354 enheter/);
  });

  test("is left to others when it is none of ours", () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error("no");
        },
      },
    );
    for (const value of [{}, [], new Map(), { values: new Int8Array(2) }, { type: "x" }, hostile])
      expect(resultBundle(value)).toBeUndefined();
  });

  test("is looked at as far as its first item where that is none of ours, however long and empty the list is", () => {
    let holes = 0;
    const list = new Proxy([], {
      get: (_, key) => (key === "length" ? 1_000 : undefined),
      has: () => {
        holes += 1;
        return false;
      },
    });
    expect(resultBundle(list)).toBeUndefined();
    expect(holes).toBe(0);
  });

  test("is an error when a table was made by hand and lacks a part", () => {
    expect(() => resultBundle({ type: DISTRIBUTION_MIME })).toThrow(TypeError);
  });
});
