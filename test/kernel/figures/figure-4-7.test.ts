import { describe, expect, test } from "vitest";
import { figure } from "../../../kernel/figures/figure.js";
import { expectAsPrinted } from "./as-printed.js";
import { barOf, categoriesOf } from "./bar-of.js";
import { ownAnswers } from "./own-answers.js";

const of2018 = figure("4.7", 2018);
const of2022 = figure("4.7", 2022);
const groups = ["not_tried", "no_problem", "problem"] as const;

describe("Figur 4.7", () => {
  test.each([
    ["22.4.7.nottried", of2022],
    ["18.6.high.nottried", of2018],
  ])("has %s as printed", (id, drawn) => {
    expectAsPrinted(id, barOf(drawn, "not_tried", "large").value);
  });

  test("has problems recruiting both among those much hindered and among those little hindered", () => {
    for (const drawn of [of2018, of2022])
      for (const degree of ["small", "large"]) expect(barOf(drawn, "problem", degree).count).toBeGreaterThan(0);
  });

  test.each([
    [of2018, [267, 75, 35]],
    [of2022, [172, 80, 102]],
  ])("has every municipality in one part of one bar", (drawn, totals) => {
    const counts = groups.map((group) => categoriesOf(drawn).map((degree) => barOf(drawn, group, degree).count));
    expect(counts.map((row) => row.reduce((sum, count) => sum + count))).toEqual(totals);
    expect(drawn.spec.layout).toMatchObject({ barmode: "stack" });
  });

  test("says of 2018 that the page is lost", () => {
    expect(of2018.numbers).toMatchObject({ notes: [{ nb: expect.stringContaining("mangler i kilden") }] });
    expect("notes" in of2022.numbers).toBe(false);
    expect([of2018.title?.en, of2022.title?.nb]).toEqual([
      "Figure 4.7 Degree of hindrance from lack of skills and attempts to recruit in 2018",
      "Figur 4.7 Hindringsgrad ved kompetansemangelen og forsøk på å rekruttere i 2022",
    ]);
  });

  test("of one's own answers counts who lacks one of the two", () => {
    const own = figure(
      "4.7",
      ownAnswers(2022, {
        recruited: ["yes", "yes", "no", null],
        recruitment_problem: ["yes", null, null, null],
        hindrance: ["very_large", "fairly_large", null, "neither"],
      }),
    );
    // Who tried and did not say whether it was a problem counts as without one.
    expect(groups.map((group) => barOf(own, group, "large").count)).toEqual([0, 1, 1]);
    expect(own.numbers).toMatchObject({ base: { n: 2 }, missing: { rowsOnly: 1, columnsOnly: 1, both: 0 } });
  });
});
