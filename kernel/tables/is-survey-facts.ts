import { isProvenance } from "./is-provenance.js";
import type { SurveyFact } from "./survey-fact.js";
import { isLabel } from "./table-cell.js";

/** True for a list of published numbers of surveys, such as `digitalMaturity` or some of it; false for an empty list. */
export function isSurveyFacts(value: unknown): value is readonly SurveyFact[] {
  try {
    // `every` would look for the next item of a sparse array for minutes, and nothing could end it.
    return Array.isArray(value) && value.length > 0 && value.findIndex((fact) => !isSurveyFact(fact)) < 0;
  } catch {
    // A getter or a trap of the user's threw: none of ours does.
    return false;
  }
}

function isSurveyFact(value: unknown): value is SurveyFact {
  const { topic, measure, printed, base, provenance } = (value ?? {}) as Partial<SurveyFact>;
  return (
    isLabel(topic?.label) &&
    isLabel(measure) &&
    typeof printed === "string" &&
    isLabel(base) &&
    isProvenance(provenance)
  );
}
