import { describe, expect, test } from "vitest";
import { figure } from "../../../kernel/figures/figure.js";
import { expectAsPrinted } from "./as-printed.js";
import { type Bar, barOf, categoriesOf } from "./bar-of.js";
import { ownAnswers } from "./own-answers.js";
import { publishedList } from "./published-list.js";

const of2018 = figure("5.4", 2018);
const of2022 = figure("5.4", 2022);

/** Added up over the columns from one number of areas to another. */
function sum(
  drawn: typeof of2018,
  year: number,
  [from, to]: readonly [number, number],
  of: (bar: Bar) => number,
): number {
  const numbers = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return numbers.reduce((total, areas) => total + of(barOf(drawn, year, areas)), 0);
}

const units = ({ count }: Bar) => count;

/** Percent of those with any area that have ten or more. */
const tenOrMore = (drawn: typeof of2018, year: number) =>
  (100 * sum(drawn, year, [10, 15], units)) / sum(drawn, year, [1, 15], units);

describe("Figur 5.4 of 2018", () => {
  test("has a column of municipalities for each number of areas that its axis has", () => {
    expect(categoriesOf(of2018)).toEqual(Array.from({ length: 16 }, (_, areas) => String(areas)));
    expect(sum(of2018, 2018, [0, 15], ({ value }) => value)).toBe(377);
  });

  test("has those without cloud services as printed, at the top of its axis and below 60", () => {
    expectAsPrinted("18.5.4.zero", barOf(of2018, 2018, 0).value);
    const values = categoriesOf(of2018).map((areas) => barOf(of2018, 2018, areas).value);
    expect(Math.max(...values)).toBe(values[0]);
    expect(values[0]).toBeLessThan(Math.max(...publishedList("18.5.4.axis")));
  });

  test("has ten areas or more as printed, of the users", () => {
    expectAsPrinted("18.5.4.ge10", tenOrMore(of2018, 2018));
  });

  test("has the median of the users as printed, and says whose it is", () => {
    const { median } = of2018.numbers as { readonly median?: { readonly value: number; readonly base: unknown } };
    expectAsPrinted("18.5.4.median", median?.value ?? Number.NaN);
    expect(median?.base).toEqual({
      nb: "kommuner som bruker skytjenester",
      en: "municipalities that use cloud services",
    });
  });
});

describe("Figur 5.4 of 2022", () => {
  test("has those without cloud services in 2018 as printed, of all", () => {
    expectAsPrinted("22.5.4.zero18", barOf(of2022, 2018, 0).value);
  });

  test("has those without in 2022 as the share that uses the cloud leaves them: 4.5 percent, which is not printed so", () => {
    const { value, count, base } = barOf(of2022, 2022, 0);
    expect([count, base]).toEqual([16, 354]);
    expectAsPrinted("22.5.1.use", 100 - value);
  });

  test.each([
    ["22.5.4.ge1018", 2018],
    ["22.5.4.ge1022", 2022],
  ])("has %s as printed, of the users", (id, year) => {
    expectAsPrinted(id, tenOrMore(of2022, year));
  });

  test("has both medians of the users as printed", () => {
    const { median } = of2022.numbers as { readonly median?: { readonly value: number; readonly earlier: number } };
    expectAsPrinted("22.5.4.median22", median?.value ?? Number.NaN);
    expectAsPrinted("22.5.4.median18", median?.earlier ?? Number.NaN);
  });

  test("has the editions beside each other in percent, each of its own municipalities", () => {
    expect([2018, 2022].map((year) => sum(of2022, year, [0, 15], ({ value }) => value))).toEqual([
      expect.closeTo(100),
      expect.closeTo(100),
    ]);
    expect([of2018.title?.nb, of2022.title?.nb]).toEqual([
      "Figur 5.4 Fordeling av kommunene etter antall områder tilrettelagt for bruk av skytjenester. 2018",
      "Figur 5.4 Fordeling av kommuner etter antall områder tilrettelagt for bruk av skytjenester. 2018 og 2022",
    ]);
    expect(of2022.title?.en).toBe(
      "Figure 5.4 Municipalities by number of areas prepared for the use of cloud services. 2018 and 2022",
    );
  });
});

describe("Figur 5.4 of one's own answers", () => {
  test("counts «ja» alone, has those without cloud services as 0, and leaves out who did not say", () => {
    const own = figure(
      "5.4",
      ownAnswers(2018, {
        cloud: ["yes", "yes", "no", null],
        cloud_area_storage: ["yes", "dont_know", null, null],
        cloud_area_database: ["yes", "no", null, null],
      }),
    );
    expect([0, 1, 2].map((areas) => barOf(own, 2018, areas).value)).toEqual([2, 0, 1]);
    expect(own.numbers).toMatchObject({ leftOut: [{ reason: "notAnswered", count: 1 }], median: { value: 0 } });
  });
});
