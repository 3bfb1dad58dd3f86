import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { type InternalFunctionScoreOptions, internalFunctionScore } from "./internal-function-score.js";
import { type Options, settle } from "./options.js";

export type ExternalUseOptions = InternalFunctionScoreOptions & Options<"internalFrom">;

/**
 * Use of external suppliers, two groups: a score of internal functions of 0–2 relies rather much on external suppliers, a
 * score of 3–4 mostly on own staff (option `internalFrom` moves the boundary).
 *
 * Source: the labels of Tabell 4.1 and Figur 4.6 in SSB Rapporter 2023/27; the boundary is inferred.
 *
 * @returns for each unit its group; a unit without a score has none, for the same reason
 * @throws RangeError when no edition covers the survey year, or the table lacks an item
 * @example
 * externalUse(kommuner2022).categories.map(({ code }) => code) // ["external", "internal"]
 */
export function externalUse(answers: AnswerTable, options: ExternalUseOptions = {}): CategoryColumn {
  const { internalFrom } = settle(answers, options).readings;
  const score = internalFunctionScore(answers, options);
  return {
    ...score,
    name: "externalUse",
    label: { nb: "Bruk av eksterne leverandører", en: "Use of external suppliers" },
    categories: [
      {
        code: "external",
        label: { nb: "Satser relativt mye på eksterne leverandører", en: "Relies rather much on external suppliers" },
      },
      { code: "internal", label: { nb: "Satser mest på interne ressurser", en: "Relies mostly on own staff" } },
    ],
    values: score.values.map((value) => (value < 0 ? value : value < internalFrom ? 0 : 1)),
    ordered: false,
  };
}
