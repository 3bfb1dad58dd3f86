import type { AnswerTable } from "../survey/answers.js";
import type { CountColumn } from "../survey/count-column.js";
import { countItems, type GatedCountOptions } from "./count-items.js";

/**
 * How many areas the municipality's strategy covers: 0–13 in 2018, 0–14 in 2022.
 *
 * Counts the areas answered «ja». An area answered «nei» or «vet ikke», or not answered, does not count. A municipality
 * without a strategy has 0; one that did not say whether it has a strategy is left out.
 *
 * Source: SSB Rapporter 2019/14, chapter 3.2 and Figur 3.4; 2023/27, chapter 3.2 and Figur 3.4. The median of 9 in 2018
 * is the lower median among those with a strategy.
 *
 * @param options - see {@link GatedCountOptions}
 * @returns for each unit a count of areas
 * @throws RangeError when no edition covers the survey year, or the table lacks an item
 * @example
 * lowerMedian(strategyAreaCount(kommuner2018, { among: "asked" })) // 9
 */
export function strategyAreaCount(answers: AnswerTable, options?: GatedCountOptions): CountColumn {
  return countItems(
    answers,
    "strategy",
    {
      name: "strategyAreaCount",
      label: {
        nb: "Antall områder omtalt i IKT-/digitaliseringsstrategien",
        en: "Areas covered by the ICT or digitalisation strategy",
      },
      unit: { nb: "områder", en: "areas" },
    },
    options,
  );
}
