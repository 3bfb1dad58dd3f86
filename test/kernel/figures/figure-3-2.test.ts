import { describe, expect, test } from "vitest";
import { figure32 } from "../../../kernel/figures/figure-3-2.js";
import { itemPercent } from "./item-percent.js";
import { ofEdition } from "./of-edition.js";
import { ownAnswers } from "./own-answers.js";
import { publishedValue } from "./published-value.js";
import { rounded } from "./rounded.js";

const in2018 = figure32.draw(ofEdition[2018]);
const in2022 = figure32.draw(ofEdition[2022]);
const smallest = "under_2000";
const all = "in_total";

describe("Figur 3.2", () => {
  test.each([
    ["18.3.2.all", itemPercent(in2018, all)],
    ["18.3.2.lt2k", itemPercent(in2018, smallest)],
    ["22.3.2.all22", itemPercent(in2022, all)],
    ["22.3.2.all18", itemPercent(in2022, all, "earlier")],
    ["22.3.2.lt2k", itemPercent(in2022, smallest)],
  ])("has %s as printed", (id, percent) => {
    expect(rounded(percent, 1)).toBe(publishedValue(id));
  });

  test("has all municipalities above 30 000 with projects in 2018", () => {
    for (const group of ["from_30000", "from_50000"])
      expect(itemPercent(in2018, group)).toBe(publishedValue("18.3.2.gt30k"));
  });

  test.each([
    ["2018", in2018],
    ["2022", in2022],
  ])("has the least among the smallest in %s", (_, drawn) => {
    const others = drawn.items.filter(({ name }) => name !== smallest).map(({ name }) => itemPercent(drawn, name));
    expect(Math.min(...others)).toBeGreaterThan(itemPercent(drawn, smallest));
  });

  // Groups where all had projects in 2018 cannot rise, which the report overlooks.
  test("has more in 2022 than in 2018 in every group that could rise", () => {
    const couldRise = in2022.items.filter(({ name }) => itemPercent(in2022, name, "earlier") < 100);
    expect(couldRise).toHaveLength(6);
    for (const { name } of couldRise)
      expect(itemPercent(in2022, name)).toBeGreaterThan(itemPercent(in2022, name, "earlier"));
  });

  test("says of each group how many municipalities it has, and of the edition which years", () => {
    expect(in2022.items.at(-1)?.now?.base.n).toBe(354);
    expect(in2022.title.nb).toBe(
      "Figur 3.2 Andel av kommunene som har planlagt IKT-prosjekter i 2018 og 2022, etter antall innbyggere",
    );
    expect(in2018.title.en).toBe("Figure 3.2 Municipalities that have planned ICT projects in 2018, by population");
  });

  test("of one's own answers has those without a population in a row of their own, and counts who did not answer", () => {
    const answers = ownAnswers(2018, {
      population: [1_500, 1_999, 2_000, null, 60_000],
      project: ["yes", "no", "yes", "yes", null],
    });
    const drawn = figure32.draw({ answers, locale: "nb" });
    expect(itemPercent(drawn, smallest)).toBe(50);
    expect(drawn.items.find(({ name }) => name === "in_no_group")?.now?.base.n).toBe(1);
    expect(drawn.items.at(-1)?.now?.base.n).toBe(4);
    expect(drawn.items.at(-1)?.now?.leftOut.map(({ reason, count }) => [reason, count])).toEqual([["notAnswered", 1]]);
  });
});
