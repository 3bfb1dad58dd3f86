import type { AnswerTable } from "./answers.js";
import type { CategoryColumn } from "./category-column.js";
import { codesOf } from "./codes-of.js";
import { everyUnit } from "./every-unit.js";
import { NO_VALUE, NOT_ANSWERED, NOT_ASKED } from "./left-out.js";
import type { AskedIf } from "./variable.js";
import { findVariable, questionIn } from "./variables-in.js";

/** Categories that the numbers of a byte are enough for. */
const MOST_IN_A_BYTE = 127;

/** True for each unit that answered the question before this one in a way that makes this one be skipped. */
function isSkipped(answers: AnswerTable, { variable: gate, answer }: AskedIf): (row: number) => boolean {
  const before = findVariable(answers, gate);
  const asks = before?.kind === "question" ? before.answers.findIndex(({ code }) => code === answer) : -1;
  const codes = codesOf(answers, gate);
  return (row) => (codes[row] as number) >= 0 && codes[row] !== asks;
}

/**
 * The answers to one question of the codebook, «vet ikke» and «ikke relevant» among the categories.
 *
 * A unit without an answer is left out as not asked when its answer to the question before says so, else as not answered.
 *
 * @throws RangeError when `name` is not a question with fixed answers, or the table lacks it
 */
export function questionColumn(answers: AnswerTable, name: string): CategoryColumn {
  const { label, answers: categories, askedIf, ordered } = questionIn(answers, name);
  const skipped = askedIf ? isSkipped(answers, askedIf) : () => false;
  const codes = codesOf(answers, name);
  const nothing = answers.survey?.ownRows ? NO_VALUE : NOT_ANSWERED;
  const numbers = categories.length > MOST_IN_A_BYTE ? new Int16Array(codes) : new Int8Array(codes);
  return {
    name,
    label,
    year: Number.isNaN(answers.year) ? null : answers.year,
    categories,
    values: numbers.map((code, row) => (code >= 0 ? code : skipped(row) ? NOT_ASKED : nothing)),
    // Yes and no stand beside each other; every longer list of answers in the codebook is a scale.
    ordered: ordered ?? categories.filter(({ leaveOutAs }) => leaveOutAs === undefined).length > 2,
    base: askedIf?.base ?? everyUnit(answers),
    provenance: answers.provenance,
    survey: answers.survey,
  };
}
