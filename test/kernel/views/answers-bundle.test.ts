import { describe, expect, test } from "vitest";
import { answersBundle } from "../../../kernel/views/answers-bundle.js";

const answers = {
  year: 2022,
  units: ["K001", "K002", "K003"],
  columns: new Map([
    ["strategy", Int8Array.from([0, 1, -1])],
    ["strategy_area_infrastructure", Int8Array.from([0, -1, -1])],
    ["strategy_area_information_security", Int8Array.from([2, -1, -1])],
  ]),
  provenance: {
    dataset: "<img src=x>",
    year: 2022,
    synthetic: true,
    source: { nb: "Laget", en: "Made" },
    licence: "CC0-1.0",
  },
};

describe("an answer table as a result", () => {
  test("lists the variables with how many units answered, items of one question on one line", () => {
    const lines = String(answersBundle(answers)["text/plain"]).split("\n");
    expect(lines).toContain("3 enheter, 3 variabler, 2022");
    expect(lines.find((line) => line.startsWith("strategy "))).toMatch(/ 2$/);
    expect(lines.find((line) => line.startsWith("strategy_area_inf"))).toMatch(/^strategy_area_inf… \(2\) +1$/);
  });

  test("says that synthetic answers are synthetic, in the language asked for", () => {
    expect(answersBundle(answers)["text/plain"]).toContain("Syntetiske svar");
    expect(answersBundle(answers, "en")["text/plain"]).toContain("Synthetic answers");
    const real = { ...answers, provenance: { ...answers.provenance, synthetic: false } };
    expect(answersBundle(real)["text/plain"]).not.toContain("Syntetiske");
  });

  test("escapes what comes from data", () => {
    expect(answersBundle(answers)["text/html"]).not.toContain("<img");
    expect(answersBundle(answers)["text/html"]).toContain("&lt;img src=x&gt;");
  });
});
