import type { Label } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";

/**
 * Says of the last figures and the table of chapter 4 that the pages of the report of 2018 are lost in the source: their form and
 * words are those of the report of 2022.
 */
export function lostPageNote({ year }: Pick<AnswerTable, "year">): Label[] {
  if (year !== 2018) return [];
  return [
    {
      nb: "Siden i rapporten for 2018 mangler i kilden; form og ord er som i rapporten for 2022.",
      en: "The page in the report of 2018 is lost in the source; form and words are those of the report of 2022.",
    },
  ];
}
