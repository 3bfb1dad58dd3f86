import { describe, expect, test } from "vitest";
import { figure } from "../../../kernel/figures/figure.js";
import { expectAsPrinted } from "./as-printed.js";
import { barOf, categoriesOf } from "./bar-of.js";
import { gridItem } from "./grid-item.js";
import { ownAnswers } from "./own-answers.js";
import { publishedValue } from "./published-value.js";

const of2018 = figure("4.1", 2018);
const of2022 = figure("4.1", 2022);
type Drawn = typeof of2018;

const ANSWERS = [
  "only_internal",
  "mostly_internal",
  "evenly_split",
  "mostly_external",
  "only_external",
  "not_relevant",
  "dont_know",
] as const;

const percent = (drawn: Drawn, code: string, answers: readonly string[]) =>
  answers.reduce((sum, answer) => sum + barOf(drawn, answer, code).value, 0);
const internal = (drawn: Drawn, name: string) =>
  percent(drawn, `function_${name}`, ["only_internal", "mostly_internal"]);
const external = (drawn: Drawn, name: string) =>
  percent(drawn, `function_${name}`, ["mostly_external", "only_external"]);
const saysNothing = (drawn: Drawn, name: string) => percent(drawn, `function_${name}`, ["not_relevant", "dont_know"]);
const named = (drawn: Drawn) =>
  categoriesOf(drawn)
    .map((code) => code.replace("function_", ""))
    .filter((name) => !name.startsWith("unnamed"));

describe("Figur 4.1", () => {
  test.each([
    ["18.4.1.pc", of2018, "pc"],
    ["18.4.1.sikkerhetstesting", of2018, "security_testing"],
    ["18.4.1.internett", of2018, "web_development"],
    ["22.4.1.sikkerhetstesting18", of2018, "security_testing"],
    ["22.4.1.internett18", of2018, "web_development"],
    ["22.4.1.pc", of2022, "pc"],
    ["22.4.1.strategi", of2022, "strategy_development"],
    ["22.4.1.sikkerhetstesting", of2022, "security_testing"],
    ["22.4.1.internett", of2022, "web_development"],
  ] as const)("has %s as printed", (id, drawn, name) => {
    expectAsPrinted(id, internal(drawn, name));
  });

  test.each([
    ["22.4.1.pp.prosjektledelse", "project_management"],
    ["22.4.1.pp.strategiutvikling", "strategy_development"],
    ["22.4.1.pp.opplaering", "user_training"],
  ])("has risen as %s prints", (id, name) => {
    expectAsPrinted(id, internal(of2022, name) - internal(of2018, name));
  });

  test("has no named function that own staff do as often as these three gained", () => {
    const gains = named(of2022).toSorted(
      (a, b) => internal(of2022, b) - internal(of2018, b) - (internal(of2022, a) - internal(of2018, a)),
    );
    expect(gains.slice(0, 3)).toEqual(["project_management", "strategy_development", "user_training"]);
  });

  test.each([
    ["2018", of2018],
    ["2022", of2022],
  ])("has the operation of PCs first and security testing last in %s, after web development", (_, drawn) => {
    expect(categoriesOf(drawn)[0]).toBe("function_pc");
    expect(categoriesOf(drawn).slice(-2)).toEqual(["function_web_development", "function_security_testing"]);
    const shares = named(drawn).map((name) => internal(drawn, name));
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  });

  test("has more «vet ikke» and «ikke relevant» on security testing and project management in 2018", () => {
    for (const name of ["security_testing", "project_management"])
      expect(saysNothing(of2018, name)).toBeGreaterThan(2 * saysNothing(of2022, name));
  });

  test("has suppliers used less in 2022 for most named functions, and more for security testing", () => {
    const less = named(of2022).filter((name) => external(of2022, name) < external(of2018, name));
    expect(less.length).toBeGreaterThan(named(of2022).length / 2);
    expect(less).not.toContain("security_testing");
  });

  test("has twelve functions of 100 percent each, of all municipalities, and says how many have no name", () => {
    for (const [drawn, n] of [
      [of2018, 377],
      [of2022, 354],
    ] as const) {
      expect(categoriesOf(drawn)).toHaveLength(publishedValue("18.4.1.nfunc"));
      for (const code of categoriesOf(drawn)) {
        expect(percent(drawn, code, ANSWERS)).toBeCloseTo(100, 9);
        expect(barOf(drawn, "dont_know", code).base).toBe(n);
      }
      expect(drawn.spec.layout).toMatchObject({ barmode: "stack" });
      expect(drawn.numbers).toMatchObject({
        footnotes: [{ text: { nb: expect.stringMatching(/^6 av 12 funksjoner/) } }],
      });
    }
  });

  test("is named as the reports do", () => {
    expect(of2018.title?.nb).toBe("Figur 4.1 Outsourcing av IKT-funksjoner hos kommunene. 2018");
    expect(of2022.title?.en).toBe("Figure 4.1 Outsourcing of ICT functions in the municipalities. 2022");
  });

  test("of one's own answers has «vet ikke» in its bars, and counts who did not answer", () => {
    const own = figure(
      "4.1",
      ownAnswers(2018, { function_pc: ["only_internal", "dont_know", null, "mostly_internal"] }),
    );
    expect(categoriesOf(own)[0]).toBe("function_pc");
    expect(barOf(own, "dont_know", "function_pc")).toMatchObject({ count: 1, base: 3 });
    expect(gridItem(own, "function_pc").now?.leftOut).toMatchObject([{ reason: "notAnswered", count: 1 }]);
    expect(gridItem(own, "function_user_training").now?.leftOut).toMatchObject([{ reason: "notAnswered", count: 4 }]);
  });
});
