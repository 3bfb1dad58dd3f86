import { crosstab } from "../tables/crosstab.js";
import { inYears } from "./in-years.js";
import { lostPageNote } from "./lost-page-note.js";
import type { ReportFigure } from "./report-figure.js";

/**
 * Attempts to recruit among municipalities that lack of skills hinders to a small, neither small nor large, and large degree: a bar
 * of 100 percent for each degree.
 *
 * Source: SSB Rapporter 2023/27, chapter 4.3, Figur 4.7. Of that of 2019 the page is lost; chapter 6 says that 70 percent of those
 * much hindered had not tried.
 */
export const figure47 = {
  id: "4.7",
  editions: [2018, 2022],
  draw({ answers, locale }) {
    const { nb, en } = inYears({ answers });
    return crosstab(answers, {
      rows: "recruitment",
      columns: "hindranceGroup",
      percent: "column",
      form: "bars",
      number: "Figur 4.7",
      title: {
        nb: `Hindringsgrad ved kompetansemangelen og forsøk på å rekruttere ${nb}`,
        en: `Degree of hindrance from lack of skills and attempts to recruit ${en}`,
      },
      notes: lostPageNote(answers),
      locale,
    });
  },
} as const satisfies ReportFigure;
