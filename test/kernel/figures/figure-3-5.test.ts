import { describe, expect, test } from "vitest";
import { figure } from "../../../kernel/figures/figure.js";
import { expectAsPrinted } from "./as-printed.js";
import { barOf, categoriesOf } from "./bar-of.js";
import { distributionOf } from "./distribution-of.js";
import { ownAnswers } from "./own-answers.js";
import { publishedValue } from "./published-value.js";

const of2018 = figure("3.5", 2018);
const of2022 = figure("3.5", 2022);

/** Units with this many areas or more. */
const unitsFrom = (drawn: typeof of2018, year: number, areas: number) =>
  categoriesOf(drawn)
    .filter((code) => Number(code) >= areas)
    .reduce((sum, code) => sum + barOf(drawn, year, code).count, 0);

/** Percent with this many areas or more, of those with projects, who all name at least one. */
const percentFrom = (drawn: typeof of2018, year: number, areas: number) =>
  (100 * unitsFrom(drawn, year, areas)) / unitsFrom(drawn, year, 1);

describe("Figur 3.5", () => {
  test("has a column for every number of areas that can be, of all municipalities", () => {
    expect(categoriesOf(of2018)).toHaveLength(publishedValue("18.3.5.n") + 1);
    expect([unitsFrom(of2018, 2018, 0), unitsFrom(of2022, 2018, 0), unitsFrom(of2022, 2022, 0)]).toEqual([
      377, 377, 354,
    ]);
    expect([unitsFrom(of2018, 2018, 1), unitsFrom(of2022, 2022, 1)]).toEqual([331, 330]);
  });

  test.each([
    ["22.3.5.zero22", barOf(of2022, 2022, 0)],
    ["22.3.5.zero18", barOf(of2022, 2018, 0)],
  ])("has %s without projects as printed", (id, { value }) => {
    expectAsPrinted(id, value);
  });

  test("has the median of those with projects as printed, and says whose it is", () => {
    const [now, compared] = [distributionOf(of2018).median, distributionOf(of2022).median];
    expectAsPrinted("18.3.5.median", now?.value ?? Number.NaN);
    expectAsPrinted("22.3.5.median18", compared?.earlier ?? Number.NaN);
    expect(now?.base?.nb).toBe("kommuner med IKT-prosjekter");
  });

  test("has those with many areas as printed, of those with projects, and relatively more than in 2018", () => {
    expectAsPrinted("18.3.5.ge8", percentFrom(of2018, 2018, 8));
    expectAsPrinted("22.3.5.ge7", percentFrom(of2022, 2022, 7));
    expect(percentFrom(of2022, 2022, 7)).toBeGreaterThan(percentFrom(of2022, 2018, 7));
  });

  test("has as many with seven areas or more in 2018 as Tabell 3.1 has with extensive projects", () => {
    expect(unitsFrom(of2018, 2018, 7)).toBe(publishedValue("18.t31.3") + publishedValue("18.t31.4"));
  });

  test("has number, title and years as the report", () => {
    expect(of2018.title?.nb).toBe(
      "Figur 3.5 Fordeling av kommunene etter antall områder påvirket av IKT-prosjekter. 2018",
    );
    expect(of2022.title?.nb).toBe(
      "Figur 3.5 Fordeling av kommuner etter antall områder påvirket av IKT-prosjekter. 2018 og 2022",
    );
  });

  test("of one's own answers does not count «vet ikke», and counts who did not answer", () => {
    const answers = ownAnswers(2022, {
      project: ["yes", "yes", null],
      project_area_staffing: ["yes", "dont_know", null],
      project_area_new_tasks: ["yes", "no", null],
    });
    const drawn = figure("3.5", answers);
    expect([0, 1, 2].map((areas) => barOf(drawn, 2022, areas).count)).toEqual([1, 0, 1]);
    const { leftOut, median } = distributionOf(drawn);
    expect(leftOut.map(({ reason, count }) => [reason, count])).toEqual([["notAnswered", 1]]);
    expect(median?.value).toBe(0);
  });
});
