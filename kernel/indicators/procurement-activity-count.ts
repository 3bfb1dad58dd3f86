import type { AnswerTable } from "../survey/answers.js";
import type { CountColumn } from "../survey/count-column.js";
import { type CountOptions, countItems } from "./count-items.js";

/**
 * How many of eight purchasing activities are carried out digitally, 0–8.
 *
 * Counts «ja, helt» and «ja, delvis» alike. «Nei», «vet ikke» and no answer do not count. A municipality that answered
 * about none of the activities is left out.
 *
 * Source: SSB Rapporter 2019/14, chapter 5.2 and Figur 5.5; 2023/27, chapter 5.2 and Figur 5.5. The medians are 6 in 2018
 * and 8 in 2022.
 *
 * @param options - see {@link CountOptions}
 * @returns for each unit a count of activities
 * @throws RangeError when no edition covers the survey year, or the table lacks an item
 * @example
 * lowerMedian(procurementActivityCount(kommuner2022)) // 8
 */
export function procurementActivityCount(answers: AnswerTable, options?: CountOptions): CountColumn {
  return countItems(
    answers,
    "procurement",
    {
      name: "procurementActivityCount",
      label: {
        nb: "Antall innkjøpsaktiviteter som gjennomføres digitalt",
        en: "Purchasing activities carried out digitally",
      },
      unit: { nb: "aktiviteter", en: "activities" },
    },
    options,
  );
}
