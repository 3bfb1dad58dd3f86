import { distribution } from "../tables/distribution.js";
import type { ReportFigure } from "./report-figure.js";
import { withYears } from "./with-years.js";

/**
 * How much lack of skills hinders the development of digital services, the five answers in three groups: percent of all.
 *
 * Source: SSB Rapporter 2019/14 and 2023/27, chapter 4.2, Figur 4.2; that of 2023 sets 2018 beside.
 */
export const figure42 = {
  id: "4.2",
  editions: [2018, 2022],
  draw(from) {
    const { answers, compare, locale } = from;
    const title = {
      nb: "I hvilken grad manglende kompetanse i kommunene er et hinder for utvikling av kommunens digitale tjenester",
      en: "Degree to which lack of skills in the municipalities hinders the development of their digital services",
    };
    return distribution(answers, "hindranceGroup", {
      number: "Figur 4.2",
      title: withYears(title, from),
      show: ["percent"],
      form: "bars",
      compare,
      notes: {
        nb: "«Svært» og «ganske» er slått sammen: fem svar er tre grupper.",
        en: "“Very” and “fairly” are put together: five answers are three groups.",
      },
      locale,
    });
  },
} as const satisfies ReportFigure;
