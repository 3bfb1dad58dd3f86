import type { AnswerTable } from "../survey/answers.js";
import type { CountColumn } from "../survey/count-column.js";
import { countItems, type GatedCountOptions } from "./count-items.js";

/**
 * How many of fifteen areas are prepared for the use of cloud services, 0–15.
 *
 * Counts the areas answered «ja». An area answered «nei» or «vet ikke», or not answered, does not count. A municipality
 * that uses no cloud services has 0; one that did not say whether it does is left out.
 *
 * Source: SSB Rapporter 2019/14, chapter 5.2 and Figur 5.4; 2023/27, chapter 5.2 and Figur 5.4. The medians among users
 * are 6 in 2018 and 11 in 2022.
 *
 * @param options - see {@link GatedCountOptions}
 * @returns for each unit a count of areas
 * @throws RangeError when no edition covers the survey year, or the table lacks an item
 * @example
 * lowerMedian(cloudAreaCount(kommuner2022, { among: "asked" })) // 11
 */
export function cloudAreaCount(answers: AnswerTable, options?: GatedCountOptions): CountColumn {
  return countItems(
    answers,
    "cloud",
    {
      name: "cloudAreaCount",
      label: { nb: "Antall områder tilrettelagt for bruk av skytjenester", en: "Areas prepared for cloud services" },
      unit: { nb: "områder", en: "areas" },
    },
    options,
  );
}
