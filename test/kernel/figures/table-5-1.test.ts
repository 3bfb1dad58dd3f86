import { describe, expect, test } from "vitest";
import { figure } from "../../../kernel/figures/figure.js";
import { published } from "../../../kernel/published/published.js";
import { expectAsPrinted } from "./as-printed.js";
import { ownAnswers } from "./own-answers.js";

const of2018 = figure("T5.1", 2018);
const of2022 = figure("T5.1", 2022);
const grades = [0, 1, 2, 3, 4] as const;
const rowOf = (drawn: typeof of2018, grade: number) => {
  const row = drawn.rows[grade];
  if (!row) throw new Error(`There is no grade ${grade}.`);
  return row;
};

describe("Tabell 5.1 of 2018", () => {
  test("has all municipalities, and prints counts as the report", () => {
    expectAsPrinted("18.t51.sum", of2018.total);
    expect(of2018.show).toEqual(["count"]);
  });

  test.each([
    ["18.t51.0.pct", 0],
    ["18.t51.1.pct", 1],
  ])("has %s as printed in both reports' words", (id, grade) => {
    expectAsPrinted(id, 100 * (rowOf(of2018, grade).share ?? Number.NaN));
  });

  test.each(grades)("has grade %d as the report of 2023 prints it again", (grade) => {
    expectAsPrinted(`22.t51.${grade}.share18`, rowOf(of2018, grade).share ?? Number.NaN);
  });

  test("says which counts the report of 2019 prints instead", () => {
    const printed = grades.map((grade) => published.find(({ id }) => id === `18.t51.${grade}`)?.value);
    expect(printed).not.toEqual(of2018.rows.map(({ count }) => count));
    const [note] = of2018.footnotes ?? [];
    expect(
      note?.text.nb
        .match(/\d+/g)
        ?.map(Number)
        .filter((number) => number < 377),
    ).toEqual(printed);
  });

  test("says nothing of the versions above one's own answers", () => {
    const own = figure("T5.1", ownAnswers(2018, { cloud: ["no", null], procurement_award: ["no", "no"] }));
    expect([own.rows[0]?.count, own.total]).toEqual([1, 1]);
    expect(own.leftOut).toMatchObject([{ reason: "notAnswered", count: 1 }]);
    expect(own.footnotes ?? []).toEqual([]);
  });
});

describe("Tabell 5.1 of 2022", () => {
  test.each(grades)("has count and both shares of grade %d as printed", (grade) => {
    const { count, share, earlierShare } = rowOf(of2022, grade);
    expectAsPrinted(`22.t51.${grade}`, count);
    expectAsPrinted(`22.t51.${grade}.share`, share ?? Number.NaN);
    expectAsPrinted(`22.t51.${grade}.share18`, earlierShare ?? Number.NaN);
  });

  test("has what the text says of it, and both totals", () => {
    const { share, earlierShare } = rowOf(of2022, 4);
    expectAsPrinted("22.t51.4.pct", 100 * (share ?? Number.NaN));
    expectAsPrinted("22.t51.4.pct18", 100 * (earlierShare ?? Number.NaN));
    expectAsPrinted("22.t51.sum", of2022.total);
    expect(of2022.earlierBase?.n).toBe(377);
  });

  test("has number, title and remark as the report", () => {
    expect(of2022.title.nb).toBe("Tabell 5.1 Fordeling av kommuner etter graden for bruk av digitale tjenester i 2022");
    expect(of2022.footnotes?.map(({ text }) => text.nb)).toEqual(["Kommunene i 2018 er etter inndelingen før 2020."]);
  });
});
