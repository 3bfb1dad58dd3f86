import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { gradePair } from "./grade-pair.js";
import { type ServiceScoreOptions, serviceScore } from "./service-score.js";
import { type UseOfDigitalServicesOptions, useOfDigitalServices } from "./use-of-digital-services.js";

export type DigitalActivityOptions = UseOfDigitalServicesOptions & ServiceScoreOptions;

/**
 * Digital activity (digital aktivitet), grade 0–4: the use of digital services and the offer of them together.
 *
 * 0: 0 on both, or 0 and 1. 1: other values of 0–2 on both. 2: uses much but offers little. 3: offers much but uses little.
 * 4: both much. The use goes in as its grade, so that much cloud with little purchasing (2) is little use, and the reverse
 * (3) is much.
 *
 * Source: SSB Rapporter 2019/14, chapter 5.2 and Tabell 5.2; 2023/27, chapter 5.2 and Tabell 5.2.
 *
 * @returns for each unit a grade; a unit without one of the sides has none, for the same reason
 * @throws RangeError when no edition covers the survey year, or the table lacks an item
 * @example
 * [0, 1, 2, 3, 4].map((grade) => digitalActivity(kommuner2022).values.filter((g) => g === grade).length) // [10, 31, 104, 27, 182]
 */
export function digitalActivity(answers: AnswerTable, options: DigitalActivityOptions = {}): CategoryColumn {
  return gradePair(
    answers,
    "digitalActivity",
    useOfDigitalServices(answers, options),
    serviceScore(answers, options),
    { name: "digitalActivity", label: { nb: "Digital aktivitet", en: "Digital activity" }, ordered: true },
    options,
  );
}
