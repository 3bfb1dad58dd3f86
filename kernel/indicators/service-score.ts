import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import type { Options } from "./options.js";
import { scoreFromCount } from "./score-from-count.js";
import { serviceOfferPoints } from "./service-offer-points.js";

export type ServiceScoreOptions = Options<"dontKnow">;

/**
 * How extensive the offer of digital services is, 0–4.
 *
 * 0 points give 0; 1 point 1, 2–3 points 2, 4–6 points 3, and 7 or more 4.
 *
 * Source: SSB Rapporter 2019/14, chapter 5.2; 2023/27, chapter 5.2.
 *
 * @returns for each unit a score 0–4; a unit without a count has none, for the same reason
 * @throws RangeError when no edition covers the survey year, or the table lacks an item
 * @example
 * serviceScore(kommuner2018).values.filter((score) => score >= 3).length // 123
 */
export function serviceScore(answers: AnswerTable, options: ServiceScoreOptions = {}): CategoryColumn {
  const label = { nb: "Tilbud av digitale tjenester", en: "Offer of digital services" };
  return scoreFromCount(
    answers,
    "service",
    serviceOfferPoints(answers, options),
    { name: "serviceScore", label },
    options,
  );
}
