import type { Highs } from "highs";
import type { Fact } from "../../ledger/fact.js";
import { addBattery } from "./battery.js";
import type { Attributes } from "./cell.js";
import { priorityExpectations } from "./expectations/priority.js";
import { loglinear } from "./loglinear.js";
import { Model } from "./model.js";
import type { Earlier } from "./requirements.js";
import { sizeRequirements, sizes, unitsOf } from "./sizes.js";
import type { Solution } from "./solution.js";

// Tabell 3.1's grades as the two editions fill them: no strategy and many projects is grade 3 in 2018 and 1 in 2022.
function priorityGrade(year: number, strategy: number, project: number): number {
  if (strategy >= 3) return project >= 3 ? 4 : 2;
  if (strategy === 0 && project === 0) return 0;
  return project >= 3 && (strategy > 0 || year === 2018) ? 3 : 1;
}

const derive = (year: number) => (cell: Attributes) => {
  // The axis runs -1 for no strategy, 0 for one that names no area, then the scores.
  const strategyScore = Math.max(0, Number(cell.strategyLevel));
  const projectScore = Number(cell.projectScore);
  return {
    strategy: Number(cell.strategyLevel) < 0 ? "no" : "yes",
    strategyScore,
    project: projectScore === 0 ? "no" : "yes",
    digitalPriority: priorityGrade(year, strategyScore, projectScore),
  };
};

/** Numbers of units by size group, strategy and projects (family `priority`), at each count, and of each answer. */
export function solvePriority(highs: Highs, year: 2018 | 2022, facts: readonly Fact[], earlier: Earlier): Solution {
  const { strategy, project, strategyScores, projectScores, asked } = priorityExpectations[year];
  const units = unitsOf(year);
  const model = new Model(`Digital priority ${year}`, units);
  const axes = [
    { name: "sizeGroup", values: [0, 1, 2, 3, 4, 5, 6], weights: sizes[year] },
    { name: "strategyLevel", values: [-1, 0, 1, 2, 3, 4], weights: strategyScores },
    { name: "projectScore", values: [0, 1, 2, 3, 4], weights: projectScores },
  ];
  const pulls = [
    { between: ["sizeGroup", "strategyLevel"], factor: 1.1 },
    { between: ["sizeGroup", "projectScore"], factor: 1.25 },
    { between: ["strategyLevel", "projectScore"], factor: 1.1 },
  ] as const;
  model.family("priority", loglinear(axes, pulls, derive(year)));
  for (const requirement of sizeRequirements(year)) model.require(requirement);
  addBattery(model, strategy, "priority", asked.strategy);
  addBattery(model, project, "priority", asked.project);
  for (const fact of facts) model.publish(fact, earlier);
  return model.solve(highs);
}
