import { describe, expect, test } from "vitest";
import { figure } from "../../../kernel/figures/figure.js";
import { expectAsPrinted } from "./as-printed.js";
import { barOf, categoriesOf } from "./bar-of.js";
import { gridItem } from "./grid-item.js";
import { ownAnswers } from "./own-answers.js";
import { publishedValue } from "./published-value.js";
import { rounded } from "./rounded.js";

const of2018 = figure("3.3", 2018);
const of2022 = figure("3.3", 2022);
const change = (name: string) => `project_area_${name}`;
const bar = (drawn: typeof of2018, year: number, name: string) => barOf(drawn, year, change(name));

describe("Figur 3.3", () => {
  test.each([
    ["18.3.3.kvalitet", bar(of2018, 2018, "service_quality")],
    ["18.3.3.arbeidsrutiner", bar(of2018, 2018, "work_routines")],
    ["18.3.3.bemanning", bar(of2018, 2018, "staffing")],
    ["22.3.3.kvalitet22", bar(of2022, 2022, "service_quality")],
    ["22.3.3.kvalitet18", bar(of2022, 2018, "service_quality")],
    ["22.3.3.rutiner", bar(of2022, 2022, "work_routines")],
    ["22.3.3.bemanning", bar(of2022, 2022, "staffing")],
    ["22.3.3.bemanning", bar(of2022, 2018, "staffing")],
  ])("has %s as printed", (id, { value }) => {
    expectAsPrinted(id, value);
  });

  // Statistics Norway's statistics page prints them as percent of all 354.
  test.each([
    [89.5, "service_quality"],
    [87.6, "work_routines"],
    [18.1, "staffing"],
    [50.8, "new_tasks"],
    [80.5, "case_handling"],
    [66.9, "collaboration"],
    [82.8, "self_service"],
    [77.1, "new_services"],
    [81.9, "infrastructure"],
    [28.8, "other"],
  ])("has the %d percent of all that is printed elsewhere of %s", (percent, name) => {
    expect(rounded((100 * bar(of2022, 2022, name).count) / 354, 1)).toBe(percent);
  });

  test("has as many areas as were asked about, of those with projects", () => {
    expect(categoriesOf(of2018)).toHaveLength(publishedValue("18.3.3.nareas"));
    expect([2018, 2022].map((year) => bar(of2022, year, "staffing").base)).toEqual([331, 330]);
  });

  test.each([
    [2018, of2018],
    [2022, of2022],
  ])("has quality first, then routines, and staffing least, in %i", (year, drawn) => {
    expect(categoriesOf(drawn).slice(0, 2)).toEqual([change("service_quality"), change("work_routines")]);
    const least = Math.min(...categoriesOf(drawn).map((name) => barOf(drawn, year, name).value));
    expect(least).toBe(bar(drawn, year, "staffing").value);
  });

  test("has far more that expect new tasks than in 2018, and no more that expect better interaction", () => {
    const rise = (name: string) => bar(of2022, 2022, name).value - bar(of2022, 2018, name).value;
    expect(rise("new_tasks")).toBeGreaterThan(10);
    expect(rise("collaboration")).toBeLessThanOrEqual(0);
  });

  test("has number, title and years as the report", () => {
    expect(of2018.title?.nb).toBe("Figur 3.3 Forventede endringer i kommunene som følge av IKT-prosjekter. 2018");
    expect(of2022.title?.nb).toMatch(/ 2018 og 2022$/);
  });

  test("of one's own answers says who was not asked and who did not know", () => {
    const answers = ownAnswers(2018, {
      project: ["yes", "yes", "no"],
      project_area_staffing: ["dont_know", "yes", null],
    });
    const drawn = figure("3.3", answers);
    expect(bar(drawn, 2018, "staffing")).toEqual({ value: 50, count: 1, base: 2 });
    const { leftOut = [] } = gridItem(drawn, change("staffing")).now ?? {};
    expect(leftOut.map(({ reason, count }) => [reason, count])).toEqual([["notAsked", 1]]);
    expect(drawn.numbers).toMatchObject({ footnotes: [{ text: { nb: expect.stringContaining("0–1 kommuner") } }] });
  });
});
