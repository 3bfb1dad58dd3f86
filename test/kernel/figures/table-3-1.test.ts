import { describe, expect, test } from "vitest";
import { figure } from "../../../kernel/figures/figure.js";
import { expectAsPrinted } from "./as-printed.js";
import { ownAnswers } from "./own-answers.js";
import { publishedValue } from "./published-value.js";

const in2018 = figure("T3.1", 2018);
const in2022 = figure("T3.1", 2022);
const grades = [0, 1, 2, 3, 4];

describe("Tabell 3.1", () => {
  test.each(grades)("has grade %i as printed in both editions", (grade) => {
    const [old, now] = [in2018.rows[grade], in2022.rows[grade]];
    expectAsPrinted(`18.t31.${grade}`, old?.count ?? Number.NaN);
    expectAsPrinted(`22.t31.${grade}`, now?.count ?? Number.NaN);
    expectAsPrinted(`22.t31.${grade}.share`, now?.share ?? Number.NaN);
    expectAsPrinted(`22.t31.${grade}.share18`, now?.earlierShare ?? Number.NaN);
  });

  test.each([
    ["18.t31.0.pct", in2018, 0],
    ["18.t31.1.pct", in2018, 1],
    ["22.t31.0.pct", in2022, 0],
    ["22.t31.1.pct", in2022, 1],
    ["22.t31.4.pct", in2022, 4],
  ])("has %s of its text", (id, { rows }, grade) => {
    expectAsPrinted(id, 100 * (rows[grade]?.share ?? Number.NaN));
  });

  test.each([
    ["18.t31.sum", in2018],
    ["22.t31.sum", in2022],
  ])("has %s municipalities in all", (id, { total, base }) => {
    expect([total, base.n]).toEqual([publishedValue(id), publishedValue(id)]);
  });

  test("has the columns that each report prints", () => {
    expect([in2018.show, in2018.earlierYear]).toEqual([["count"], null]);
    expect([in2022.show, in2022.earlierYear]).toEqual([["count", "share"], 2018]);
  });

  test("of 2018 shows shares too where one compares", () => {
    const answers = ownAnswers(2018, { strategy: ["no"], project: ["no"] });
    const { show, earlierYear } = figure("T3.1", answers, { compare: answers });
    expect([show, earlierYear]).toEqual([["count", "share"], 2018]);
  });

  test("has number and title as the report, and says that the municipalities are divided otherwise", () => {
    expect(in2022.title.nb).toBe("Tabell 3.1 Fordeling av kommuner etter graden for digital prioritering i 2022");
    expect(in2022.title.en).toBe("Table 3.1 Municipalities by degree of digital priority, 2022");
    expect(in2022.footnotes?.[0]?.text.nb).toContain("før 2020");
    expect(in2018.footnotes).toBe(undefined);
  });

  test("of one's own answers counts those whose grade is not known", () => {
    const answers = ownAnswers(2022, { strategy: ["no", "no", null], project: ["no", null, "no"] });
    const drawn = figure("T3.1", answers);
    expect(drawn.rows[0]?.count).toBe(1);
    expect([drawn.base.n, drawn.leftOut.map(({ count }) => count)]).toEqual([1, [2]]);
  });
});
