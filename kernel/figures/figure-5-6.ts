import type { Label } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import { distribution } from "../tables/distribution.js";
import type { ReportFigure } from "./report-figure.js";
import { withYears } from "./with-years.js";

/** The reports name it differently. */
const titleIn = ({ year }: AnswerTable): Label =>
  year === 2018
    ? {
        nb: "Fordeling av kommunene etter antall digitale tjenester tilbudt",
        en: "Municipalities by number of digital services offered",
      }
    : {
        nb: "Fordeling av kommuner etter ulikt tilbud av digitale tjenester",
        en: "Municipalities by their offer of digital services",
      };

/**
 * Municipalities by points for the services that they offer digitally, 0–14. The median of all is 2 in 2018 and 4 in 2022.
 *
 * Source: SSB Rapporter 2019/14 and 2023/27, chapter 5.2, Figur 5.6; that of 2023 sets 2018 beside.
 */
export const figure56 = {
  id: "5.6",
  editions: [2018, 2022],
  draw(from) {
    const { answers, compare, locale } = from;
    return distribution(answers, "serviceOfferPoints", {
      number: "Figur 5.6",
      title: withYears(titleIn(answers), from),
      compare,
      form: "histogram",
      notes: [
        {
          nb: "«Noen tjenester» gir 1 poeng for hver av de to enkleste måtene og 2 for hver av de to andre; halvparten eller flere gir 3 og 4.",
          en: "“Some services” gives 1 point for each of the two simplest ways and 2 for each of the others; half of them or more gives 3 and 4.",
        },
        {
          nb: "«Vet ikke» og «ikke relevant» gir 0. Høyest mulig er 14, og ingen svar gir 13.",
          en: "“Don’t know” and “not relevant” give 0. The highest possible is 14, and no answers give 13.",
        },
      ],
      locale,
    });
  },
} as const satisfies ReportFigure;
