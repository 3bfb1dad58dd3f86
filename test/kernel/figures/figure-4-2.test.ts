import { describe, expect, test } from "vitest";
import { figure } from "../../../kernel/figures/figure.js";
import { expectAsPrinted } from "./as-printed.js";
import { barOf, categoriesOf } from "./bar-of.js";
import { ownAnswers } from "./own-answers.js";

const of2018 = figure("4.2", 2018);
const of2022 = figure("4.2", 2022);

describe("Figur 4.2", () => {
  test.each([
    ["18.4.2.high", barOf(of2018, 2018, "large")],
    ["18.4.2.low", barOf(of2018, 2018, "small")],
    ["18.6.high", barOf(of2018, 2018, "large")],
    ["22.4.2.high22", barOf(of2022, 2022, "large")],
    ["22.4.2.low22", barOf(of2022, 2022, "small")],
    ["22.4.2.high18", barOf(of2022, 2018, "large")],
    ["22.sum.comp", barOf(of2022, 2022, "large")],
    ["22.sum.comp18", barOf(of2022, 2018, "large")],
  ])("has %s as printed", (id, { value }) => {
    expectAsPrinted(id, value);
  });

  test("has three groups of the five answers, of all municipalities of each year", () => {
    expect(categoriesOf(of2022)).toEqual(["small", "neither", "large"]);
    for (const [year, n] of [
      [2018, 377],
      [2022, 354],
    ] as const) {
      const bars = categoriesOf(of2022).map((group) => barOf(of2022, year, group));
      expect(bars.map(({ base }) => base)).toEqual([n, n, n]);
      expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(n);
    }
  });

  test("has lying bars, and says that answers are put together", () => {
    expect(of2018.spec.data).toMatchObject([{ type: "bar", orientation: "h" }]);
    expect(of2018.numbers).toMatchObject({ form: "bars", footnotes: [{ text: { nb: /.*/ } }] });
    expect(of2018.title?.nb).toBe(
      "Figur 4.2 I hvilken grad manglende kompetanse i kommunene er et hinder for utvikling av kommunens digitale tjenester. 2018",
    );
    expect(of2022.title?.nb).toMatch(/\. 2018 og 2022$/);
  });

  test("of one's own answers is of those who answered, and counts the others", () => {
    const own = figure("4.2", ownAnswers(2022, { hindrance: ["very_small", "fairly_large", "very_large", null] }));
    expect(barOf(own, 2022, "large")).toMatchObject({ count: 2, base: 3 });
    expect(own.numbers).toMatchObject({ leftOut: [{ reason: "notAnswered", count: 1 }], earlierYear: null });
  });
});
