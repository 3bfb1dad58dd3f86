import type { Label } from "../mime.js";
import type { FigureAnswers } from "./report-figure.js";

/**
 * A title with the survey years of the answers at its end, as the reports' figures have them.
 *
 * @example
 * // «Områder tilrettelagt for bruk av skytjenester. 2018 og 2022»
 */
export function withYears(title: Label, { answers, compare }: Pick<FigureAnswers, "answers" | "compare">): Label {
  const years = compare ? [compare.year, answers.year] : [answers.year];
  return { nb: `${title.nb}. ${years.join(" og ")}`, en: `${title.en}. ${years.join(" and ")}` };
}
