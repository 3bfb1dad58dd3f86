import { describe, expect, test } from "vitest";
import { figure } from "../../../kernel/figures/figure.js";
import { expectAsPrinted } from "./as-printed.js";
import { barOf, categoriesOf } from "./bar-of.js";
import { ownAnswers } from "./own-answers.js";

const of2018 = figure("5.5", 2018);
const of2022 = figure("5.5", 2022);

interface WithMedian {
  readonly median?: { readonly value: number; readonly earlier: number };
}

describe("Figur 5.5 of 2018", () => {
  test.each([
    ["18.5.5.zero", 0],
    ["18.5.5.all8", 8],
  ])("has %s as printed, in municipalities", (id, activities) => {
    expectAsPrinted(id, barOf(of2018, 2018, activities).value);
  });

  test("has the median of all as printed", () => {
    expectAsPrinted("18.5.5.median", (of2018.numbers as WithMedian).median?.value ?? Number.NaN);
  });

  test("has a column for each number of activities, of all municipalities", () => {
    expect(categoriesOf(of2018)).toEqual(["0", "1", "2", "3", "4", "5", "6", "7", "8"]);
    expect(barOf(of2018, 2018, 8).base).toBe(377);
  });
});

describe("Figur 5.5 of 2022", () => {
  test.each([
    ["22.5.5.zero18", 2018, 0],
    ["22.5.5.zero22", 2022, 0],
    ["22.5.5.all18", 2018, 8],
    ["22.5.5.all22", 2022, 8],
  ])("has %s as printed, in percent of all", (id, year, activities) => {
    expectAsPrinted(id, barOf(of2022, year, activities).value);
  });

  test("has the median of 2022 as printed, above that of 2018", () => {
    const { median } = of2022.numbers as WithMedian;
    expectAsPrinted("22.5.5.median22", median?.value ?? Number.NaN);
    expectAsPrinted("18.5.5.median", median?.earlier ?? Number.NaN);
  });

  test("has number and title as the report, also of 2018", () => {
    expect(of2018.title?.nb).toBe(
      "Figur 5.5 Fordeling av kommunene etter antall aktiviteter som gjennomføres digitalt i forbindelse med innkjøp av varer/tjenester. 2018",
    );
    expect(of2022.title?.nb).toBe(
      "Figur 5.5 Fordeling av kommuner etter antall aktiviteter som gjennomføres digitalt i forbindelse med innkjøp av varer og tjenester. 2018 og 2022",
    );
  });
});

describe("Figur 5.5 of one's own answers", () => {
  test("counts «ja, helt» and «ja, delvis», not «vet ikke», and leaves out who answered nothing", () => {
    const own = figure(
      "5.5",
      ownAnswers(2022, {
        procurement_planning: ["fully", "dont_know", null],
        procurement_award: ["partly", "no", null],
      }),
    );
    expect([0, 1, 2].map((activities) => barOf(own, 2022, activities).value)).toEqual([1, 0, 1]);
    expect(own.numbers).toMatchObject({ leftOut: [{ reason: "notAnswered", count: 1 }], earlierYear: null });
  });
});
