import type { Label } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import { distribution } from "../tables/distribution.js";
import type { ReportFigure } from "./report-figure.js";
import { withYears } from "./with-years.js";

/** The reports name it a little differently. */
const titleIn = ({ year }: AnswerTable): Label => ({
  nb:
    year === 2018
      ? "Fordeling av kommunene etter antall aktiviteter som gjennomføres digitalt i forbindelse med innkjøp av varer/tjenester"
      : "Fordeling av kommuner etter antall aktiviteter som gjennomføres digitalt i forbindelse med innkjøp av varer og tjenester",
  en: "Municipalities by number of activities carried out digitally in purchasing goods and services",
});

/**
 * Municipalities by how many of eight purchasing activities are carried out digitally, in full or in part. The median of all is
 * 6 in 2018 and 8 in 2022.
 *
 * Source: SSB Rapporter 2019/14 and 2023/27, chapter 5.2, Figur 5.5; that of 2023 sets 2018 beside.
 */
export const figure55 = {
  id: "5.5",
  editions: [2018, 2022],
  draw(from) {
    const { answers, compare, locale } = from;
    return distribution(answers, "procurementActivityCount", {
      number: "Figur 5.5",
      title: withYears(titleIn(answers), from),
      compare,
      form: "histogram",
      notes: {
        nb: "En aktivitet telles når svaret er «ja, helt» eller «ja, delvis», ikke når det er «nei» eller «vet ikke».",
        en: "An activity counts when the answer is “yes, fully” or “yes, partly”, not when it is “no” or “don’t know”.",
      },
      locale,
    });
  },
} as const satisfies ReportFigure;
