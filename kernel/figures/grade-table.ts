import type { IndicatorName } from "../indicators/column-of.js";
import type { Distribution, Label } from "../mime.js";
import { distribution } from "../tables/distribution.js";
import { divisionNote } from "./division-note.js";
import type { FigureAnswers } from "./report-figure.js";

/** What a table of grades in the reports shows. */
interface GradeTable {
  /** As the reports number it, as in `3.1`. */
  readonly number: string;
  readonly variable: IndicatorName;
  /** What follows «Fordeling av kommuner etter graden for». */
  readonly degreeOf: Label;
  /** Remarks besides that on the division of municipalities. */
  readonly notes?: readonly Label[];
}

/** A table of grades in the reports: that of 2019 prints counts; that of 2023 counts and shares, with the shares of 2018 beside. */
export function gradeTable(
  from: FigureAnswers,
  { number, variable, degreeOf, notes = [] }: GradeTable,
): Distribution<number> {
  const { answers, compare, locale } = from;
  return distribution(answers, variable, {
    number: `Tabell ${number}`,
    title: {
      nb: `Fordeling av kommuner etter graden for ${degreeOf.nb} i ${answers.year}`,
      en: `Municipalities by degree of ${degreeOf.en}, ${answers.year}`,
    },
    show: answers.year === 2018 && !compare ? ["count"] : ["count", "share"],
    compare,
    notes: [...divisionNote(from), ...notes],
    locale,
  });
}
