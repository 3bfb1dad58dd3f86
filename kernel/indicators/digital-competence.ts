import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { type ExternalUseOptions, externalUse } from "./external-use.js";
import { gradePair } from "./grade-pair.js";
import { type RecruitmentOptions, recruitment } from "./recruitment.js";

export type DigitalCompetenceOptions = ExternalUseOptions & RecruitmentOptions;

/**
 * Digital competence (digital kompetanse), five kinds of municipality: the use of external suppliers and the attempts to
 * recruit ICT specialists together. The kinds are numbered 0–4 but not ranked.
 *
 * 0: relies on external suppliers, has not tried to recruit. 1: relies on them, and has recruited without problems.
 * 2: has struggled to recruit, whomever it relies on. 3: relies on own staff, and has recruited without problems. 4: relies
 * on own staff, has not tried to recruit.
 *
 * Source: SSB Rapporter 2023/27, chapter 4.3 and Tabell 4.1. The 2018 page that defined it is lost; where it parts external
 * from internal is inferred (option `internalFrom`).
 *
 * @returns for each unit its kind; a unit without one of the two sides has none, for the same reason
 * @throws RangeError when no edition covers the survey year, or the table lacks an item
 * @example
 * [0, 1, 2, 3, 4].map((kind) => digitalCompetence(kommuner2022).values.filter((k) => k === kind).length) // [90, 19, 102, 61, 82]
 */
export function digitalCompetence(answers: AnswerTable, options: DigitalCompetenceOptions = {}): CategoryColumn {
  return gradePair(
    answers,
    "digitalCompetence",
    externalUse(answers, options),
    recruitment(answers, options),
    { name: "digitalCompetence", label: { nb: "Digital kompetanse", en: "Digital competence" }, ordered: false },
    options,
  );
}
