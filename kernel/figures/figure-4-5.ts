import type { Label } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import { distribution } from "../tables/distribution.js";
import type { ReportFigure } from "./report-figure.js";
import { withYears } from "./with-years.js";

/** The reports name it differently. */
const titleIn = ({ year }: AnswerTable): Label =>
  year === 2018
    ? {
        nb: "Antall IKT-funksjoner i kommunene som gjennomføres av i hovedsak interne medarbeidere",
        en: "ICT functions in the municipalities that are mainly carried out by own staff",
      }
    : {
        nb: "Fordeling av kommuner etter antall IKT-funksjoner som gjennomføres av i hovedsak interne medarbeidere",
        en: "Municipalities by number of ICT functions that are mainly carried out by own staff",
      };

/**
 * Municipalities by how many of twelve ICT functions own staff carry out, only or mostly. The median of all is 8 in 2018.
 *
 * Source: SSB Rapporter 2019/14 and 2023/27, chapter 4.3, Figur 4.5; that of 2023 sets 2018 beside.
 */
export const figure45 = {
  id: "4.5",
  editions: [2018, 2022],
  draw(from) {
    const { answers, compare, locale } = from;
    return distribution(answers, "internalFunctionCount", {
      number: "Figur 4.5",
      title: withYears(titleIn(answers), from),
      compare,
      form: "histogram",
      locale,
    });
  },
} as const satisfies ReportFigure;
