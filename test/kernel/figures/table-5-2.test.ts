import { describe, expect, test } from "vitest";
import { figure } from "../../../kernel/figures/figure.js";
import { expectAsPrinted } from "./as-printed.js";
import { ownAnswers } from "./own-answers.js";

const of2018 = figure("T5.2", 2018);
const of2022 = figure("T5.2", 2022);
const grades = [0, 1, 2, 3, 4] as const;

/** Percent of all with one of these grades. */
const percent = (shares: readonly (number | null)[], ...wanted: number[]) =>
  100 * wanted.reduce((sum, grade) => sum + (shares[grade] ?? Number.NaN), 0);

const now = of2022.rows.map(({ share }) => share);
const earlier = of2022.rows.map(({ earlierShare }) => earlierShare);

describe("Tabell 5.2 of 2018", () => {
  test.each(grades)("has as many municipalities with grade %d as printed", (grade) => {
    expectAsPrinted(`18.t52.${grade}`, of2018.rows[grade]?.count ?? Number.NaN);
  });

  test("has the share of the two lowest grades and the total as printed", () => {
    const shares = of2018.rows.map(({ share }) => share);
    expectAsPrinted("18.t52.01.pct", percent(shares, 0, 1));
    expectAsPrinted("18.t52.sum", of2018.total);
  });

  test("has number and title, and counts alone, as the report", () => {
    expect(of2018.title.nb).toBe("Tabell 5.2 Fordeling av kommuner etter graden for digital aktivitet i 2018");
    expect(of2018.show).toEqual(["count"]);
  });
});

describe("Tabell 5.2 of 2022", () => {
  test.each(grades)("has count and both shares of grade %d as printed", (grade) => {
    expectAsPrinted(`22.t52.${grade}`, of2022.rows[grade]?.count ?? Number.NaN);
    expectAsPrinted(`22.t52.${grade}.share`, now[grade] ?? Number.NaN);
    expectAsPrinted(`22.t52.${grade}.share18`, earlier[grade] ?? Number.NaN);
  });

  test("has what the text says of it, and the total", () => {
    expectAsPrinted("22.t52.4.pct", percent(now, 4));
    expectAsPrinted("22.t52.4.pct18", percent(earlier, 4));
    expectAsPrinted("22.t52.01.pct", percent(now, 0, 1));
    expectAsPrinted("22.t52.01.pct18", percent(earlier, 0, 1));
    expectAsPrinted("22.t52.sum", of2022.total);
  });
});

describe("Tabell 5.2 of one's own answers", () => {
  test("leaves out who lacks one of the two sides, and says so", () => {
    const own = figure(
      "T5.2",
      ownAnswers(2022, {
        cloud: ["no", "no", null],
        procurement_award: ["no", "no", "no"],
        service_open_access: ["none", null, "some"],
      }),
    );
    expect([own.rows[0]?.count, own.total, own.earlierYear]).toEqual([1, 1, null]);
    expect(own.leftOut).toMatchObject([{ reason: "notAnswered", count: 2 }]);
  });
});
