import type { AnswerTable } from "../survey/answers.js";
import type { CountColumn } from "../survey/count-column.js";
import { countItems, type GatedCountOptions } from "./count-items.js";

/**
 * How many of ten areas the municipality expects its ICT projects to affect, 0–10.
 *
 * Counts the areas answered «ja». An area answered «nei» or «vet ikke», or not answered, does not count. A municipality
 * without projects started or planned has 0; one that did not say whether it has projects is left out.
 *
 * Source: SSB Rapporter 2019/14, chapter 3.2 and Figur 3.5; 2023/27, chapter 3.2 and Figur 3.5. The median of 7 in 2018
 * is the lower median among those with projects.
 *
 * @param options - see {@link GatedCountOptions}
 * @returns for each unit a count of areas
 * @throws RangeError when no edition covers the survey year, or the table lacks an item
 * @example
 * lowerMedian(projectAreaCount(kommuner2018, { among: "asked" })) // 7
 */
export function projectAreaCount(answers: AnswerTable, options?: GatedCountOptions): CountColumn {
  return countItems(
    answers,
    "project",
    {
      name: "projectAreaCount",
      label: {
        nb: "Antall områder som IKT-prosjektene forventes å påvirke",
        en: "Areas that the ICT projects are expected to affect",
      },
      unit: { nb: "områder", en: "areas" },
    },
    options,
  );
}
