import type { Highs } from "highs";
import type { Fact } from "../../ledger/fact.js";
import { addBattery } from "./battery.js";
import type { Attributes } from "./cell.js";
import { activityExpectations } from "./expectations/activity.js";
import { loglinear } from "./loglinear.js";
import { Model } from "./model.js";
import type { Earlier } from "./requirements.js";
import { addServices } from "./services.js";
import { sizeRequirements, sizes, unitsOf } from "./sizes.js";
import type { Solution } from "./solution.js";

// Tabell 5.1 and 5.2: the same table of grades over two scores.
const gradeRows = ["00133", "01133", "11133", "22244", "22244"] as const;

const grade = (one: number, other: number) => Number((gradeRows[one] as string)[other]);

const deriveUse = ({ cloudScore, procurementScore }: Attributes): Attributes => ({
  cloud: cloudScore === 0 ? "no" : "yes",
  useOfDigitalServices: grade(Number(cloudScore), Number(procurementScore)),
});

const deriveActivity = ({ useOfDigitalServices, serviceScore }: Attributes): Attributes => ({
  digitalActivity: grade(Number(useOfDigitalServices), Number(serviceScore)),
});

/**
 * Numbers of units by size group, cloud and purchases (family `use`), by size group, use and services offered (family
 * `activity`), and of each answer.
 */
export function solveActivity(highs: Highs, year: 2018 | 2022, facts: readonly Fact[], earlier: Earlier): Solution {
  const expected = activityExpectations[year];
  const units = unitsOf(year);
  const model = new Model(`Digital activity ${year}`, units);
  const scores = [0, 1, 2, 3, 4];
  const sizeGroup = { name: "sizeGroup", values: [0, 1, 2, 3, 4, 5, 6], weights: sizes[year] };
  const use = [
    sizeGroup,
    { name: "cloudScore", values: scores, weights: expected.scores.cloud },
    { name: "procurementScore", values: scores, weights: expected.scores.purchases },
  ];
  const activity = [
    sizeGroup,
    { name: "useOfDigitalServices", values: scores, weights: expected.use },
    { name: "serviceScore", values: scores, weights: expected.scores.services },
  ];
  const usePulls = [
    { between: ["sizeGroup", "cloudScore"], factor: 1.15 },
    { between: ["sizeGroup", "procurementScore"], factor: 1.12 },
    { between: ["cloudScore", "procurementScore"], factor: 1.15 },
  ] as const;
  const activityPulls = [
    { between: ["sizeGroup", "useOfDigitalServices"], factor: 1.15 },
    { between: ["sizeGroup", "serviceScore"], factor: 1.2 },
    { between: ["useOfDigitalServices", "serviceScore"], factor: 1.2 },
  ] as const;
  model.family("use", loglinear(use, usePulls, deriveUse));
  model.family("activity", loglinear(activity, activityPulls, deriveActivity));
  model.tie(["sizeGroup", "useOfDigitalServices"], "use", "activity");
  for (const requirement of sizeRequirements(year)) model.require(requirement);
  addBattery(model, expected.cloud, "use", expected.users);
  addBattery(model, expected.purchases, "use", units);
  addServices(model, expected, "activity", units);
  for (const fact of facts) model.publish(fact, earlier);
  return model.solve(highs);
}
