import { describe, expect, test } from "vitest";
import { figure34 } from "../../../kernel/figures/figure-3-4.js";
import type { Distribution } from "../../../kernel/mime.js";
import { ofEdition } from "./of-edition.js";
import { ownAnswers } from "./own-answers.js";
import { publishedValue } from "./published-value.js";

const in2018 = figure34.draw(ofEdition[2018]);
const in2022 = figure34.draw(ofEdition[2022]);

const countFrom = ({ rows }: Distribution, from: number, to = rows.length) =>
  rows
    .filter(({ code }) => Number(code) >= from && Number(code) <= to)
    .reduce((sum, { count }) => sum + (count ?? 0), 0);

describe("Figur 3.4", () => {
  test("is a histogram of all municipalities, from 0 to as many areas as were asked about", () => {
    expect([in2018.form, in2018.base.n, in2018.rows.length - 1]).toEqual(["histogram", 377, 13]);
    expect([in2022.base.n, in2022.earlierBase?.n, in2022.rows.length - 1]).toEqual([354, 377, 14]);
  });

  test.each([
    ["18.3.4.nostrategy", in2018],
    ["22.3.4.nostrategy", in2022],
  ])("has %s municipalities with none", (id, drawn) => {
    expect(countFrom(drawn, 0, 0)).toBe(publishedValue(id));
  });

  test.each([
    ["18.3.4.median", in2018.median?.value],
    ["22.3.4.median18", in2022.median?.earlier],
  ])("has %s as its median, of those with a strategy", (id, median) => {
    expect(median).toBe(publishedValue(id));
  });

  test("has as many with ten areas or more as Tabell 3.1 has with an extensive strategy", () => {
    expect(countFrom(in2018, 10)).toBe(publishedValue("18.t31.2") + publishedValue("18.t31.4"));
    expect(countFrom(in2022, 10)).toBe(publishedValue("22.t31.2") + publishedValue("22.t31.4"));
  });

  test("has a greater part with a strategy, and more areas, than in 2018", () => {
    const [none] = in2022.rows;
    expect(none?.share).toBeLessThan(none?.earlierShare ?? 0);
    expect(in2022.median?.value).toBeGreaterThan(in2022.median?.earlier ?? 0);
  });

  test("says how many of those with none have a strategy", () => {
    expect(in2022.footnotes?.map(({ text }) => text.nb)).toEqual([
      "Med 0 områder i 2022 er kommunene uten strategi og 4 som har en strategi, men ikke nevner noe område.",
      "Med 0 områder i 2018 er kommunene uten strategi og 3 som har en strategi, men ikke nevner noe område.",
    ]);
  });

  test("has number, title and years as the report", () => {
    expect(in2018.title.nb).toBe(
      "Figur 3.4 Fordeling av kommunene etter antall områder omtalt i IKT-/digitaliseringsstrategien. 2018",
    );
    expect(in2022.title.nb).toBe(
      "Figur 3.4 Fordeling av kommuner etter antall områder omtalt i digitaliseringsstrategien. 2018 og 2022",
    );
  });

  test("of one's own answers counts those who did not say whether they have a strategy", () => {
    const answers = ownAnswers(2018, {
      strategy: ["yes", "no", null],
      strategy_area_cloud: ["yes", null, null],
      strategy_area_robotics: ["dont_know", null, null],
    });
    const drawn = figure34.draw({ answers, locale: "nb" });
    expect(drawn.rows.slice(0, 3).map(({ count }) => count)).toEqual([1, 1, 0]);
    expect(drawn.leftOut.map(({ reason, count }) => [reason, count])).toEqual([["notAnswered", 1]]);
    expect(drawn.footnotes).toBe(undefined);
  });
});
