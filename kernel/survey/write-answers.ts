import { stringify } from "csv-stringify/sync";
import type { AnswerTable } from "./answers.js";
import { codesOf } from "./codes-of.js";
import type { Variable } from "./variable.js";
import { variablesIn } from "./variables-in.js";

/** The fields of one column, from the first unit to the last. */
function fieldsOf(answers: AnswerTable, variable: Variable): readonly string[] {
  if (variable.kind === "key") return answers.units;
  if (variable.kind === "year") return answers.units.map(() => String(answers.year));
  const text = variable.kind === "question" ? variable.answers.map(({ code }) => code) : undefined;
  return Array.from(codesOf(answers, variable.name), (code) => (code < 0 ? "" : (text?.[code] ?? String(code))));
}

/**
 * The answers as the text of a CSV file: the columns of that survey in the codebook's order, one row a unit;
 * UTF-8, commas, `\n` at the end of every line. Reading it back gives the same answers, and writing those the same text.
 *
 * @throws RangeError when the table lacks a column of its survey
 */
export function writeAnswers(answers: AnswerTable): string {
  const columns = variablesIn(answers).map((variable) => ({
    name: variable.name,
    fields: fieldsOf(answers, variable),
  }));
  const rows = answers.units.map((_, row) => columns.map(({ fields }) => fields[row]));
  return stringify([columns.map(({ name }) => name), ...rows]);
}
