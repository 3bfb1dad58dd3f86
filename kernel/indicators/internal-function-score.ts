import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { internalFunctionCount } from "./internal-function-count.js";
import type { Options } from "./options.js";
import { scoreFromCount } from "./score-from-count.js";

export type InternalFunctionScoreOptions = Options<"dontKnow">;

/**
 * How much the municipality uses its own staff for ICT functions, 0–4.
 *
 * No function gives 0; 1–4 functions 1, 5–7 functions 2, 8–10 functions 3, and 11–12 functions 4. The report glosses 0 as
 * external suppliers only; an even split or «vet ikke» on every function gives 0 too.
 *
 * Source: SSB Rapporter 2019/14, chapter 4.3; 2023/27, chapter 4.3.
 *
 * @returns for each unit a score 0–4; a unit without a count has none, for the same reason
 * @throws RangeError when no edition covers the survey year, or the table lacks an item
 * @example
 * internalFunctionScore(kommuner2022).categories[3]?.label.nb // "høy"
 */
export function internalFunctionScore(
  answers: AnswerTable,
  options: InternalFunctionScoreOptions = {},
): CategoryColumn {
  const label = { nb: "Bruk av interne ressurser", en: "Use of own staff" };
  return scoreFromCount(
    answers,
    "internalFunction",
    internalFunctionCount(answers, options),
    { name: "internalFunctionScore", label },
    options,
  );
}
