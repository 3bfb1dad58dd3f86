import { distribution } from "../tables/distribution.js";
import type { ReportFigure } from "./report-figure.js";
import { withYears } from "./with-years.js";

/**
 * How many of their services municipalities offer digitally, in four ways: percent of all.
 *
 * Source: SSB Rapporter 2019/14 and 2023/27, chapter 5.1, Figur 5.3. Neither compares years.
 */
export const figure53 = {
  id: "5.3",
  editions: [2018, 2022],
  draw({ answers, locale }) {
    const title = {
      nb: answers.year === 2018 ? "Tjenester som tilbys digitalt av kommunene" : "Tjenester som tilbys digitalt",
      en: "Services that the municipalities offer digitally",
    };
    return distribution(
      answers,
      { group: "service" },
      { number: "Figur 5.3", title: withYears(title, { answers }), form: "bars", locale },
    );
  },
} as const satisfies ReportFigure;
