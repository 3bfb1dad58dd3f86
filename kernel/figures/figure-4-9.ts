import { reasonsBy } from "./reasons-by.js";
import type { ReportFigure } from "./report-figure.js";
import { sizeGroupNote } from "./size-group-note.js";

/**
 * Reasons for not recruiting ICT specialists, by population: percent of the municipalities in each group that had not tried, and of
 * all that had not. The largest have no row of their own.
 *
 * Source: SSB Rapporter 2023/27, chapter 4.4, Figur 4.9. The question was first asked in 2020.
 */
export const figure49 = {
  id: "4.9",
  editions: [2022],
  draw(from) {
    return reasonsBy(from, {
      number: "Figur 4.9",
      by: "sizeGroup",
      byLabel: { nb: "innbyggergruppe", en: "population group" },
      heading: { nb: "Antall innbyggere", en: "Population" },
      without: {
        code: "from_50000",
        units: { nb: "Kommuner med 50 000 innbyggere eller flere", en: "Municipalities of 50,000 inhabitants or more" },
      },
      notes: [sizeGroupNote],
    });
  },
} as const satisfies ReportFigure;
