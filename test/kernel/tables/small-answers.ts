import type { AnswerTable } from "../../../kernel/survey/answers.js";
import { MISSING } from "../../../kernel/survey/answers.js";
import { type VariableName, variable } from "../../../kernel/survey/codebook.js";

/**
 * An answer table of a few units, from the codes of their answers.
 *
 * @param columns - answers by variable; null is not answered
 */
export function smallAnswers(
  columns: Partial<Record<VariableName, readonly (string | null)[]>>,
  year = 2022,
): AnswerTable {
  const entries = Object.entries(columns) as [VariableName, readonly (string | null)[]][];
  const size = entries[0]?.[1].length ?? 0;
  return {
    year,
    units: Array.from({ length: size }, (_, i) => `K${String(i + 1).padStart(3, "0")}`),
    columns: new Map(entries.map(([name, answers]) => [name, Int8Array.from(answers, (code) => indexOf(name, code))])),
    provenance: {
      dataset: `small${year}`,
      year,
      synthetic: true,
      source: { nb: "Oppdiktede svar", en: "Made-up answers" },
      licence: "CC0-1.0",
    },
  };
}

function indexOf(name: VariableName, code: string | null): number {
  if (code === null) return MISSING;
  const found = variable(name);
  const index = found.kind === "question" ? found.answers.findIndex((answer) => answer.code === code) : -1;
  if (index < 0) throw new Error(`${name} has no answer ${code}`);
  return index;
}
