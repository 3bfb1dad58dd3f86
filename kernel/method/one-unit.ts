import type { AnswerTable } from "../survey/answers.js";
import { nearMatches } from "../survey/near-matches.js";

function unknown(unit: string, { units, provenance }: AnswerTable): RangeError {
  const near = nearMatches(unit, units);
  const some = units.length > 3 ? `${units.slice(0, 3).join(", ")} … ${units.at(-1)}` : units.join(", ");
  const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : `Its units are ${some || "none"}.`;
  return new RangeError(`${provenance.dataset} has no unit «${unit}». ${hint}`);
}

/**
 * The answers of one unit, as a table of one row.
 *
 * @throws RangeError for a unit that is not there, with those whose ids come near
 */
export function oneUnit(answers: AnswerTable, unit: string): AnswerTable {
  const row = answers.units.indexOf(unit);
  if (row < 0) throw unknown(unit, answers);
  const columns = new Map(Array.from(answers.columns, ([name, codes]) => [name, codes.subarray(row, row + 1)]));
  return { ...answers, units: [unit], columns };
}
