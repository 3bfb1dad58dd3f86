import fc from "fast-check";
import { variablesOf } from "../../../kernel/survey/codebook.js";
import type { AnswerRow } from "./answer-table.js";

/** One column's answers: every code of the question, and none. */
function arbitraryField(variable: ReturnType<typeof variablesOf>[number]): fc.Arbitrary<string> {
  if (variable.kind === "question") return fc.constantFrom("", ...variable.answers.map(({ code }) => code));
  if (variable.kind !== "number") return fc.constant("");
  const { minimum, maximum } = variable;
  return fc.oneof(fc.constant(""), fc.integer({ min: minimum, max: Math.min(maximum, 100_000) }).map(String));
}

/** A column's answers, where «ja» is as common as all the others so that high counts occur. */
const skewed = (field: fc.Arbitrary<string>, codes: readonly string[]) => {
  const [first] = codes;
  return first === undefined ? field : fc.oneof(field, fc.constant(first));
};

/** One unit's answers to every question of `year`, where those that were not asked are empty. */
export function arbitraryRow(year: number): fc.Arbitrary<AnswerRow> {
  const variables = variablesOf(year).filter(({ kind }) => kind === "question" || kind === "number");
  const fields = Object.fromEntries(
    variables.map((v) => [
      v.name,
      skewed(arbitraryField(v), v.kind === "question" ? v.answers.map(({ code }) => code) : []),
    ]),
  );
  return fc.record(fields).map((row) => {
    const asked = variables.filter(({ askedIf }) => !askedIf || row[askedIf.variable] === askedIf.answer);
    return Object.fromEntries(asked.map(({ name }) => [name, row[name] ?? ""]));
  });
}

/** The answers of up to `maxLength` units. */
export const arbitraryRows = (year: number, maxLength = 20): fc.Arbitrary<AnswerRow[]> =>
  fc.array(arbitraryRow(year), { maxLength });
