import { crosstab } from "../tables/crosstab.js";
import { inYears } from "./in-years.js";
import { lostPageNote } from "./lost-page-note.js";
import type { ReportFigure } from "./report-figure.js";

/**
 * Use of external suppliers among municipalities that lack of skills hinders to a small, neither small nor large, and large degree:
 * a bar of 100 percent for each degree.
 *
 * Source: SSB Rapporter 2023/27, chapter 4.3, Figur 4.6. Of that of 2019 the page is lost; chapter 6 says that those who rely on own
 * staff were hindered more often then.
 */
export const figure46 = {
  id: "4.6",
  editions: [2018, 2022],
  draw({ answers, locale }) {
    const { nb, en } = inYears({ answers });
    return crosstab(answers, {
      rows: "externalUse",
      columns: "hindranceGroup",
      percent: "column",
      form: "bars",
      number: "Figur 4.6",
      title: {
        nb: `Graden av bruk av eksterne leverandører og hindringsgrad ved kompetansemangelen ${nb}`,
        en: `Use of external suppliers and degree of hindrance from lack of skills ${en}`,
      },
      notes: [
        {
          nb: "Satser mest på interne: minst åtte av tolv IKT-funksjoner utføres av egne ansatte. Grensen er ikke trykt.",
          en: "Mostly own staff: at least eight of twelve ICT functions are carried out by own staff. The boundary is not printed.",
        },
        ...lostPageNote(answers),
      ],
      locale,
    });
  },
} as const satisfies ReportFigure;
