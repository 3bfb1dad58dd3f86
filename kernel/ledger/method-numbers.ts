import type { CutPoints, ScoreName, ScoreRule } from "../indicators/editions/edition.js";
import { maximumPoints } from "../indicators/maximum-points.js";
import { type VariableName, variable } from "../survey/codebook.js";
import { gradeRuleNumbers } from "./grade-rule-numbers.js";
import type { MethodNumber } from "./method-number.js";

/** The names that the ids of published numbers have for the scores. */
const scores: Readonly<Record<string, ScoreName>> = {
  strategi: "strategy",
  prosjekt: "project",
  intern: "internalFunction",
  sky: "cloud",
  innkjop: "procurement",
  tilbud: "service",
};

const itemsOf =
  (score: ScoreName): MethodNumber =>
  (edition) =>
    edition.scores[score].items.length;

const rangeOf =
  (score: ScoreName): MethodNumber =>
  (edition) => [0, maximumPoints(edition.scores[score])];

/** The lowest and highest count that give a score. */
function countsFor(rule: ScoreRule, score: number): readonly [number, number] {
  const ends = [0, ...rule.cutPoints, maximumPoints(rule) + 1];
  return [ends[score] as number, (ends[score + 1] as number) - 1];
}

const scoreOf = (count: number, cutPoints: CutPoints) => cutPoints.filter((cut) => count >= cut).length;

/** Points of one answer to items of a score: one number when they all give the same. */
const pointsFor =
  (score: ScoreName, answers: readonly string[], items: readonly string[] = []): MethodNumber =>
  (edition) => {
    const rule = edition.scores[score].items.filter(({ variable: name }) => items.length === 0 || items.includes(name));
    const points = rule.flatMap((item) => answers.map((answer) => item.points[answer] ?? 0));
    return [...new Set(points)].sort((a, b) => a - b);
  };

/** Answers that a question offers, beside «vet ikke» and «ikke relevant». */
function answersTo(name: string): number {
  const question = variable(name as VariableName);
  return question.kind === "question" ? question.answers.filter((answer) => !("leaveOutAs" in answer)).length : 0;
}

const simple = ["service_open_access", "service_simple_individual"];
const advanced = ["service_complex_individual", "service_self_activated"];
const halfOrMore = ["half", "most", "all"];
const mostPoints: MethodNumber = (edition) => [
  ...new Set(edition.scores.service.items.map(({ points }) => Math.max(...Object.values(points)))),
];

const cutPointNumbers = Object.entries(scores).flatMap(([name, score]) =>
  [0, 1, 2, 3, 4].map((value): [string, MethodNumber] => [
    `cut.${name}.${value}`,
    (edition) => countsFor(edition.scores[score], value),
  ]),
);

/**
 * The published numbers that are part of the method: how many items a score has, its cut points, the points of answers, the
 * rules of the grades. By the id without the report's year, since both reports print most of them.
 */
export const methodNumbers: ReadonlyMap<string, MethodNumber> = new Map([
  ...cutPointNumbers,
  ...gradeRuleNumbers,
  // Items
  ["3.1.nareas", itemsOf("strategy")],
  ["q1.3", itemsOf("strategy")],
  ["3.3.nareas", itemsOf("project")],
  ["3.5.n", itemsOf("project")],
  ["4.1.nfunc", itemsOf("internalFunction")],
  ["4.5.nfunc", itemsOf("internalFunction")],
  ["5.cloud.n", itemsOf("cloud")],
  ["5.cloud.n.b", itemsOf("cloud")],
  ["5.4.n", itemsOf("cloud")],
  ["5.2.n", itemsOf("procurement")],
  ["5.5.n", itemsOf("procurement")],
  ["5.6.modes", itemsOf("service")],
  ["5.2.modesN", itemsOf("service")],
  // Answers that questions offer
  ["4.2.nans", () => answersTo("hindrance")],
  ["5.6.levels", ({ scores: { service } }) => answersTo(service.items[0]?.variable ?? "")],
  // Points
  ["4.5.score1", pointsFor("internalFunction", ["only_internal", "mostly_internal"])],
  ["4.5.value1", pointsFor("internalFunction", ["only_internal", "mostly_internal"])],
  ["5.5.value1", pointsFor("procurement", ["fully", "partly"])],
  ["5.6.pts0", pointsFor("service", ["none"])],
  ["5.6.pts1", pointsFor("service", ["some"], simple)],
  ["5.6.pts2", pointsFor("service", ["some"], advanced)],
  // The report of 2018 prints 3 here and 4 below; that of 2022 both in one.
  [
    "5.6.pts3",
    (edition) => (edition.year === 2018 ? pointsFor("service", halfOrMore, simple)(edition) : mostPoints(edition)),
  ],
  ["5.6.pts4", pointsFor("service", halfOrMore, advanced)],
  ["5.6.max", ({ scores: { service } }) => maximumPoints(service)],
  ["5.6.max.b", mostPoints],
  ["5.6.max34", mostPoints],
  ["4.5.range", rangeOf("internalFunction")],
  ["5.4.axisx", rangeOf("cloud")],
  // Scores and grades
  ["3.4.ngroups", ({ scores: { strategy } }) => strategy.cutPoints.length],
  ["3.4.groups", ({ scores: { strategy } }) => strategy.cutPoints.length],
  ["3.4.score0", ({ scores: { strategy } }) => scoreOf(0, strategy.cutPoints)],
  ["cut.prosjekt.1b", ({ scores: { project } }) => scoreOf(1, project.cutPoints)],
  ["4.nposs", ({ grades }) => grades.digitalCompetence.matrix.length],
  ["t41.ncat", ({ grades }) => grades.digitalCompetence.labels.length],
]);
