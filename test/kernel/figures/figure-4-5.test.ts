import { describe, expect, test } from "vitest";
import { figure } from "../../../kernel/figures/figure.js";
import { expectAsPrinted } from "./as-printed.js";
import { barOf, categoriesOf } from "./bar-of.js";
import { ownAnswers } from "./own-answers.js";
import { publishedValue } from "./published-value.js";

const of2018 = figure("4.5", 2018);
const of2022 = figure("4.5", 2022);

/** The lower median of the municipalities that columns of counts stand for. */
function medianOf(drawn: typeof of2018, year: number): number {
  const counts = categoriesOf(drawn).map((code) => barOf(drawn, year, code).count);
  const half = counts.reduce((sum, count) => sum + count, 0) / 2;
  const upTo = (number: number) => counts.slice(0, number + 1).reduce((sum, count) => sum + count);
  return counts.findIndex((_, number) => upTo(number) >= half);
}

describe("Figur 4.5", () => {
  test.each([
    ["18.4.5.median", of2018, 2018],
    ["22.4.5.median18", of2022, 2018],
  ] as const)("has %s as printed, and a line there", (id, drawn, year) => {
    expectAsPrinted(id, medianOf(drawn, year));
    const { annotations } = drawn.spec.layout as { annotations: readonly { x: number; text: string }[] };
    expect(annotations.map(({ x }) => x)).toContain(publishedValue(id));
  });

  test("has a column for each number from none to all twelve functions", () => {
    for (const drawn of [of2018, of2022])
      expect(categoriesOf(drawn)).toEqual(
        Array.from({ length: 1 + publishedValue("18.4.5.nfunc") }, (_, n) => String(n)),
      );
    expect(of2018.spec.data).toMatchObject([{ type: "bar", orientation: "v" }]);
  });

  test("has counts alone, and percents where years are compared", () => {
    expect(barOf(of2018, 2018, 8)).toMatchObject({ value: barOf(of2018, 2018, 8).count, base: 377 });
    const { value, count, base } = barOf(of2022, 2022, 8);
    expect(base).toBe(354);
    expect(value).toBeCloseTo((100 * count) / 354, 9);
  });

  test("has more municipalities that do most themselves in 2022 than in 2018", () => {
    const from8 = (year: number) =>
      categoriesOf(of2022)
        .slice(8)
        .reduce((sum, code) => sum + barOf(of2022, year, code).value, 0);
    expect(from8(2022)).toBeGreaterThan(from8(2018));
  });

  test("is named as the reports do", () => {
    expect([of2018.title?.nb, of2022.title?.nb]).toEqual([
      "Figur 4.5 Antall IKT-funksjoner i kommunene som gjennomføres av i hovedsak interne medarbeidere. 2018",
      "Figur 4.5 Fordeling av kommuner etter antall IKT-funksjoner som gjennomføres av i hovedsak interne medarbeidere. 2018 og 2022",
    ]);
  });

  test("of one's own answers counts «vet ikke» as not internal, and leaves out who answered about no function", () => {
    const own = figure(
      "4.5",
      ownAnswers(2022, {
        function_pc: ["only_internal", "dont_know", null],
        function_user_training: ["mostly_internal", "evenly_split", null],
      }),
    );
    expect([barOf(own, 2022, 2), barOf(own, 2022, 0)].map(({ count, base }) => [count, base])).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(own.numbers).toMatchObject({ leftOut: [{ reason: "notAnswered", count: 1 }] });
  });
});
