import { cloudAreaCount } from "../indicators/cloud-area-count.js";
import { distribution } from "../tables/distribution.js";
import type { ReportFigure } from "./report-figure.js";
import { withYears } from "./with-years.js";

/**
 * Municipalities by how many of fifteen areas are prepared for cloud services. The median is of those that use any, as in the
 * reports' text: 6 in 2018 and 11 in 2022.
 *
 * Source: SSB Rapporter 2019/14 and 2023/27, chapter 5.2, Figur 5.4; that of 2023 sets 2018 beside.
 */
export const figure54 = {
  id: "5.4",
  editions: [2018, 2022],
  draw(from) {
    const { answers, compare, locale } = from;
    const title = {
      nb: `Fordeling av ${answers.year === 2018 ? "kommunene" : "kommuner"} etter antall områder tilrettelagt for bruk av skytjenester`,
      en: "Municipalities by number of areas prepared for the use of cloud services",
    };
    return distribution(answers, "cloudAreaCount", {
      number: "Figur 5.4",
      title: withYears(title, from),
      compare,
      form: "histogram",
      notes: {
        nb: "Et område telles når svaret er «ja», ikke når det er «nei» eller «vet ikke». Kommuner uten skytjenester har 0.",
        en: "An area counts when the answer is “yes”, not when it is “no” or “don’t know”. Municipalities without cloud services have 0.",
      },
      medianOf: (table) => cloudAreaCount(table, { among: "asked" }),
      locale,
    });
  },
} as const satisfies ReportFigure;
