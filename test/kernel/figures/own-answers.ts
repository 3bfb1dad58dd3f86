import type { AnswerTable } from "../../../kernel/survey/answers.js";
import { type VariableName, variablesOf } from "../../../kernel/survey/codebook.js";
import { readAnswers } from "../../../kernel/survey/read-answers.js";

/**
 * Answers of one's own to the questions of an edition, read from a file as a user's are.
 *
 * @param columns - answers and numbers by variable; null, and what is not given, is not answered
 */
export function ownAnswers(
  year: number,
  columns: Partial<Record<VariableName, readonly (string | number | null)[]>>,
): AnswerTable {
  const given: Partial<Record<string, readonly (string | number | null)[]>> = columns;
  const size = Object.values(columns)[0]?.length ?? 0;
  const names = variablesOf(year).map(({ name }) => name);
  const field = (name: string, row: number) => {
    if (name === "unit") return `K${String(row + 1).padStart(3, "0")}`;
    return name === "year" ? year : (given[name]?.[row] ?? "");
  };
  const rows = Array.from({ length: size }, (_, row) => names.map((name) => field(name, row)).join(","));
  return readAnswers([names.join(","), ...rows, ""].join("\n"), { file: "egne.csv", year });
}
