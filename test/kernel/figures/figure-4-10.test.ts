import { describe, expect, test } from "vitest";
import { figure } from "../../../kernel/figures/figure.js";
import type { Grid } from "../../../kernel/mime.js";
import { barOf, categoriesOf } from "./bar-of.js";
import { ownAnswers } from "./own-answers.js";
import { publishedValue } from "./published-value.js";

const drawn = figure("4.10", 2022);
const share = (name: string, group: string) => barOf(drawn, `not_recruited_${name}`, group).value;
const lessCentral = ["3", "4", "5", "6"];

describe("Figur 4.10", () => {
  test("has only classes 3–6 that did not believe in finding anyone", () => {
    expect(share("no_candidates", "2")).toBe(0);
    expect(lessCentral.some((group) => share("no_candidates", group) > 0)).toBe(true);
  });

  test("has lack of money more often in each of classes 3–6 than in class 2", () => {
    for (const group of lessCentral) expect(share("no_budget", group)).toBeGreaterThan(share("no_budget", "2"));
  });

  test("has other reasons most often in class 2", () => {
    for (const group of lessCentral) expect(share("other", group)).toBeLessThan(share("other", "2"));
  });

  test("has no row of class 1, where all had tried", () => {
    expect(publishedValue("22.4.10.sent1")).toBe(0);
    expect(categoriesOf(drawn)).toEqual(["2", ...lessCentral, "in_total"]);
    const bases = categoriesOf(drawn).map((group) => barOf(drawn, "not_recruited_other", group).base);
    expect(bases.slice(0, -1).reduce((sum, n) => sum + n)).toBe(bases.at(-1));
    expect((drawn.numbers as Grid).footnotes?.[0]?.text).toEqual({
      nb: "Kommuner i klasse 1 (6): alle hadde forsøkt å rekruttere, og har ingen egen linje.",
      en: "Municipalities in class 1 (6): all had tried to recruit, and have no row of their own.",
    });
  });

  test("names its classes, and is named as the report does", () => {
    expect((drawn.numbers as Grid).items[0]?.label).toEqual({ nb: "Klasse 2", en: "Class 2" });
    expect(drawn.title?.nb).toBe(
      "Figur 4.10 Årsaker til manglende rekruttering av IKT-spesialister i kommuner etter sentralitet i 2022",
    );
  });

  test("of one's own answers says how many of class 1 had not tried, and why", () => {
    const own = figure(
      "4.10",
      ownAnswers(2022, {
        centrality: [1, 1, 3, null],
        recruited: ["no", "yes", "no", "no"],
        not_recruited_no_budget: ["yes", null, "yes", "no"],
      }),
    );
    expect((own.numbers as Grid).footnotes?.[0]?.text.nb).toBe(
      "Kommuner i klasse 1 (2): 1 (50,0 prosent) hadde ikke forsøkt å rekruttere, og er bare med i «Alle». Årsaker: Ikke tilstrekkelig økonomi (1).",
    );
    expect(barOf(own, "not_recruited_no_budget", "3")).toMatchObject({ value: 100, base: 1 });
    expect(barOf(own, "not_recruited_no_budget", "in_no_group").base).toBe(1);
    expect(barOf(own, "not_recruited_no_budget", "in_total").base).toBe(3);
  });
});
