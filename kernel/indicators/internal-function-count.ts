import type { AnswerTable } from "../survey/answers.js";
import type { CountColumn } from "../survey/count-column.js";
import { type CountOptions, countItems } from "./count-items.js";

/**
 * How many of twelve ICT functions are performed only or mostly by the municipality's own staff, 0–12.
 *
 * Counts «utelukkende interne» and «overveiende interne». An even split does not count, nor do external suppliers, «ikke
 * relevant» or «vet ikke». A municipality that answered about none of the functions is left out.
 *
 * Source: SSB Rapporter 2019/14, chapter 4.3 and Figur 4.5; 2023/27, chapter 4.3 and Figur 4.5. The median of 2018 is 8.
 *
 * @param options - see {@link CountOptions}
 * @returns for each unit a count of functions
 * @throws RangeError when no edition covers the survey year, or the table lacks an item
 * @example
 * lowerMedian(internalFunctionCount(kommuner2018)) // 8
 */
export function internalFunctionCount(answers: AnswerTable, options?: CountOptions): CountColumn {
  return countItems(
    answers,
    "internalFunction",
    {
      name: "internalFunctionCount",
      label: {
        nb: "Antall IKT-funksjoner som i hovedsak utføres av egne ansatte",
        en: "ICT functions mainly performed by own staff",
      },
      unit: { nb: "funksjoner", en: "functions" },
    },
    options,
  );
}
