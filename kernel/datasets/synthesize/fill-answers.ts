import type { AnswerTable } from "../../survey/answers.js";
import type { Attributes } from "./cell.js";
import type { Counts } from "./counts.js";
import { deal } from "./deal.js";
import { activityExpectations } from "./expectations/activity.js";
import { competenceExpectations } from "./expectations/competence.js";
import { priorityExpectations } from "./expectations/priority.js";
import { fillBattery } from "./fill-battery.js";
import { fillServices } from "./fill-services.js";
import { Random } from "./random.js";
import { drawPopulation, sizes } from "./sizes.js";
import type { Solution } from "./solution.js";
import { toAnswerTable } from "./to-answer-table.js";
import { makeUnits, type Unit } from "./unit.js";

type Year = 2018 | 2022;

const sum =
  (...names: string[]) =>
  (attributes: Attributes) =>
    names.reduce((total, name) => total + Number(attributes[name]), 0);

/** A level that says nothing: chance alone decides. */
const even = () => 0;

function fillPriority(units: readonly Unit[], year: Year, priority: Solution, random: Random): void {
  deal(units, priority.family("priority"), ["sizeGroup"], sum("strategyLevel", "projectScore"), random);
  fillBattery(units, priorityExpectations[year].strategy, priority, random);
  fillBattery(units, priorityExpectations[year].project, priority, random);
}

function fillCompetence(units: readonly Unit[], year: Year, competence: Solution, random: Random): void {
  deal(units, competence.family("competence"), ["sizeGroup"], sum("internalFunctionScore"), random);
  fillBattery(units, competenceExpectations[year].functions, competence, random);
}

function fillReasons(units: readonly Unit[], reasons: Solution, random: Random): void {
  deal(units, reasons.family("centrality"), ["sizeGroup", "recruited"], even, random);
  const notTried = units.filter(({ attributes }) => attributes.recruited === "no");
  deal(notTried, reasons.family("reasons"), ["sizeGroup", "centrality"], even, random);
}

function fillActivity(units: readonly Unit[], year: Year, activity: Solution, random: Random): void {
  deal(units, activity.family("use"), ["sizeGroup"], sum("cloudScore", "procurementScore"), random);
  deal(units, activity.family("activity"), ["sizeGroup", "useOfDigitalServices"], sum("serviceScore"), random);
  fillBattery(units, activityExpectations[year].cloud, activity, random);
  fillBattery(units, activityExpectations[year].purchases, activity, random);
  fillServices(units, activity, random);
}

/**
 * Answers of units that do not exist, as many of each kind as were counted. The themes are put together within each size
 * group; units that have come far in one tend to have come far in the others.
 *
 * @param seed - a whole number but 0; the same one gives the same answers on every machine
 */
export function fillAnswers(year: Year, counts: Counts, seed: number): AnswerTable {
  // Years apart, so that units of the same number have nothing in common.
  const random = new Random(seed * 10_000 + year);
  const units = makeUnits(sizes[year], random);
  for (const { attributes } of units) attributes.population = drawPopulation(Number(attributes.sizeGroup), random);
  fillPriority(units, year, counts.priority, random);
  fillCompetence(units, year, counts.competence, random);
  if (counts.reasons) fillReasons(units, counts.reasons, random);
  fillActivity(units, year, counts.activity, random);
  return toAnswerTable(units, year);
}
