import { describe, expect, test } from "vitest";
import { figure } from "../../../kernel/figures/figure.js";
import { expectAsPrinted } from "./as-printed.js";
import { barOf, categoriesOf } from "./bar-of.js";
import { gridItem } from "./grid-item.js";
import { ownAnswers } from "./own-answers.js";

const of2018 = figure("4.4", 2018);
const of2022 = figure("4.4", 2022);
const all = "in_total";

describe("Figur 4.4", () => {
  test.each([
    ["22.sum.prob18", barOf(of2018, 2018, all)],
    ["22.sum.prob22", barOf(of2022, 2022, all)],
    ["22.abs.prob18", barOf(of2022, 2018, all)],
  ])("has %s as printed", (id, { value }) => {
    expectAsPrinted(id, value);
  });

  test("has most problems among middling municipalities in 2018, read as 5 000–29 999 inhabitants", () => {
    const together = (...groups: string[]) => {
      const bars = groups.map((group) => barOf(of2018, 2018, group));
      const sum = (of: (bar: (typeof bars)[number]) => number) => bars.reduce((total, bar) => total + of(bar), 0);
      return sum(({ count }) => count) / sum(({ base }) => base);
    };
    const middling = together("from_5000", "from_10000", "from_20000");
    expect(middling).toBeGreaterThan(together("under_2000", "from_2000"));
    expect(middling).toBeGreaterThan(together("from_30000", "from_50000"));
  });

  test("has most problems among the largest in 2022", () => {
    const others = categoriesOf(of2022).filter((group) => group !== "from_50000");
    const share = (group: string) => barOf(of2022, 2022, group).value;
    expect(share("from_50000")).toBeGreaterThan(Math.max(...others.map(share)));
  });

  test("has risen in most groups", () => {
    const rose = categoriesOf(of2022).filter((g) => barOf(of2022, 2022, g).value > barOf(of2022, 2018, g).value);
    expect(rose.length).toBeGreaterThan(categoriesOf(of2022).length / 2);
  });

  test("is of those that tried, and says what a problem is", () => {
    expect([barOf(of2018, 2018, all).base, barOf(of2022, 2022, all).base]).toEqual([110, 182]);
    expect(of2018.numbers).toMatchObject({
      footnotes: [{ text: { nb: expect.stringContaining("tre måneder") } }, { row: null }],
    });
    expect(of2018.title?.nb).toBe(
      "Figur 4.4 Kommunene som hadde problemer med å rekruttere IKT/IT-spesialister de siste 12 måneder. 2018",
    );
    expect(of2022.title?.nb).toMatch(/^Figur 4\.4 Andel av kommunene som hadde problemer .* 2018 og 2022$/);
  });

  test("of one's own answers leaves out who did not try, and who did not say whether it was a problem", () => {
    const own = figure(
      "4.4",
      ownAnswers(2022, {
        population: [3_000, 3_000, 3_000, 3_000],
        recruited: ["yes", "yes", "yes", "no"],
        recruitment_problem: ["yes", "no", null, null],
      }),
    );
    expect(barOf(own, 2022, "from_2000")).toMatchObject({ value: 50, count: 1, base: 2 });
    expect(gridItem(own, all).now?.leftOut).toMatchObject([
      { reason: "notAnswered", count: 1 },
      { reason: "notAsked", count: 1 },
    ]);
  });
});
