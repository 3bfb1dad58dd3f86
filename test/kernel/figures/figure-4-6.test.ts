import { describe, expect, test } from "vitest";
import { figure } from "../../../kernel/figures/figure.js";
import { barOf, categoriesOf } from "./bar-of.js";
import { ownAnswers } from "./own-answers.js";

const of2018 = figure("4.6", 2018);
const of2022 = figure("4.6", 2022);
const [external, internal] = ["external", "internal"];

/** How many of those that rely on them are much hindered, as a share. */
function muchHindered(drawn: typeof of2018, on: string): number {
  const units = categoriesOf(drawn).map((degree) => barOf(drawn, on, degree).count);
  return barOf(drawn, on, "large").count / units.reduce((sum, count) => sum + count, 0);
}

describe("Figur 4.6", () => {
  // 22.4.6.shape, in both ways that it can be read.
  test("has those much hindered rely on suppliers more often than on own staff in 2022, and the other way round", () => {
    expect(barOf(of2022, external, "large").value).toBeGreaterThan(barOf(of2022, internal, "large").value);
    expect(muchHindered(of2022, external)).toBeGreaterThan(muchHindered(of2022, internal));
  });

  // 18.6.high.internal
  test("has those that rely on own staff more often much hindered in 2018", () => {
    expect(muchHindered(of2018, internal)).toBeGreaterThan(muchHindered(of2018, external));
  });

  test.each([
    [of2018, [76, 143, 158]],
    [of2022, [56, 118, 180]],
  ])("has a bar of 100 percent for each degree of hindrance", (drawn, units) => {
    expect(categoriesOf(drawn)).toEqual(["small", "neither", "large"]);
    expect(categoriesOf(drawn).map((degree) => barOf(drawn, external, degree).base)).toEqual(units);
    for (const degree of categoriesOf(drawn))
      expect(barOf(drawn, external, degree).value + barOf(drawn, internal, degree).value).toBeCloseTo(100, 9);
    expect(drawn.spec.layout).toMatchObject({ barmode: "stack" });
  });

  test("says of 2018 that the page is lost, and of both where the boundary is", () => {
    const notes = [of2018, of2022].map(({ numbers }) => ("notes" in numbers ? (numbers.notes ?? []).length : 0));
    expect(notes).toEqual([2, 1]);
    expect([of2018.title?.nb, of2022.title?.en]).toEqual([
      "Figur 4.6 Graden av bruk av eksterne leverandører og hindringsgrad ved kompetansemangelen i 2018",
      "Figure 4.6 Use of external suppliers and degree of hindrance from lack of skills in 2022",
    ]);
  });

  test("of one's own answers is of those that answered both, and counts the others", () => {
    const own = figure(
      "4.6",
      ownAnswers(2022, {
        function_pc: ["only_internal", "dont_know", null, "only_external"],
        hindrance: ["very_large", "very_large", "very_small", null],
      }),
    );
    expect(barOf(own, external, "large")).toMatchObject({ value: 100, count: 2, base: 2 });
    expect(own.numbers).toMatchObject({ base: { n: 2 }, missing: { rowsOnly: 1, columnsOnly: 1, both: 0 } });
  });
});
