import { describe, expect, test } from "vitest";
import type { Label } from "../../../kernel/mime.js";
import { answersOverview } from "../../../kernel/tables/answers-overview.js";
import { mimeBundle } from "../../../kernel/views/mime-bundle.js";

const answers = {
  year: 2022,
  units: ["K001", "K002", "K003"],
  columns: new Map([
    ["strategy", Int8Array.from([0, 1, -1])],
    ["strategy_area_infrastructure", Int8Array.from([0, -1, -1])],
    ["strategy_area_information_security", Int8Array.from([2, -1, -1])],
  ]),
  provenance: { dataset: "eget", year: 2022, synthetic: true, source: { nb: "Laget", en: "Made" }, licence: "CC0-1.0" },
};

describe("the overview of an answer table", () => {
  test("lists the variables with how many units answered, items of one question on one row", () => {
    const { base, rows } = answersOverview(answers);
    expect(base?.nb).toBe("3 enheter, 3 variabler, 2022");
    expect(rows.map(([variable, , answered]) => [(variable as Label).nb, answered])).toEqual([
      ["strategy", 2],
      ["strategy_area_inf… (2)", 1],
    ]);
  });

  test("names every item of a question, in both languages", () => {
    expect(answersOverview(answers).rows[1]?.[1]).toEqual({
      nb: "IKT-infrastruktur; Informasjonssikkerhet",
      en: "ICT infrastructure; Information security",
    });
  });

  test("says that synthetic answers are synthetic", () => {
    expect(mimeBundle(answersOverview(answers))["text/plain"]).toContain("Syntetiske svar");
    const real = { ...answers, provenance: { ...answers.provenance, synthetic: false } };
    expect(mimeBundle(answersOverview(real))["text/plain"]).not.toContain("Syntetiske");
  });
});
