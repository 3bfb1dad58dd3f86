import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import type { Options } from "./options.js";
import { procurementActivityCount } from "./procurement-activity-count.js";
import { scoreFromCount } from "./score-from-count.js";

export type ProcurementScoreOptions = Options<"dontKnow">;

/**
 * How extensive digital purchasing is, 0–4.
 *
 * No activity gives 0; 1–3 activities 1, 4–5 activities 2, 6–7 activities 3, and all 8 give 4.
 *
 * Source: SSB Rapporter 2019/14, chapter 5.2; 2023/27, chapter 5.2.
 *
 * @returns for each unit a score 0–4; a unit without a count has none, for the same reason
 * @throws RangeError when no edition covers the survey year, or the table lacks an item
 * @example
 * procurementScore(kommuner2018).values.filter((score) => score >= 3).length // 197
 */
export function procurementScore(answers: AnswerTable, options: ProcurementScoreOptions = {}): CategoryColumn {
  const label = { nb: "Bruk av digitale innkjøp", en: "Use of digital purchasing" };
  return scoreFromCount(
    answers,
    "procurement",
    procurementActivityCount(answers, options),
    { name: "procurementScore", label },
    options,
  );
}
