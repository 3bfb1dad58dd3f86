import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { type CloudScoreOptions, cloudScore } from "./cloud-score.js";
import { gradePair } from "./grade-pair.js";
import { type ProcurementScoreOptions, procurementScore } from "./procurement-score.js";

export type UseOfDigitalServicesOptions = CloudScoreOptions & ProcurementScoreOptions;

/**
 * Use of digital services (bruk av digitale tjenester), grade 0–4: the cloud score and the procurement score together.
 *
 * 0: scores 0 on both, or 0 and 1. 1: other scores of 0–2 on both. 2: much cloud (score 3–4) but little purchasing.
 * 3: much digital purchasing but little cloud. 4: much of both.
 *
 * Source: SSB Rapporter 2019/14, chapter 5.2 and Tabell 5.1; 2023/27, chapter 5.2 and Tabell 5.1. The later report revised
 * the table of 2018.
 *
 * @returns for each unit a grade; a unit without one of the scores has none, for the same reason
 * @throws RangeError when no edition covers the survey year, or the table lacks an item
 * @example
 * [0, 1, 2, 3, 4].map((grade) => useOfDigitalServices(kommuner2022).values.filter((g) => g === grade).length) // [9, 16, 43, 27, 259]
 */
export function useOfDigitalServices(answers: AnswerTable, options: UseOfDigitalServicesOptions = {}): CategoryColumn {
  const label = { nb: "Bruk av digitale tjenester", en: "Use of digital services" };
  return gradePair(
    answers,
    "useOfDigitalServices",
    cloudScore(answers, options),
    procurementScore(answers, options),
    { name: "useOfDigitalServices", label, ordered: true },
    options,
  );
}
