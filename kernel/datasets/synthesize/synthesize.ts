import type { Highs } from "highs";
import type { AnswerTable } from "../../survey/answers.js";
import { solveActivity } from "./activity.js";
import { solveCompetence } from "./competence.js";
import { deal } from "./deal.js";
import { activityExpectations } from "./expectations/activity.js";
import { competenceExpectations } from "./expectations/competence.js";
import { priorityExpectations } from "./expectations/priority.js";
import { activityFacts2018, firstPrint2018, reprint2018 } from "./facts/activity-2018.js";
import { activityFacts2022 } from "./facts/activity-2022.js";
import { competenceFacts2018 } from "./facts/competence-2018.js";
import { competenceFacts2022, reasonFacts2022 } from "./facts/competence-2022.js";
import { priorityFacts2018 } from "./facts/priority-2018.js";
import { priorityFacts2022 } from "./facts/priority-2022.js";
import { competenceRoom2018, priorityRoom2018 } from "./facts/room-2018.js";
import { fillBattery, giveAnswers } from "./fill-battery.js";
import type { Attributes } from "./model.js";
import { solvePriority } from "./priority.js";
import { Random } from "./random.js";
import { solveReasons } from "./reasons.js";
import { answersOf, modes } from "./services.js";
import { drawPopulation, sizes } from "./sizes.js";
import type { Solution } from "./solution.js";
import { toAnswerTable } from "./to-answer-table.js";
import { makeUnits, type Unit } from "./unit.js";

export interface SynthesizeOptions {
  /** Any whole number but 0; the same seed gives the same answers on every machine. */
  readonly seed: number;
  /** Which printing of Tabell 5.1 for 2018 to follow: that of 2023 (`reprint`) or that of 2019 (`first`). */
  readonly table51: "reprint" | "first";
}

interface Counts {
  readonly priority: Solution;
  readonly competence: Solution;
  readonly activity: Solution;
  /** Asked from 2020 on. */
  readonly reasons?: Solution;
}

const noEarlier = () => {
  throw new Error("There is no edition before that of 2018.");
};

function counts2018(highs: Highs, table51: SynthesizeOptions["table51"]): Counts {
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

const sum =
  (...names: string[]) =>
  (attributes: Attributes) =>
    names.reduce((total, name) => total + Number(attributes[name]), 0);

function fillPriority(units: readonly Unit[], year: 2018 | 2022, counts: Solution, random: Random): void {
  deal(units, counts.family("priority"), ["sizeGroup"], sum("strategyLevel", "projectScore"), random);
  fillBattery(units, priorityExpectations[year].strategy, counts, random);
  fillBattery(units, priorityExpectations[year].project, counts, random);
}

function fillCompetence(
  units: readonly Unit[],
  year: 2018 | 2022,
  { competence, reasons }: Counts,
  random: Random,
): void {
  deal(units, competence.family("competence"), ["sizeGroup"], sum("internalFunctionScore"), random);
  fillBattery(units, competenceExpectations[year].functions, competence, random);
  if (reasons === undefined) return;
  deal(units, reasons.family("centrality"), ["sizeGroup", "recruited"], () => 0, random);
  const notTried = units.filter(({ attributes }) => attributes.recruited === "no");
  deal(notTried, reasons.family("reasons"), ["sizeGroup", "centrality"], () => 0, random);
}

function fillServices(units: readonly Unit[], activity: Solution, random: Random): void {
  deal(units, activity.family("services"), ["serviceScore"], sum("serviceOfferPoints"), random);
  for (const { name } of modes)
    answersOf.forEach((answers, level) => {
      const item = `service_${name}`;
      const some = activity
        .family(item)
        .map(({ attributes, count }) => ({ answer: String(attributes[item]), count }))
        .filter(({ answer }) => answers.includes(answer));
      giveAnswers(
        item,
        some.reverse(),
        units.filter(({ attributes }) => attributes[`level_${name}`] === level),
        random,
      );
    });
}

function fillActivity(units: readonly Unit[], year: 2018 | 2022, activity: Solution, random: Random): void {
  deal(units, activity.family("use"), ["sizeGroup"], sum("cloudScore", "procurementScore"), random);
  deal(units, activity.family("activity"), ["sizeGroup", "useOfDigitalServices"], sum("serviceScore"), random);
  fillBattery(units, activityExpectations[year].cloud, activity, random);
  fillBattery(units, activityExpectations[year].purchases, activity, random);
  fillServices(units, activity, random);
}

function fill(year: 2018 | 2022, counts: Counts, seed: number): AnswerTable {
  const random = new Random(seed);
  const units = makeUnits(sizes[year], random);
  for (const { attributes } of units) attributes.population = drawPopulation(Number(attributes.sizeGroup), random);
  fillPriority(units, year, counts.priority, random);
  fillCompetence(units, year, counts, random);
  fillActivity(units, year, counts.activity, random);
  return toAnswerTable(units, year);
}

/**
 * Answers of municipalities that do not exist, such that the published numbers come out of them.
 *
 * @throws InfeasibleFacts with the ids of the published numbers that cannot hold together with the others
 */
export function synthesize(highs: Highs, { seed, table51 }: SynthesizeOptions): AnswerTable[] {
  const before = counts2018(highs, table51);
  const now = counts2022(highs, before);
  return [fill(2018, before, seed), fill(2022, now, seed + 1)];
}
