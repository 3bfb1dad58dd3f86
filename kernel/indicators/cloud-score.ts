import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { cloudAreaCount } from "./cloud-area-count.js";
import type { Options } from "./options.js";
import { scoreFromCount } from "./score-from-count.js";

export type CloudScoreOptions = Options<"dontKnow">;

/**
 * How extensive the use of cloud services is, 0–4.
 *
 * No area gives 0; 1–3 areas 1, 4–6 areas 2, 7–9 areas 3, and 10 or more 4.
 *
 * Source: SSB Rapporter 2019/14, chapter 5.2; 2023/27, chapter 5.2.
 *
 * @returns for each unit a score 0–4; a unit without a count has none, for the same reason
 * @throws RangeError when no edition covers the survey year, or the table lacks an item
 * @example
 * cloudScore(kommuner2022).categories[4]?.label.nb // "veldig høy"
 */
export function cloudScore(answers: AnswerTable, options: CloudScoreOptions = {}): CategoryColumn {
  const label = { nb: "Bruk av skytjenester", en: "Use of cloud services" };
  const count = cloudAreaCount(answers, { ...options, among: "asked" });
  return scoreFromCount(answers, "cloud", count, { name: "cloudScore", label }, options);
}
