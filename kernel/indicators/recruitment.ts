import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { everyUnit } from "../survey/every-unit.js";
import { NOT_ANSWERED } from "../survey/left-out.js";
import { questionColumn } from "../survey/question-column.js";
import type { Readings } from "./editions/readings.js";
import { type Options, settle } from "./options.js";

export type RecruitmentOptions = Options<"problemUnanswered">;

const [NOT_TRIED, NO_PROBLEM, PROBLEM] = [0, 1, 2];
const unansweredAs = { noProblem: NO_PROBLEM, problem: PROBLEM, exclude: NOT_ANSWERED };

/** Whether each unit answered yes, or the negative code that says why it has no answer. */
const yesOf = ({ categories, values }: CategoryColumn) => {
  const yes = categories.findIndex(({ code }) => code === "yes");
  return (row: number) => {
    const value = values[row] as number;
    return value < 0 ? value : value === yes;
  };
};

const groupOf = (tried: number | boolean, problem: number | boolean, { problemUnanswered }: Readings): number => {
  if (typeof tried === "number") return tried;
  if (!tried) return NOT_TRIED;
  return typeof problem === "number" ? unansweredAs[problemUnanswered] : problem ? PROBLEM : NO_PROBLEM;
};

/**
 * Attempts to recruit ICT specialists in the last twelve months, three groups: not tried, tried without problems, tried with
 * problems. A problem is more than three months to recruit, or someone hired with other formal competence than sought.
 *
 * A municipality that tried but did not say whether it was a problem counts as without (option `problemUnanswered`).
 *
 * Source: SSB Rapporter 2019/14 and 2023/27, chapter 4, Figur 4.3, 4.4 and 4.7.
 *
 * @returns for each unit its group; a unit that did not say whether it tried has none
 * @throws RangeError when no edition covers the survey year, or the table lacks a question
 * @example
 * [0, 1, 2].map((group) => recruitment(kommuner2018).values.filter((g) => g === group).length) // [267, 75, 35]
 */
export function recruitment(answers: AnswerTable, options: RecruitmentOptions = {}): CategoryColumn {
  const { readings } = settle(answers, options);
  const tried = questionColumn(answers, "recruited");
  const [hasTried, hadProblem] = [yesOf(tried), yesOf(questionColumn(answers, "recruitment_problem"))];
  return {
    name: "recruitment",
    label: { nb: "Forsøk på å rekruttere IKT/IT-spesialister", en: "Attempts to recruit ICT specialists" },
    year: answers.year,
    categories: [
      { code: "not_tried", label: { nb: "Ikke prøvd å rekruttere", en: "Has not tried to recruit" } },
      { code: "no_problem", label: { nb: "Har rekruttert uten problem", en: "Has recruited without problems" } },
      { code: "problem", label: { nb: "Har slitt med å rekruttere", en: "Has struggled to recruit" } },
    ],
    values: tried.values.map((_, row) => groupOf(hasTried(row), hadProblem(row), readings)),
    ordered: false,
    base: everyUnit(answers),
    provenance: answers.provenance,
    survey: answers.survey,
  };
}
