import type { Highs } from "highs";
import { activityFacts2018, firstPrint2018, reprint2018 } from "../../ledger/facts/activity-2018.js";
import { activityFacts2022 } from "../../ledger/facts/activity-2022.js";
import { competenceFacts2018 } from "../../ledger/facts/competence-2018.js";
import { competenceFacts2022, reasonFacts2022 } from "../../ledger/facts/competence-2022.js";
import { priorityFacts2018 } from "../../ledger/facts/priority-2018.js";
import { priorityFacts2022 } from "../../ledger/facts/priority-2022.js";
import { solveActivity } from "./activity.js";
import { solveCompetence } from "./competence.js";
import { solvePriority } from "./priority.js";
import { solveReasons } from "./reasons.js";
import { competenceRoom2018, priorityRoom2018 } from "./room-2018.js";
import type { Solution } from "./solution.js";

/** Which printing of Tabell 5.1 for 2018 to follow: that of 2023 (`reprint`) or that of 2019 (`first`). */
export type Table51 = "reprint" | "first";

/** How many units of one year there are of each kind, theme by theme. */
export interface Counts {
  readonly priority: Solution;
  readonly competence: Solution;
  readonly activity: Solution;
  /** Asked from 2020 on. */
  readonly reasons?: Solution;
}

const noEarlier = () => {
  throw new Error("There is no edition before that of 2018.");
};

function counts2018(highs: Highs, table51: Table51): Counts {
  const table = table51 === "first" ? firstPrint2018 : reprint2018;
  return {
    priority: solvePriority(highs, 2018, [...priorityFacts2018, ...priorityRoom2018], noEarlier),
    competence: solveCompetence(highs, 2018, [...competenceFacts2018, ...competenceRoom2018], noEarlier),
    activity: solveActivity(highs, 2018, [...activityFacts2018, ...table], noEarlier),
  };
}

function counts2022(highs: Highs, before: Counts): Counts {
  const competence = solveCompetence(highs, 2022, competenceFacts2022, (share) => before.competence.share(share));
  return {
    priority: solvePriority(highs, 2022, priorityFacts2022, (share) => before.priority.share(share)),
    competence,
    activity: solveActivity(highs, 2022, activityFacts2022, (share) => before.activity.share(share)),
    reasons: solveReasons(highs, competence, reasonFacts2022, noEarlier),
  };
}

/**
 * Numbers of units that agree with everything published, for both years: 2022 follows 2018, since the later report prints
 * what changed.
 *
 * @throws InfeasibleFacts with the ids of the published numbers that cannot hold together with the others
 */
export function solveCounts(highs: Highs, table51: Table51): Readonly<Record<2018 | 2022, Counts>> {
  const before = counts2018(highs, table51);
  return { 2018: before, 2022: counts2022(highs, before) };
}
