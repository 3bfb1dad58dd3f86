import type { AnswerTable } from "../survey/answers.js";
import type { CountColumn } from "../survey/count-column.js";
import { type CountOptions, countItems } from "./count-items.js";

/**
 * Points for how many services the municipality offers digitally, in four ways of growing complexity, 0–12 or 14.
 *
 * «Noen tjenester» gives 1 point for open access and for simple individual services, and 2 for complex individual and
 * self-activated ones. Half of the services or more gives 3 and 4. «Ingen tjenester», «vet ikke», «ikke relevant» and no
 * answer give 0. No combination gives 13. A municipality that answered about none of the four is left out.
 *
 * Source: SSB Rapporter 2019/14, chapter 5.2 and Figur 5.6; 2023/27, chapter 5.2 and Figur 5.6. The medians are 2 in 2018
 * and 4 in 2022.
 *
 * @param options - see {@link CountOptions}
 * @returns for each unit a count of points
 * @throws RangeError when no edition covers the survey year, or the table lacks an item
 * @example
 * lowerMedian(serviceOfferPoints(kommuner2022)) // 4
 */
export function serviceOfferPoints(answers: AnswerTable, options?: CountOptions): CountColumn {
  return countItems(
    answers,
    "service",
    {
      name: "serviceOfferPoints",
      label: { nb: "Poeng for tilbud av digitale tjenester", en: "Points for the digital services offered" },
      unit: { nb: "poeng", en: "points" },
    },
    options,
  );
}
