import type { AnswerTable } from "../survey/answers.js";
import { codesOf } from "../survey/codes-of.js";
import { DONT_KNOW, NOT_ANSWERED, NOT_ASKED, NOT_RELEVANT } from "../survey/left-out.js";
import type { Answer } from "../survey/variable.js";
import { questionIn } from "../survey/variables-in.js";
import type { Item, ScoreRule } from "./editions/edition.js";
import type { Readings } from "./editions/readings.js";

/** A number for each answer that a question offers. */
type TableOf = (offered: readonly Answer[], item: Item) => Int8Array;

/** One number for each answer code, shifted by one so that a missing answer (-1) comes first. */
const lookUp = (codes: readonly number[]) => Int8Array.from([0, ...codes]);

const pointsOf: TableOf = (offered, { points }) => lookUp(offered.map(({ code }) => points[code] ?? 0));

/** 1 for every answer; only a missing one gives 0. */
const givenOf: TableOf = (offered) => lookUp(offered.map(() => 1));

/** 1 for each answer that is left out for that reason. */
const leftOutAs =
  (reason: Answer["leaveOutAs"]): TableOf =>
  (offered) =>
    lookUp(offered.map(({ leaveOutAs }) => (leaveOutAs === reason ? 1 : 0)));

/** For each unit the sum over the items of what `tableOf` gives for its answer. */
function sumOverItems(answers: AnswerTable, items: readonly Item[], tableOf: TableOf): Int16Array {
  const sums = new Int16Array(answers.units.length);
  for (const item of items) {
    const table = tableOf(questionIn(answers, item.variable).answers, item);
    const codes = codesOf(answers, item.variable);
    for (let row = 0; row < sums.length; row++)
      sums[row] = (sums[row] as number) + (table[(codes[row] as number) + 1] as number);
  }
  return sums;
}

/** A unit that answered none of the items has not answered; one that answered some did not tick the others. */
function withoutUnanswered(points: Int16Array, answers: AnswerTable, items: readonly Item[]): Int16Array {
  const given = sumOverItems(answers, items, givenOf);
  return points.map((value, row) => (given[row] === 0 ? NOT_ANSWERED : value));
}

/** Who answered no to the gate has nothing to count; who did not answer it is not known to have. */
function throughGate(points: Int16Array, answers: AnswerTable, gate: string, closed: number): Int16Array {
  const open = questionIn(answers, gate).answers.findIndex(({ code }) => code === "yes");
  const codes = codesOf(answers, gate);
  return points.map((value, row) => (codes[row] === open ? value : (codes[row] as number) < 0 ? NOT_ANSWERED : closed));
}

/** A unit that answered «vet ikke» to any item is left out, and one that answered «ikke relevant» to any too. */
function withoutNonAnswers(points: Int16Array, answers: AnswerTable, items: readonly Item[]): Int16Array {
  const unknown = sumOverItems(answers, items, leftOutAs("dontKnow"));
  const irrelevant = sumOverItems(answers, items, leftOutAs("notRelevant"));
  return points.map((value, row) => {
    if (value < 0) return value;
    return unknown[row] !== 0 ? DONT_KNOW : irrelevant[row] !== 0 ? NOT_RELEVANT : value;
  });
}

/**
 * For each unit the points that its answers to the items of `rule` give together, or why it has none.
 *
 * @param among - whether units that are not asked because they answered no to the gate have 0 (`all`) or are left out (`asked`)
 */
export function itemPoints(
  answers: AnswerTable,
  { items, gate }: ScoreRule,
  { dontKnow }: Readings,
  among: "all" | "asked",
): Int16Array {
  const raw = sumOverItems(answers, items, pointsOf);
  const points =
    gate === undefined
      ? withoutUnanswered(raw, answers, items)
      : throughGate(raw, answers, gate, among === "asked" ? NOT_ASKED : 0);
  return dontKnow === "exclude" ? withoutNonAnswers(points, answers, items) : points;
}
