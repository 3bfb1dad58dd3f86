import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adjustedResiduals } from "../../../../kernel/tables/statistics/adjusted-residuals.js";
import { chiSquareContributions } from "../../../../kernel/tables/statistics/chi-square-contributions.js";
import { chiSquareTail } from "../../../../kernel/tables/statistics/chi-square-tail.js";
import { chiSquareTest } from "../../../../kernel/tables/statistics/chi-square-test.js";
import type { Counts } from "../../../../kernel/tables/statistics/counts.js";
import { cramersV } from "../../../../kernel/tables/statistics/cramers-v.js";
import { exactTableProbability } from "../../../../kernel/tables/statistics/exact-table-probability.js";
import { expectedCounts } from "../../../../kernel/tables/statistics/expected-counts.js";
import { fisherExact } from "../../../../kernel/tables/statistics/fisher-exact.js";
import { goodmanKruskalGamma } from "../../../../kernel/tables/statistics/goodman-kruskal-gamma.js";
import { kendallTauB } from "../../../../kernel/tables/statistics/kendall-tau-b.js";
import { logGamma } from "../../../../kernel/tables/statistics/log-gamma.js";
import { noncentralChiSquareTail } from "../../../../kernel/tables/statistics/noncentral-chi-square-tail.js";
import { normalTwoSided, normalWithin } from "../../../../kernel/tables/statistics/normal.js";
import type { OrdinalMeasure } from "../../../../kernel/tables/statistics/ordinal-measure.js";
import { somersD } from "../../../../kernel/tables/statistics/somers-d.js";
import { stuartTauC } from "../../../../kernel/tables/statistics/stuart-tau-c.js";
import { withoutEmpty } from "../../../../kernel/tables/statistics/without-empty.js";
import { distributionsOfR, expectAsR, expectProbabilityAsR, type TableOfR, tablesOfR } from "./against-r.js";

/** R stops summing its noncentral chi-square when a term is below some 1e-12 of the sum. */
const NONCENTRAL_DIGITS_OF_R = 10;

/** That each number of a table is R's. */
function expectTableAsR(ours: readonly (readonly (number | null)[])[], ofR: Counts): void {
  expect(ours.map((row) => row.length)).toEqual(ofR.map((row) => row.length));
  for (const [r, row] of ofR.entries()) for (const [c, number] of row.entries()) expectAsR(ours[r]?.[c], number);
}

function expectMeasureAsR(ours: OrdinalMeasure | null, ofR: TableOfR["tauB"] | null): void {
  if (ofR === null) {
    expect(ours).toBeNull();
    return;
  }
  for (const part of ["value", "standardError", "low", "high", "z"] as const) expectAsR(ours?.[part], ofR[part]);
  expectProbabilityAsR(ours?.p, ofR.p);
}

describe("R's numbers to a part in 1e9", () => {
  test("are held for 50 tables or more", () => {
    expect(tablesOfR.length).toBeGreaterThanOrEqual(50);
  });

  describe.each(tablesOfR)("$name", (table) => {
    const occupied = withoutEmpty(table.counts).counts;

    test("chi-square, its degrees of freedom and p", () => {
      const ours = chiSquareTest(table.counts);
      expectAsR(ours?.chiSquare, table.chiSquare.chiSquare);
      expect(ours?.df).toBe(table.chiSquare.df);
      expectProbabilityAsR(ours?.p, table.chiSquare.p);
    });

    test("expected counts, adjusted residuals and contributions", () => {
      expectTableAsR(expectedCounts(occupied), table.expected);
      expectTableAsR(adjustedResiduals(occupied), table.adjustedResiduals);
      expectTableAsR(chiSquareContributions(occupied).cells, table.contributions);
    });

    test("Cramér's V with its interval", () => {
      const ours = cramersV(table.counts);
      for (const part of ["value", "low", "high", "corrected"] as const) expectAsR(ours?.[part], table.cramersV[part]);
    });

    test("gamma, tau-b, tau-c and Somers' d with error, interval and test", () => {
      expectMeasureAsR(goodmanKruskalGamma(table.counts), table.gamma);
      expectMeasureAsR(kendallTauB(table.counts), table.tauB);
      expectMeasureAsR(stuartTauC(table.counts), table.tauC);
      expectMeasureAsR(somersD(table.counts), table.somersD);
    });
  });

  describe("chi-square with Yates' correction", () => {
    test.each(tablesOfR.filter((table) => Boolean(table.yates)))("$name", (table) => {
      const ours = chiSquareTest(table.counts, { yates: true });
      expectAsR(ours?.chiSquare, table.yates?.chiSquare ?? null);
      expectProbabilityAsR(ours?.p, table.yates?.p ?? null);
    });
  });

  describe("gamma and its error, as vcdExtra's GKgamma has them", () => {
    test.each(tablesOfR.filter((table) => Boolean(table.gamma)))("$name", (table) => {
      const ours = goodmanKruskalGamma(table.counts);
      for (const part of ["value", "standardError", "low", "high"] as const)
        expectAsR(ours?.[part], table.gamma?.ofGKgamma[part] ?? null);
    });
  });

  describe("tau-b, as cor has it of every unit", () => {
    test.each(tablesOfR.filter((table) => table.tauB.ofCor !== undefined))("$name", (table) => {
      expectAsR(kendallTauB(table.counts)?.value, table.tauB.ofCor ?? null);
    });
  });

  describe("Fisher's p, or one that random tables put near it", () => {
    test.each(tablesOfR.filter((table) => Boolean(table.fisher)))("$name", (table) => {
      const ours = fisherExact(table.counts);
      const { p: ofR = Number.NaN, simulated: tables = Infinity } = table.fisher ?? {};
      if (ours?.simulated) {
        const { standardError } = ours.simulated;
        expect(Math.abs(ours.p - ofR)).toBeLessThan(
          4 * Math.hypot(standardError, Math.sqrt((ofR * (1 - ofR)) / tables)),
        );
      } else expectProbabilityAsR(ours?.p, ofR);
    });
  });

  describe("the odds ratio with its interval", () => {
    test.each(tablesOfR.filter((table) => Boolean(table.fisher?.oddsRatio)))("$name", (table) => {
      const { value, low, high } = table.fisher?.oddsRatio ?? {};
      const ours = fisherExact(table.counts)?.oddsRatio;
      expectAsR(ours?.value, value ?? null);
      expectAsR(ours?.low, low ?? null);
      expectAsR(ours?.high, high ?? null);
    });
  });
});

describe("the distributions", () => {
  test("have R's chi-square tails", () => {
    for (const [x = 0, df = 0, p = 0] of distributionsOfR.chiSquareTail) expectProbabilityAsR(chiSquareTail(x, df), p);
  });

  test("have R's chi-square tails of a million degrees of freedom", () => {
    expectProbabilityAsR(chiSquareTail(1e6, 1_000_100), 0.52799793098211734);
    expectProbabilityAsR(chiSquareTail(1_001_000, 1_000_001), 0.23989648217450649);
  });

  test("have the noncentral tails of the mixture that defines them, but for what is too small to matter", () => {
    for (const [x = 0, df = 0, noncentrality = 0, p = 0] of distributionsOfR.noncentralChiSquareTail) {
      const ours = noncentralChiSquareTail(x, df, noncentrality);
      if (p > 1e-12) expectProbabilityAsR(ours, p);
      else expect(ours).toBeLessThan(1e-12);
    }
  });

  test("have R's own noncentral tails as closely as R has them", () => {
    for (const [x = 0, df = 0, noncentrality = 0, , ofR = 0] of distributionsOfR.noncentralChiSquareTail)
      expect(noncentralChiSquareTail(x, df, noncentrality)).toBeCloseTo(ofR, NONCENTRAL_DIGITS_OF_R);
  });

  test("have R's normal tails and quantiles", () => {
    for (const [z = 0, p = 0] of distributionsOfR.normalTwoSided) expectProbabilityAsR(normalTwoSided(z), p);
    for (const [level = 0, z = 0] of distributionsOfR.normalWithin) expectAsR(normalWithin(level), z);
  });

  test("have R's logarithm of the gamma function", () => {
    for (const [x = 0, log = 0] of distributionsOfR.logGamma) expectAsR(logGamma(x), log);
  });
});

describe("Fisher's test", () => {
  const job = tablesOfR.find(({ name }) => name === "job satisfaction by income") as TableOfR;

  test("goes through all tables when given the steps, and draws them when not", () => {
    const exact = fisherExact(job.counts, { steps: 50_000_000 });
    expect(exact?.simulated).toBeNull();
    expectProbabilityAsR(exact?.p, job.fisher?.p ?? null);
    expect(fisherExact(job.counts, { steps: 1000 })?.simulated?.tables).toBe(100_000);
  });

  test("draws the same tables for the same seed, and others for another", () => {
    const p = (seed: number) => fisherExact(job.counts, { steps: 0, tables: 1000, seed })?.p;
    expect(p(1)).toBe(p(1));
    expect(new Set([p(1), p(2), p(3), p(4)]).size).toBeGreaterThan(1);
  });

  test("has the same p for two by two by the network as by the hypergeometric distribution", () => {
    const cell = fc.nat(20);
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        const counts = [
          [a, b],
          [c, d],
        ];
        const test = fisherExact(counts);
        if (test !== null) expectProbabilityAsR(exactTableProbability(counts, 1 + 1e-7, 1_000_000), test.p);
      }),
    );
  });

  test("has the odds ratio that R's few digits point to", () => {
    for (const { counts, fisher } of tablesOfR) {
      if (fisher?.oddsRatioOfR === undefined) continue;
      const ours = fisherExact(counts)?.oddsRatio;
      for (const part of ["value", "low"] as const) expectAsR(ours?.[part], fisher.oddsRatioOfR[part], 1e-2);
    }
  });
});

describe("a table without two rows and columns that have units", () => {
  const tables: Counts[] = [
    [],
    [[]],
    [[0, 0]],
    [[3, 4]],
    [[3], [4]],
    [
      [3, 0],
      [4, 0],
    ],
    [
      [0, 0],
      [0, 0],
    ],
  ];

  test.each(tables)("%j has no test and no measure", (...counts) => {
    const table = counts as Counts;
    for (const statistic of [chiSquareTest, cramersV, fisherExact, goodmanKruskalGamma, kendallTauB, stuartTauC])
      expect(statistic(table)).toBeNull();
    expect(
      adjustedResiduals(table)
        .flat()
        .every((residual) => residual === null),
    ).toBe(true);
  });
});

describe("the chi-square test warns", () => {
  test("when an expected count is below 1", () => {
    expect(
      chiSquareTest([
        [0, 9],
        [1, 990],
      ]),
    ).toMatchObject({ reliable: false, minimumExpected: 0.009 });
  });

  test("when more than a fifth of the expected counts are below 5, and not at a fifth", () => {
    const counts = [
      [2, 20, 20, 20, 20],
      [8, 80, 80, 80, 80],
    ];
    expect(chiSquareTest(counts)).toMatchObject({ reliable: true, shareBelow5: 0.1, minimumExpected: 2 });
    expect(chiSquareTest(counts.map((row) => row.slice(0, 2)))).toMatchObject({ reliable: false, shareBelow5: 0.25 });
  });
});

describe("counts that are not whole numbers of units are refused", () => {
  test.each([
    [
      [
        [1.5, 2],
        [3, 4],
      ],
      "chiSquareTest: the count in row 1, column 1 is 1.5; it must be a whole number of units, 0 or more. The tests do not hold for weighted counts.",
    ],
    [
      [
        [1, 2],
        [3, -4],
      ],
      "chiSquareTest: the count in row 2, column 2 is -4;",
    ],
    [
      [
        [1, 2],
        [3, Number.NaN],
      ],
      "chiSquareTest: the count in row 2, column 2 is NaN;",
    ],
    [[[1, 2], [3]], "chiSquareTest: row 2 has 1 counts; the first row has 2."],
  ])("%j", (counts, message) => {
    expect(() => chiSquareTest(counts)).toThrow(RangeError);
    expect(() => chiSquareTest(counts)).toThrow(message);
  });
});

describe("every table of counts", () => {
  const tables = fc
    .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }))
    .chain(([height, width]) =>
      fc.array(fc.array(fc.nat(12), { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    );
  const turned = (counts: Counts) => (counts[0] ?? []).map((_, c) => counts.map((row) => row[c] as number));
  const backwards = (counts: Counts) => counts.map((row) => row.toReversed());

  test("has the same chi-square, V, gamma and tau-b when turned", () => {
    fc.assert(
      fc.property(tables, (counts) => {
        for (const statistic of [chiSquareTest, cramersV, kendallTauB, goodmanKruskalGamma]) {
          const [ours, other] = [statistic(counts), statistic(turned(counts))];
          expect(other === null).toBe(ours === null);
          for (const [part, value] of Object.entries(ours ?? {}))
            if (typeof value === "number") expectAsR((other as unknown as Record<string, number>)[part], value);
        }
      }),
    );
  });

  test("has opposite gamma and tau-b when one side is read backwards", () => {
    fc.assert(
      fc.property(tables, (counts) => {
        for (const measure of [goodmanKruskalGamma, kendallTauB, stuartTauC]) {
          const [ours, other] = [measure(counts), measure(backwards(counts))];
          if (ours !== null) expectAsR(other?.value, -ours.value);
        }
      }),
    );
  });

  test("has contributions that add up to chi-square", () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const test = chiSquareTest(counts);
        if (test === null) return;
        const total = chiSquareContributions(counts).rows.reduce((sum, part) => sum + part, 0);
        expectAsR(total, test.chiSquare);
      }),
    );
  });
});
