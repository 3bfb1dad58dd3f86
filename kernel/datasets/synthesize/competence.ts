import type { Highs } from "highs";
import type { Fact } from "../../ledger/fact.js";
import { addBattery } from "./battery.js";
import type { Attributes } from "./cell.js";
import { competenceExpectations } from "./expectations/competence.js";
import { loglinear } from "./loglinear.js";
import { Model } from "./model.js";
import type { Earlier } from "./requirements.js";
import { sizeRequirements, sizes, unitsOf } from "./sizes.js";
import type { Solution } from "./solution.js";

const hindranceGroups = {
  very_small: "small",
  fairly_small: "small",
  neither: "neither",
  fairly_large: "large",
  very_large: "large",
};

function competenceCategory(internalFunctionScore: number, recruitment: string): number {
  if (recruitment === "problem") return 2;
  if (recruitment === "no_problem") return internalFunctionScore >= 3 ? 3 : 1;
  return internalFunctionScore >= 3 ? 4 : 0;
}

const recruitmentAnswers = {
  not_tried: { recruited: "no" },
  no_problem: { recruited: "yes", recruitment_problem: "no" },
  problem: { recruited: "yes", recruitment_problem: "yes" },
};

const derive = ({ internalFunctionScore, recruitment, hindrance }: Attributes): Attributes => ({
  ...recruitmentAnswers[recruitment as keyof typeof recruitmentAnswers],
  hindranceGroup: hindranceGroups[hindrance as keyof typeof hindranceGroups],
  digitalCompetence: competenceCategory(Number(internalFunctionScore), String(recruitment)),
});

/** Numbers of units by size group, own staff, recruitment and hindrance (family `competence`), and of each answer. */
export function solveCompetence(highs: Highs, year: 2018 | 2022, facts: readonly Fact[], earlier: Earlier): Solution {
  const expected = competenceExpectations[year];
  const units = unitsOf(year);
  const model = new Model(`Digital competence ${year}`, units);
  const axes = [
    { name: "sizeGroup", values: [0, 1, 2, 3, 4, 5, 6], weights: sizes[year] },
    { name: "recruitment", values: ["not_tried", "no_problem", "problem"], weights: expected.recruitment },
    { name: "internalFunctionScore", values: [0, 1, 2, 3, 4], weights: expected.internalScores },
    { name: "hindrance", values: Object.keys(hindranceGroups), weights: expected.hindrance },
  ];
  const pulls = [
    { between: ["sizeGroup", "recruitment"], factor: expected.sizeRecruitment },
    { between: ["sizeGroup", "internalFunctionScore"], factor: 1.15 },
    { between: ["sizeGroup", "hindrance"], factor: 0.97 },
    // Those that found nobody, or did not look, feel the lack more than those that found somebody.
    { between: [{ axis: "recruitment", at: [0.5, 0, 1] }, "hindrance"], factor: 1.7 },
    { between: ["internalFunctionScore", "hindrance"], factor: expected.internalHindrance },
  ] as const;
  model.family("competence", loglinear(axes, pulls, derive));
  for (const requirement of sizeRequirements(year)) model.require(requirement);
  addBattery(model, expected.functions, "competence", units);
  for (const fact of facts) model.publish(fact, earlier);
  return model.solve(highs);
}
