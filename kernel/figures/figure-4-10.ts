import { columnOf } from "../indicators/column-of.js";
import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { reasonsBy } from "./reasons-by.js";
import type { ReportFigure } from "./report-figure.js";

/** The classes of centrality, called so: a number alone says little beside a bar. */
function centralityClass(answers: AnswerTable): CategoryColumn {
  const column = columnOf(answers, "centrality");
  const categories = column.categories.map(({ code }) => ({
    code,
    label: { nb: `Klasse ${code}`, en: `Class ${code}` },
  }));
  return { ...column, categories };
}

/**
 * Reasons for not recruiting ICT specialists, by centrality: percent of the municipalities in each class that had not tried, and of
 * all that had not. The most central class has no row of its own.
 *
 * Source: SSB Rapporter 2023/27, chapter 4.4, Figur 4.10. Classes run from 1, most central, to 6 (Høydahl 2017).
 */
export const figure410 = {
  id: "4.10",
  editions: [2022],
  draw(from) {
    return reasonsBy(from, {
      number: "Figur 4.10",
      by: centralityClass,
      byLabel: { nb: "sentralitet", en: "centrality" },
      heading: { nb: "Sentralitet (1 = mest sentral)", en: "Centrality (1 = most central)" },
      without: { code: "1", units: { nb: "Kommuner i klasse 1", en: "Municipalities in class 1" } },
      notes: [
        {
          nb: "Klassene er Statistisk sentralbyrås sentralitetsindeks: klasse 1 er mest sentral, klasse 6 minst.",
          en: "The classes are Statistics Norway's index of centrality: class 1 is most central, class 6 least.",
        },
      ],
    });
  },
} as const satisfies ReportFigure;
