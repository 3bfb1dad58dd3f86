import { describe, expect, test } from "vitest";
import { figure35 } from "../../../kernel/figures/figure-3-5.js";
import type { Distribution } from "../../../kernel/mime.js";
import { ofEdition } from "./of-edition.js";
import { ownAnswers } from "./own-answers.js";
import { publishedValue } from "./published-value.js";
import { rounded } from "./rounded.js";

const in2018 = figure35.draw(ofEdition[2018]);
const in2022 = figure35.draw(ofEdition[2022]);
const WITH_PROJECTS = 331;
const WITH_PROJECTS_22 = 330;

const countFrom = ({ rows }: Distribution, from: number) =>
  rows.filter(({ code }) => Number(code) >= from).reduce((sum, { count }) => sum + (count ?? 0), 0);

describe("Figur 3.5", () => {
  test("is a histogram of all municipalities, from 0 to as many areas as were asked about", () => {
    expect([in2018.form, in2018.base.n, in2018.rows.length - 1]).toEqual([
      "histogram",
      377,
      publishedValue("18.3.5.n"),
    ]);
    expect([in2022.base.n, in2022.earlierBase?.n]).toEqual([354, 377]);
  });

  test.each([
    ["22.3.5.zero22", in2022.rows[0]?.share],
    ["22.3.5.zero18", in2022.rows[0]?.earlierShare],
  ])("has %s without projects as printed", (id, share) => {
    expect(rounded(100 * (share ?? Number.NaN))).toBe(publishedValue(id));
  });

  test.each([
    ["18.3.5.median", in2018.median?.value],
    ["22.3.5.median18", in2022.median?.earlier],
  ])("has %s as its median, of those with projects", (id, median) => {
    expect(median).toBe(publishedValue(id));
  });

  test("has nearly forty percent of those with projects with eight areas or more in 2018", () => {
    const percent = (100 * countFrom(in2018, 8)) / WITH_PROJECTS;
    expect(percent).toBeLessThan(publishedValue("18.3.5.ge8"));
    expect(percent).toBeGreaterThan(publishedValue("18.3.5.ge8") - 1);
  });

  test("has as many with seven areas or more in 2022 as printed, and relatively more than in 2018", () => {
    const percent = (100 * countFrom(in2022, 7)) / WITH_PROJECTS_22;
    expect(rounded(percent)).toBe(publishedValue("22.3.5.ge7"));
    expect(percent).toBeGreaterThan((100 * countFrom(in2018, 7)) / WITH_PROJECTS);
  });

  test("has as many with seven areas or more in 2018 as Tabell 3.1 has with extensive projects", () => {
    expect(countFrom(in2018, 7)).toBe(publishedValue("18.t31.3") + publishedValue("18.t31.4"));
  });

  test("has number, title and years as the report", () => {
    expect(in2018.title.nb).toBe(
      "Figur 3.5 Fordeling av kommunene etter antall områder påvirket av IKT-prosjekter. 2018",
    );
    expect(in2022.title.nb).toBe(
      "Figur 3.5 Fordeling av kommuner etter antall områder påvirket av IKT-prosjekter. 2018 og 2022",
    );
  });

  test("of one's own answers does not count «vet ikke», and counts who did not answer", () => {
    const answers = ownAnswers(2022, {
      project: ["yes", "yes", null],
      project_area_staffing: ["yes", "dont_know", null],
      project_area_new_tasks: ["yes", "no", null],
    });
    const drawn = figure35.draw({ answers, locale: "nb" });
    expect(drawn.rows.slice(0, 3).map(({ count }) => count)).toEqual([1, 0, 1]);
    expect(drawn.leftOut.map(({ reason, count }) => [reason, count])).toEqual([["notAnswered", 1]]);
    expect(drawn.median?.value).toBe(0);
  });
});
