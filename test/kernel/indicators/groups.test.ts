import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { externalUse } from "../../../kernel/indicators/external-use.js";
import { hindranceGroup } from "../../../kernel/indicators/hindrance-group.js";
import { lowerMedian } from "../../../kernel/indicators/lower-median.js";
import { recruitment } from "../../../kernel/indicators/recruitment.js";
import { sizeGroup } from "../../../kernel/indicators/size-group.js";
import { strategyAreaCount } from "../../../kernel/indicators/strategy-area-count.js";
import { NOT_ANSWERED } from "../../../kernel/survey/left-out.js";
import { answerTable } from "../survey/answer-table.js";
import { rowWith } from "./row-with.js";

describe("hindranceGroup", () => {
  test("puts the two small and the two large degrees together", () => {
    const degrees = ["very_small", "fairly_small", "neither", "fairly_large", "very_large", ""];
    const column = hindranceGroup(
      answerTable(
        2018,
        degrees.map((hindrance) => ({ hindrance })),
      ),
    );
    expect(Array.from(column.values)).toEqual([0, 0, 1, 2, 2, NOT_ANSWERED]);
    expect(column.categories.map(({ code }) => code)).toEqual(["small", "neither", "large"]);
    expect(column).toMatchObject({ name: "hindranceGroup", year: 2018, ordered: true });
  });
});

describe("recruitment", () => {
  test("tells who has not tried from who tried without and with problems", () => {
    const rows = [
      { recruited: "no" },
      { recruited: "yes", recruitment_problem: "no" },
      { recruited: "yes", recruitment_problem: "yes" },
      {},
    ];
    expect(Array.from(recruitment(answerTable(2022, rows)).values)).toEqual([0, 1, 2, NOT_ANSWERED]);
  });
});

describe("externalUse", () => {
  test("parts the scores 0–2 from 3–4, and keeps units without a score out", () => {
    const rows = [...[0, 4, 7, 8, 12].map((internal) => rowWith(2018, { internal })), {}];
    expect(Array.from(externalUse(answerTable(2018, rows)).values)).toEqual([0, 0, 0, 1, 1, NOT_ANSWERED]);
  });
});

describe("sizeGroup", () => {
  const groupsOf = (populations: readonly string[]) =>
    Array.from(
      sizeGroup(
        answerTable(
          2022,
          populations.map((population) => ({ population })),
        ),
      ).values,
    );

  test("holds the lower bound of each group and not the upper", () => {
    const bounds = [2000, 5000, 10000, 20000, 30000, 50000];
    expect(groupsOf(bounds.map(String))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(groupsOf(bounds.map((bound) => String(bound - 1)))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(groupsOf(["1", "717710", ""])).toEqual([0, 6, NOT_ANSWERED]);
  });

  test("names the groups in each language's own numbers", () => {
    const labels = sizeGroup(answerTable(2022, [])).categories.map(({ label }) => label);
    const spaced = labels.map(({ nb }) => nb.replaceAll(/\s/gu, " "));
    expect(spaced.slice(0, 2)).toEqual(["Færre enn 2 000", "2 000–4 999"]);
    expect(spaced.at(-1)).toBe("50 000 eller flere");
    expect(labels[0]?.en).toBe("Fewer than 2,000");
    expect(labels[3]?.en).toBe("10,000–19,999");
    expect(labels.at(-1)?.en).toBe("50,000 or more");
  });

  test("takes other bounds", () => {
    const answers = answerTable(2022, [{ population: "9999" }, { population: "10000" }]);
    const column = sizeGroup(answers, { bounds: [10_000] });
    expect(Array.from(column.values)).toEqual([0, 1]);
    expect(column.categories.map(({ code }) => code)).toEqual(["under_10000", "from_10000"]);
  });

  test.each([[[]], [[5, 5]], [[10, 5]], [[0, 5]], [[2.5]]])("refuses bounds %j", (bounds) => {
    expect(() => sizeGroup(answerTable(2022, []), { bounds })).toThrow(/must be whole numbers above 0 that rise/);
  });
});

describe("lowerMedian", () => {
  test.each([
    [[], null],
    [[7], 7],
    [[10, 9], 9],
    [[2, 10, 9], 9],
    [[4, 1, 3, 2], 2],
  ])("of %j is %j", (values, median) => {
    expect(lowerMedian(values)).toBe(median);
  });

  test("has at least half of the values at or below it, and fewer than half below it", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 20 }), { minLength: 1 }), (values) => {
        const median = lowerMedian(values) as number;
        const [below, upTo] = [values.filter((v) => v < median).length, values.filter((v) => v <= median).length];
        expect(2 * upTo).toBeGreaterThanOrEqual(values.length);
        expect(2 * below).toBeLessThan(values.length);
      }),
    );
  });

  test("of a count passes over units without a value", () => {
    const rows = [rowWith(2018, { strategy: 9 }), rowWith(2018, { strategy: 12 }), rowWith(2018, {}), {}];
    expect(lowerMedian(strategyAreaCount(answerTable(2018, rows), { among: "asked" }))).toBe(9);
    expect(lowerMedian(strategyAreaCount(answerTable(2018, rows)))).toBe(9);
    expect(lowerMedian(strategyAreaCount(answerTable(2018, [{}])))).toBeNull();
  });
});
