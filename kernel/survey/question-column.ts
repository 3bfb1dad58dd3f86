import type { AnswerTable } from "./answers.js";
import type { CategoryColumn } from "./category-column.js";
import { codesOf } from "./codes-of.js";
import { everyUnit } from "./every-unit.js";
import { NOT_ANSWERED, NOT_ASKED } from "./left-out.js";
import type { AskedIf } from "./variable.js";
import { findVariable, questionIn } from "./variables-in.js";

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
  const { label, answers: categories, askedIf } = questionIn(answers, name);
  const skipped = askedIf ? isSkipped(answers, askedIf) : () => false;
  const codes = codesOf(answers, name);
  return {
    name,
    label,
    year: answers.year,
    categories,
    values: new Int8Array(codes).map((code, row) => (code >= 0 ? code : skipped(row) ? NOT_ASKED : NOT_ANSWERED)),
    // Yes and no stand beside each other; every longer list of answers in the codebook is a scale.
    ordered: categories.filter(({ leaveOutAs }) => leaveOutAs === undefined).length > 2,
    base: askedIf?.base ?? everyUnit(answers),
    provenance: answers.provenance,
    survey: answers.survey,
  };
}
