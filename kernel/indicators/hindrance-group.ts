import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { groupAnswers } from "./group-answers.js";

/**
 * Degree of hindrance (hindringsgrad), three groups: how much lack of skills hinders the development of digital services.
 * The two answers for a small degree go together, and the two for a large degree.
 *
 * Source: SSB Rapporter 2019/14 and 2023/27, chapter 4, Figur 4.2, 4.6 and 4.7.
 *
 * @returns for each unit its group; a unit that did not answer has none
 * @throws RangeError when the table lacks the question
 * @example
 * hindranceGroup(kommuner2018).values.filter((group) => group === 2).length // 158
 */
export function hindranceGroup(answers: AnswerTable): CategoryColumn {
  return groupAnswers(
    answers,
    "hindrance",
    {
      name: "hindranceGroup",
      label: { nb: "Hindringsgrad ved kompetansemangel", en: "Degree of hindrance from lack of skills" },
      categories: [
        { code: "small", label: { nb: "I liten grad en hindring", en: "A hindrance to a small degree" } },
        { code: "neither", label: { nb: "Hverken stor eller liten", en: "Neither large nor small" } },
        { code: "large", label: { nb: "I stor grad en hindring", en: "A hindrance to a large degree" } },
      ],
      ordered: true,
    },
    { very_small: "small", fairly_small: "small", neither: "neither", fairly_large: "large", very_large: "large" },
  );
}
