import { describe, expect, test } from "vitest";
import { figure } from "../../../kernel/figures/figure.js";
import { expectAsPrinted } from "./as-printed.js";
import { barOf, categoriesOf } from "./bar-of.js";
import { distributionOf } from "./distribution-of.js";
import { ownAnswers } from "./own-answers.js";
import { publishedValue } from "./published-value.js";

const of2018 = figure("3.4", 2018);
const of2022 = figure("3.4", 2022);

/** Units with this many areas or more. */
const unitsFrom = (drawn: typeof of2018, year: number, areas: number) =>
  categoriesOf(drawn)
    .filter((code) => Number(code) >= areas)
    .reduce((sum, code) => sum + barOf(drawn, year, code).count, 0);

describe("Figur 3.4", () => {
  test("has a column for every number of areas that can be, of all municipalities", () => {
    expect(categoriesOf(of2018)).toEqual(Array.from({ length: 14 }, (_, areas) => String(areas)));
    expect(categoriesOf(of2022)).toHaveLength(15);
    expect([barOf(of2018, 2018, 0).base, barOf(of2022, 2018, 0).base, barOf(of2022, 2022, 0).base]).toEqual([
      377, 377, 354,
    ]);
    expect([unitsFrom(of2018, 2018, 0), unitsFrom(of2022, 2022, 0)]).toEqual([377, 354]);
  });

  test.each([
    ["18.3.4.nostrategy", barOf(of2018, 2018, 0)],
    ["22.3.4.nostrategy", barOf(of2022, 2022, 0)],
  ])("has %s with none as printed", (id, { count }) => {
    expectAsPrinted(id, count);
  });

  test("counts municipalities, and percents where two years are compared", () => {
    expect(barOf(of2018, 2018, 0).value).toBe(124);
    expect(barOf(of2022, 2018, 0).value).toBeCloseTo((100 * 124) / 377, 9);
  });

  test("has the median of those with a strategy as printed, and says whose it is", () => {
    const [now, compared] = [distributionOf(of2018).median, distributionOf(of2022).median];
    expectAsPrinted("18.3.4.median", now?.value ?? Number.NaN);
    expectAsPrinted("22.3.4.median18", compared?.earlier ?? Number.NaN);
    expect(now?.base?.nb).toBe("kommuner med IKT-/digitaliseringsstrategi");
  });

  test("has about half of those with a strategy up to the median in 2018", () => {
    const upTo9 = unitsFrom(of2018, 2018, 1) - unitsFrom(of2018, 2018, 10);
    expectAsPrinted("18.3.4.half", (100 * upTo9) / 256);
  });

  test("has as many with ten areas or more as Tabell 3.1 has with an extensive strategy", () => {
    expect(unitsFrom(of2018, 2018, 10)).toBe(publishedValue("18.t31.2") + publishedValue("18.t31.4"));
    expect(unitsFrom(of2022, 2022, 10)).toBe(publishedValue("22.t31.2") + publishedValue("22.t31.4"));
  });

  test("has a greater part with a strategy, and more areas, than in 2018", () => {
    expect(barOf(of2022, 2022, 0).value).toBeLessThan(barOf(of2022, 2018, 0).value);
    const { value, earlier } = distributionOf(of2022).median ?? {};
    expect(value).toBeGreaterThan(earlier ?? Number.NaN);
  });

  test("says how many of those with none have a strategy", () => {
    expect(distributionOf(of2022).footnotes?.map(({ text }) => text.nb)).toEqual([
      "Med 0 områder i 2022 er kommunene uten strategi og 4 som har en strategi, men ikke nevner noe område.",
      "Med 0 områder i 2018 er kommunene uten strategi og 3 som har en strategi, men ikke nevner noe område.",
    ]);
  });

  test("has number, title and years as the report", () => {
    expect(of2018.title?.nb).toBe(
      "Figur 3.4 Fordeling av kommunene etter antall områder omtalt i IKT-/digitaliseringsstrategien. 2018",
    );
    expect(of2022.title?.nb).toBe(
      "Figur 3.4 Fordeling av kommuner etter antall områder omtalt i digitaliseringsstrategien. 2018 og 2022",
    );
  });

  test("of one's own answers counts those who did not say whether they have a strategy", () => {
    const answers = ownAnswers(2018, {
      strategy: ["yes", "no", null],
      strategy_area_cloud: ["yes", null, null],
      strategy_area_robotics: ["dont_know", null, null],
    });
    const drawn = figure("3.4", answers);
    expect([0, 1, 2].map((areas) => barOf(drawn, 2018, areas).count)).toEqual([1, 1, 0]);
    const { leftOut, footnotes } = distributionOf(drawn);
    expect(leftOut.map(({ reason, count }) => [reason, count])).toEqual([["notAnswered", 1]]);
    expect(footnotes).toBe(undefined);
  });
});
