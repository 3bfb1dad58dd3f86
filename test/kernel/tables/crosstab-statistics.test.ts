import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import type { Answer } from "../../../kernel/survey/variable.js";
import { crosstab } from "../../../kernel/tables/crosstab.js";
import { crosstabStatistics, type StatisticsRequest } from "../../../kernel/tables/crosstab-statistics.js";

const side = (codes: readonly string[], ordered = true, label = "side") => ({
  label: { nb: label, en: label },
  ordered,
  categories: codes.map(
    (code): Answer => ({
      code,
      label: { nb: code, en: code },
      ...(code === "dont_know" && { leaveOutAs: "dontKnow" as const }),
    }),
  ),
});
const [three, two] = [
  ["a", "b", "c"],
  ["x", "y"],
];
const all: StatisticsRequest = { statistics: true, level: 0.95 };
const large = [
  [30, 10],
  [20, 20],
  [10, 30],
];

const kommuner2022 = loadDataset("kommuner2022");

describe("the statistics of a crosstab", () => {
  const pair = { rows: "recruitment", columns: "hindranceGroup" } as const;

  test("are there when asked for, and only then", () => {
    expect(crosstab(kommuner2022, pair)).not.toHaveProperty("statistics");
    expect(crosstab(kommuner2022, { ...pair, statistics: false })).not.toHaveProperty("statistics");
    expect(crosstab(kommuner2022, { ...pair, statistics: true }).statistics?.chiSquare?.df).toBe(4);
  });

  test("are plain, frozen data that JSON keeps", () => {
    const { statistics } = crosstab(kommuner2022, { rows: "sizeGroup", columns: "digitalPriority", statistics: true });
    expect(JSON.parse(JSON.stringify(statistics))).toEqual(statistics);
    expect(Object.isFrozen(statistics?.residuals?.[0])).toBe(true);
  });

  test("are of the units in the table", () => {
    const { statistics, base } = crosstab(kommuner2022, {
      rows: "recruitment_problem",
      columns: "hindrance",
      statistics: true,
    });
    expect(base.n).toBeLessThan(354);
    expect(statistics?.n).toBe(base.n);
  });

  test("are all that suit it when none is named", () => {
    const statistics = crosstabStatistics(large, side(three), side(two), all);
    for (const name of ["chiSquare", "cramersV", "gamma", "tauB", "residuals", "expected"] as const)
      expect(statistics[name]).not.toBeNull();
    expect(statistics.fisher).toBeNull();
    expect(statistics.absent).toEqual([]);
  });

  test("are only those that are named", () => {
    const statistics = crosstabStatistics(large, side(three), side(two), { ...all, statistics: ["fisher", "tauB"] });
    expect(statistics).toMatchObject({ chiSquare: null, cramersV: null, gamma: null, residuals: null, expected: null });
    expect(statistics.fisher?.p).toBeLessThan(0.001);
    expect(statistics.tauB?.value).toBeGreaterThan(0);
    expect(statistics.absent).toEqual([]);
  });

  test("have Fisher's test where the expected counts are too small for chi-square", () => {
    const statistics = crosstabStatistics(
      [
        [3, 1],
        [1, 3],
      ],
      side(two),
      side(two),
      all,
    );
    expect(statistics.chiSquare?.reliable).toBe(false);
    expect(statistics.fisher).toMatchObject({ p: 0.4857142857142857, simulated: null });
  });

  test("have null for an odds ratio without an end", () => {
    const { fisher } = crosstabStatistics(
      [
        [4, 0],
        [0, 4],
      ],
      side(two),
      side(two),
      all,
    );
    expect(fisher?.oddsRatio).toMatchObject({ value: null, high: null });
  });

  test("have Yates' correction for two by two, and no other", () => {
    expect(
      crosstabStatistics(
        [
          [30, 10],
          [20, 20],
        ],
        side(two),
        side(two),
        all,
      ).chiSquare?.yates?.value,
    ).toBeCloseTo(4.32, 10);
    expect(crosstabStatistics(large, side(three), side(two), all).chiSquare?.yates).toBeNull();
  });

  test("have no gamma and no tau-b where a side is not ordered, and say so", () => {
    const { gamma, tauB, orderedN, absent } = crosstabStatistics(large, side(three), side(two, false, "kjønn"), all);
    expect([gamma, tauB, orderedN]).toEqual([null, null, null]);
    expect(absent.map(({ name, why }) => [name, why.nb])).toEqual([
      ["gamma", "«kjønn» ikke går fra lite til mye"],
      ["tauB", "«kjønn» ikke går fra lite til mye"],
    ]);
  });

  test("take «vet ikke» off the scale for gamma and tau-b, and count it in chi-square", () => {
    const withUnknown = crosstabStatistics([...large, [40, 1]], side([...three, "dont_know"]), side(two), all);
    const without = crosstabStatistics(large, side(three), side(two), all);
    expect(withUnknown.gamma).toEqual(without.gamma);
    expect([withUnknown.n, withUnknown.orderedN]).toEqual([161, 120]);
    expect(withUnknown.chiSquare?.df).toBe(3);
  });

  test("leave out categories without units, and name them", () => {
    const statistics = crosstabStatistics(
      [
        [30, 0, 10],
        [0, 0, 0],
        [20, 0, 20],
      ],
      side(three),
      side(three),
      all,
    );
    expect(statistics).toMatchObject({ emptyRows: [1], emptyColumns: [1] });
    expect(statistics.chiSquare?.df).toBe(1);
    expect(statistics.residuals?.[1]).toEqual([null, null, null]);
  });

  test("of one row of units are none, and say why", () => {
    const statistics = crosstabStatistics(
      [
        [3, 4],
        [0, 0],
      ],
      side(two),
      side(two),
      all,
    );
    expect(statistics).toMatchObject({ chiSquare: null, fisher: null, cramersV: null, gamma: null, tauB: null });
    expect(statistics.absent.map(({ name }) => name)).toEqual(["chiSquare", "cramersV", "gamma", "tauB"]);
    expect(statistics.absent[0]?.why.nb).toBe("det må være enheter i minst to rader og to kolonner");
  });

  test("have wider intervals at a higher level", () => {
    const width = (level: number) => {
      const { gamma } = crosstabStatistics(large, side(three), side(two), { ...all, level });
      return (gamma?.high ?? 0) - (gamma?.low ?? 0);
    };
    expect(width(0.99)).toBeGreaterThan(width(0.9));
  });
});

describe("crosstab refuses", () => {
  const wrong = (options: object) =>
    expect(() => crosstab(kommuner2022, { rows: "strategy", columns: "hindrance", ...options }));

  test("a statistic that there is not", () => {
    wrong({ statistics: ["phi"] }).toThrow(
      "crosstab: statistics is an array; it must be true, or a list of «chiSquare», «fisher», «cramersV», «gamma», «tauB», «residuals».",
    );
  });

  test("statistics of a table that withholds or rounds counts, which they would tell of", () => {
    for (const method of ["suppress", "round"] as const)
      wrong({ statistics: true, confidentiality: { method } }).toThrow(
        "crosstab: statistics and confidentiality cannot be given together, since expected counts and tests would tell of the counts that are withheld or rounded.",
      );
  });

  test("statistics of a weighted table, for which the tests do not hold", () => {
    wrong({ statistics: ["chiSquare"], weights: "population" }).toThrow(
      "crosstab: statistics and weights cannot be given together, since the tests hold for counts of units and not for weighted ones.",
    );
  });

  test("a level that is no probability", () => {
    wrong({ statistics: true, level: 95 }).toThrow(
      "crosstab: level is 95; it must be a number between 0 and 1, such as 0.95.",
    );
  });
});
