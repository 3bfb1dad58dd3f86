import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import type { Options } from "./options.js";
import { scoreFromCount } from "./score-from-count.js";
import { strategyAreaCount } from "./strategy-area-count.js";

export type StrategyScoreOptions = Options<"strategyWithoutAreas" | "dontKnow">;

/**
 * How extensive the ICT or digitalisation strategy is, 0–4.
 *
 * No strategy gives 0; 1–5 areas 1, 6–9 areas 2, 10–11 areas 3, and 12 or more 4. A strategy that covers none of the
 * areas is not provided for; it gives 0 (option `strategyWithoutAreas`).
 *
 * Source: SSB Rapporter 2019/14, chapter 3.2; 2023/27, chapter 3.2.
 *
 * @returns for each unit a score 0–4; a unit without a count has none, for the same reason
 * @throws RangeError when no edition covers the survey year, or the table lacks an item
 * @example
 * strategyScore(kommuner2018).values.filter((score) => score >= 3).length // 128
 */
export function strategyScore(answers: AnswerTable, options: StrategyScoreOptions = {}): CategoryColumn {
  const label = { nb: "IKT-/digitaliseringsstrategi", en: "ICT or digitalisation strategy" };
  const count = strategyAreaCount(answers, { ...options, among: "asked" });
  return scoreFromCount(answers, "strategy", count, { name: "strategyScore", label }, options);
}
