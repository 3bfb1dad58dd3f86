import type { Label } from "../mime.js";
import type { FigureAnswers } from "./report-figure.js";

/**
 * The survey years of the answers, as they stand inside a title.
 *
 * @example
 * // «i 2018 og 2022»
 */
export function inYears({ answers, compare }: Pick<FigureAnswers, "answers" | "compare">): Label {
  const years = compare ? [compare.year, answers.year] : [answers.year];
  return { nb: `i ${years.join(" og ")}`, en: `in ${years.join(" and ")}` };
}
