import { describe, expect, test } from "vitest";
import { codebook, isVariableName, itemsOf, variable, variablesOf } from "../../../kernel/survey/codebook.js";

describe("the codebook", () => {
  test("names every variable once, in snake case, with a label in both languages", () => {
    const names = codebook.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, label } of codebook) {
      expect(name).toMatch(/^[a-z]+(_[a-z0-9]+)*$/);
      expect(label.nb && label.en).toBeTruthy();
    }
  });

  test("begins with who answers and when", () => {
    expect(codebook.slice(0, 3).map(({ name }) => name)).toEqual(["unit", "year", "population"]);
  });

  test.each([
    ["strategy_area", 13, 14],
    ["project_area", 10, 10],
    ["function", 12, 12],
    ["cloud_area", 15, 15],
    ["procurement", 8, 8],
    ["service", 4, 4],
    ["not_recruited", 0, 4],
  ] as const)("has as many items of %s as each year's survey asked: %i and %i", (group, in2018, in2022) => {
    expect([itemsOf(group, 2018).length, itemsOf(group, 2022).length]).toEqual([in2018, in2022]);
  });

  test("asks an item only after a yes/no question that comes before it and has that answer", () => {
    for (const [i, { askedIf }] of codebook.entries()) {
      if (!askedIf) continue;
      const gate = codebook.findIndex(({ name }) => name === askedIf.variable);
      expect(gate).toBeGreaterThanOrEqual(0);
      expect(gate).toBeLessThan(i);
      const question = codebook[gate];
      expect(question?.kind === "question" && question.answers.map(({ code }) => code)).toContain(askedIf.answer);
    }
  });

  test("carries the citizens' services only in 2018, and centrality only in 2022", () => {
    const namesOf = (year: number) => variablesOf(year).map(({ name }) => name);
    expect(namesOf(2018)).toContain("strategy_area_services_citizens");
    expect(namesOf(2022)).not.toContain("strategy_area_services_citizens");
    expect(namesOf(2018)).not.toContain("centrality");
    expect(namesOf(2022)).toContain("centrality");
  });

  test("marks «vet ikke» and «ikke relevant», and no other answer, as saying nothing", () => {
    for (const entry of codebook) {
      if (entry.kind !== "question") continue;
      for (const { code, leaveOutAs } of entry.answers)
        expect([code, leaveOutAs]).toEqual([
          code,
          { dont_know: "dontKnow", not_relevant: "notRelevant" }[code] ?? undefined,
        ]);
    }
  });

  test("tells which variable was meant by a name that it does not have", () => {
    expect(() => variable("stratgy" as "strategy")).toThrow("no variable «stratgy». Did you mean strategy?");
    expect(isVariableName("stratgy")).toBe(false);
  });
});
