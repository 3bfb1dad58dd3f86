import type { AnswerTable } from "./answers.js";
import { codebook, isAskedIn, variablesOf } from "./codebook.js";
import { nearMatches } from "./near-matches.js";
import type { QuestionVariable, Variable } from "./variable.js";

/** The survey that answers are of: one of the two reports' by its year, or the one they declare. */
export type Asked = Pick<AnswerTable, "year" | "survey">;

/** The columns that an answer file of this survey has, in order: those it declares, else the codebook's of that year. */
export const variablesIn = ({ year, survey }: Asked): readonly Variable[] => survey?.variables ?? variablesOf(year);

/** The codebook's variables that only other years' surveys carry; a survey that declares its own variables has none. */
export const otherVariables = ({ year, survey }: Asked): readonly Variable[] =>
  survey ? [] : codebook.filter((entry) => !isAskedIn(year, entry));

/** The entry of one variable in the codebook that the answers follow; undefined when it has none of that name. */
export function findVariable({ survey }: Pick<Asked, "survey">, name: string): Variable | undefined {
  return (survey?.variables ?? codebook).find((entry) => entry.name === name);
}

/**
 * A question of the codebook that the answers follow.
 *
 * @throws RangeError for a name that it does not have, with the names that come near, or that is not a question with fixed
 *   answers
 */
export function questionIn(answers: Pick<Asked, "survey">, name: string): QuestionVariable {
  const found = findVariable(answers, name);
  if (found?.kind === "question") return found;
  if (found) throw new RangeError(`«${name}» is not a question with fixed answers.`);
  const names = (answers.survey?.variables ?? codebook).map((entry) => entry.name);
  const near = nearMatches(name, names);
  throw new RangeError(
    `The codebook has no variable «${name}».${near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : ""}`,
  );
}
