import type { Item, ScoreName, ScoreRule } from "../indicators/editions/edition.js";
import { maximumPoints } from "../indicators/maximum-points.js";
import { nearMatches } from "../survey/near-matches.js";
import type { Variable } from "../survey/variable.js";
import { check, isObject, isText, isWhole, type Problems, problem } from "./edition-checks.js";

/** A count is a category of a table, and those are held in one byte. */
const MOST_POINTS = 127;

export const scoreNames = [
  "strategy",
  "project",
  "internalFunction",
  "cloud",
  "procurement",
  "service",
] as const satisfies ScoreName[];

const withoutItems = [undefined, "strategyWithoutAreas", "projectWithoutAreas"];

function unknownQuestion(name: unknown, variables: readonly Variable[], place: string): Problems {
  const questions = variables.filter(({ kind }) => kind === "question").map((variable) => variable.name);
  const near = isText(name) ? nearMatches(name, questions) : [];
  const hint = near.length > 0 ? `, such as ${near.join(" or ")}` : "";
  return [problem(place, name, `a question of the codebook or of the edition's variables${hint}`)];
}

const questionOf = (name: unknown, variables: readonly Variable[]) => {
  const found = variables.find((variable) => variable.name === name);
  return found?.kind === "question" ? found : undefined;
};

function checkItem(item: Item, items: readonly Item[], variables: readonly Variable[], place: string): Problems {
  const question = questionOf(item?.variable, variables);
  if (!question) return unknownQuestion(item?.variable, variables, `${place}.variable`);
  if (!isObject(item.points)) return [problem(`${place}.points`, item.points, "points by answer code")];
  const codes = question.answers.map(({ code }) => code);
  const twice = items.some((other) => other !== item && other?.variable === item.variable);
  return [
    ...check(!twice, `${place}.variable`, item.variable, "an item that is listed once"),
    ...Object.entries(item.points).flatMap(([code, points]) => [
      ...check(codes.includes(code), `${place}.points`, code, `points for ${codes.join(", ")}`),
      ...check(isWhole(points, 0, MOST_POINTS), `${place}.points.${code}`, points, "a whole number from 0"),
    ]),
  ];
}

function checkCutPoints(cutPoints: readonly unknown[], maximum: number, place: string): Problems {
  if (!Array.isArray(cutPoints) || cutPoints.length !== 4)
    return [problem(place, cutPoints, "four numbers: the lowest counts of score 1, 2, 3 and 4")];
  return cutPoints.flatMap((cut, i) => {
    const before: number = i === 0 ? 0 : Number(cutPoints[i - 1]);
    const must = `a whole number above ${before}${i === 0 ? "" : ", the cut point before it"}`;
    if (!isWhole(cut, before + 1)) return [problem(`${place}[${i}]`, cut, must)];
    return check(cut <= maximum, `${place}[${i}]`, cut, `at most ${maximum}, the most that the items give`);
  });
}

function checkGate(gate: unknown, variables: readonly Variable[], place: string): Problems {
  if (gate === undefined) return [];
  const question = questionOf(gate, variables);
  if (!question) return unknownQuestion(gate, variables, place);
  const hasYes = question.answers.some(({ code }) => code === "yes");
  return check(hasYes, place, gate, "a question with an answer of code «yes»");
}

function checkScore(rule: ScoreRule, variables: readonly Variable[], place: string): Problems {
  if (!isObject(rule)) return [problem(place, rule, "a rule with items, cutPoints and source")];
  const { items, gate, cutPoints, source } = rule;
  if (!Array.isArray(items) || items.length === 0) return [problem(`${place}.items`, items, "a list of items")];
  const itemProblems = items.flatMap((item: Item, i) => checkItem(item, items, variables, `${place}.items[${i}]`));
  const maximum = itemProblems.length > 0 ? MOST_POINTS : maximumPoints(rule);
  return [
    ...itemProblems,
    ...check(maximum <= MOST_POINTS, `${place}.items`, maximum, `at most ${MOST_POINTS} points together`),
    ...checkGate(gate, variables, `${place}.gate`),
    ...checkCutPoints(cutPoints, maximum, `${place}.cutPoints`),
    ...check(
      withoutItems.includes(rule.withoutItems) && (rule.withoutItems === undefined || gate !== undefined),
      `${place}.withoutItems`,
      rule.withoutItems,
      "strategyWithoutAreas or projectWithoutAreas, in a rule with a gate",
    ),
    ...checkSource(source, `${place}.source`),
  ];
}

/** A rule says where it is written. */
export const checkSource = (source: unknown, place: string): Problems =>
  check(
    isObject(source) && isText(source.report),
    place,
    source,
    "{ report, chapter, table }, of which the report is needed",
  );

/** What is wrong with the simple indicators of an edition. */
export function checkScores(scores: unknown, variables: readonly Variable[]): Problems {
  if (!isObject(scores)) return [problem("scores", scores, "rules by score name")];
  return Object.entries(scores).flatMap(([name, rule]) =>
    scoreNames.includes(name as ScoreName)
      ? checkScore(rule as ScoreRule, variables, `scores.${name}`)
      : [`scores.${name} is not a score; the scores are ${scoreNames.join(", ")}.`],
  );
}
