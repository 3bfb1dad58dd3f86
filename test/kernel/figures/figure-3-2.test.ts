import { describe, expect, test } from "vitest";
import { figure } from "../../../kernel/figures/figure.js";
import { expectAsPrinted } from "./as-printed.js";
import { barOf, categoriesOf } from "./bar-of.js";
import { gridItem } from "./grid-item.js";
import { ownAnswers } from "./own-answers.js";

const of2018 = figure("3.2", 2018);
const of2022 = figure("3.2", 2022);
const [smallest, all] = ["under_2000", "in_total"];

describe("Figur 3.2", () => {
  test.each([
    ["18.3.2.all", barOf(of2018, 2018, all)],
    ["18.3.2.lt2k", barOf(of2018, 2018, smallest)],
    ["18.3.2.gt30k", barOf(of2018, 2018, "from_30000")],
    ["18.3.2.gt30k", barOf(of2018, 2018, "from_50000")],
    ["22.3.2.all22", barOf(of2022, 2022, all)],
    ["22.3.2.all18", barOf(of2022, 2018, all)],
    ["22.3.2.lt2k", barOf(of2022, 2022, smallest)],
  ])("has %s as printed", (id, { value }) => {
    expectAsPrinted(id, value);
  });

  test.each([
    [2018, of2018],
    [2022, of2022],
  ])("has the least among the smallest in %i", (year, drawn) => {
    const others = categoriesOf(drawn).filter((name) => name !== smallest);
    expect(Math.min(...others.map((name) => barOf(drawn, year, name).value))).toBeGreaterThan(
      barOf(drawn, year, smallest).value,
    );
  });

  // Groups where all had projects in 2018 cannot rise, which the report overlooks.
  test("has more in 2022 than in 2018 in every group that could rise", () => {
    const couldRise = categoriesOf(of2022).filter((name) => barOf(of2022, 2018, name).value < 100);
    expect(couldRise).toHaveLength(6);
    for (const name of couldRise)
      expect(barOf(of2022, 2022, name).value).toBeGreaterThan(barOf(of2022, 2018, name).value);
  });

  test("says of each group how many municipalities it has, and of the edition which years", () => {
    expect(barOf(of2022, 2022, all).base).toBe(354);
    expect(of2022.title?.nb).toBe(
      "Figur 3.2 Andel av kommunene som har planlagt IKT-prosjekter i 2018 og 2022, etter antall innbyggere",
    );
    expect(of2018.title?.en).toBe("Figure 3.2 Municipalities that have planned ICT projects in 2018, by population");
  });

  test("of one's own answers has those without a population in a row of their own, and counts who did not answer", () => {
    const answers = ownAnswers(2018, {
      population: [1_500, 1_999, 2_000, null, 60_000],
      project: ["yes", "no", "yes", "yes", null],
    });
    const drawn = figure("3.2", answers);
    expect(barOf(drawn, 2018, smallest)).toEqual({ value: 50, count: 1, base: 2 });
    expect(barOf(drawn, 2018, "in_no_group").base).toBe(1);
    expect(barOf(drawn, 2018, all).base).toBe(4);
    expect(gridItem(drawn, all).now?.leftOut.map(({ reason, count }) => [reason, count])).toEqual([["notAnswered", 1]]);
  });
});
