import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import type { Options } from "./options.js";
import { projectAreaCount } from "./project-area-count.js";
import { scoreFromCount } from "./score-from-count.js";

export type ProjectScoreOptions = Options<"projectWithoutAreas" | "dontKnow">;

/**
 * How extensive the ICT projects are, 0–4.
 *
 * No projects give 0; 1–4 areas affected 1, 5–6 areas 2, 7–8 areas 3, and 9–10 areas 4. Projects that affect none of the
 * areas are not provided for; they give 0 (option `projectWithoutAreas`).
 *
 * Source: SSB Rapporter 2019/14, chapter 3.2; 2023/27, chapter 3.2.
 *
 * @returns for each unit a score 0–4; a unit without a count has none, for the same reason
 * @throws RangeError when no edition covers the survey year, or the table lacks an item
 * @example
 * projectScore(kommuner2018).values.filter((score) => score >= 3).length // 209
 */
export function projectScore(answers: AnswerTable, options: ProjectScoreOptions = {}): CategoryColumn {
  const label = { nb: "IKT-prosjekter", en: "ICT projects" };
  const count = projectAreaCount(answers, { ...options, among: "asked" });
  return scoreFromCount(answers, "project", count, { name: "projectScore", label }, options);
}
