import { describe, expect, test } from "vitest";
import { figure } from "../../../kernel/figures/figure.js";
import { expectAsPrinted } from "./as-printed.js";
import { barOf, categoriesOf } from "./bar-of.js";
import { ownAnswers } from "./own-answers.js";
import { publishedValue } from "./published-value.js";

const of2018 = figure("5.6", 2018);
const of2022 = figure("5.6", 2022);

interface WithMedian {
  readonly median?: { readonly value: number; readonly earlier: number };
}

/** Percent of all with six points or more. */
const sixOrMore = (year: number) =>
  categoriesOf(of2022)
    .filter((points) => Number(points) >= 6)
    .reduce((sum, points) => sum + barOf(of2022, year, points).value, 0);

describe("Figur 5.6 of 2018", () => {
  test("has the median of all as printed", () => {
    expectAsPrinted("18.5.6.median", (of2018.numbers as WithMedian).median?.value ?? Number.NaN);
  });

  test("has no municipality above the highest that is printed, of those that are possible", () => {
    const points = categoriesOf(of2018).map(Number);
    expect(Math.max(...points)).toBe(publishedValue("18.5.6.max"));
    const above = points.filter((one) => one > publishedValue("18.5.6.maxobs"));
    expect(above.map((one) => barOf(of2018, 2018, one).value)).toEqual([0, 0]);
  });

  test("is named as in its report", () => {
    expect(of2018.title?.nb).toBe("Figur 5.6 Fordeling av kommunene etter antall digitale tjenester tilbudt. 2018");
  });
});

describe("Figur 5.6 of 2022", () => {
  test.each([
    ["22.5.6.ge618", 2018],
    ["22.5.6.ge622", 2022],
  ])("has %s as printed", (id, year) => {
    expectAsPrinted(id, sixOrMore(year));
  });

  test("has both medians of all as printed", () => {
    const { median } = of2022.numbers as WithMedian;
    expectAsPrinted("22.5.6.median22", median?.value ?? Number.NaN);
    expectAsPrinted("22.5.6.median18", median?.earlier ?? Number.NaN);
  });

  test("is named as in its report", () => {
    expect(of2022.title?.nb).toBe(
      "Figur 5.6 Fordeling av kommuner etter ulikt tilbud av digitale tjenester. 2018 og 2022",
    );
  });
});

describe("Figur 5.6 of one's own answers", () => {
  test("gives «vet ikke» and «ikke relevant» no points, as its remark says, and leaves out who answered nothing", () => {
    const own = figure(
      "5.6",
      ownAnswers(2022, {
        service_open_access: ["some", "dont_know", null],
        service_self_activated: ["half", "not_relevant", null],
      }),
    );
    expect([0, 5].map((points) => barOf(own, 2022, points).value)).toEqual([1, 1]);
    expect(own.numbers).toMatchObject({
      leftOut: [{ reason: "notAnswered", count: 1 }],
      footnotes: [{}, { text: { nb: expect.stringContaining("«Vet ikke» og «ikke relevant» gir 0") } }],
    });
  });
});
