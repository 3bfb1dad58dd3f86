import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { gradePair } from "./grade-pair.js";
import type { Options } from "./options.js";
import { type ProjectScoreOptions, projectScore } from "./project-score.js";
import { type StrategyScoreOptions, strategyScore } from "./strategy-score.js";

export type DigitalPriorityOptions = StrategyScoreOptions &
  ProjectScoreOptions &
  Options<"noStrategyHighProjects" | "highStrategyNoProjects">;

/**
 * Digital priority (digital prioritering), grade 0–4: the strategy score and the project score together.
 *
 * 0: neither strategy nor projects. 1: one of them or both, but few areas. 2: extensive strategy (score 3–4) but limited
 * projects. 3: extensive projects but limited strategy. 4: both extensive. Two kinds of municipality are not clearly
 * placed: extensive projects without any strategy are grade 3 in the edition of 2018 and 1 in that of 2022 (option
 * `noStrategyHighProjects`), and an extensive strategy without any project is grade 2 (option `highStrategyNoProjects`).
 *
 * Source: SSB Rapporter 2019/14, chapter 3.2 and Tabell 3.1; 2023/27, chapter 3.2 and Tabell 3.1.
 *
 * @returns for each unit a grade; a unit without one of the scores has none, for the same reason
 * @throws RangeError when no edition covers the survey year, or the table lacks an item
 * @example
 * [0, 1, 2, 3, 4].map((grade) => digitalPriority(kommuner2022).values.filter((g) => g === grade).length) // [17, 112, 70, 45, 110]
 */
export function digitalPriority(answers: AnswerTable, options: DigitalPriorityOptions = {}): CategoryColumn {
  return gradePair(
    answers,
    "digitalPriority",
    strategyScore(answers, options),
    projectScore(answers, options),
    { name: "digitalPriority", label: { nb: "Digital prioritering", en: "Digital priority" }, ordered: true },
    options,
  );
}
