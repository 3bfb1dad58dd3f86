import type { Label } from "../mime.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { municipalities } from "../survey/municipalities.js";

/** The title a user gave, in both languages; a text is the same in both. */
export function givenTitle(title: string | Label): Label {
  return typeof title === "string" ? { nb: title, en: title } : title;
}

/**
 * The title of a frequency table, in the reports' form: «graden av …» for grades, what stands above the categories for
 * other composites, and the question in quotation marks for a question.
 *
 * @example
 * // «Fordeling av kommuner etter graden av digital prioritering i 2022»
 */
export function distributionTitle(column: CategoryColumn): Label {
  const { label, survey } = column;
  const when = inYear(column);
  const units = survey?.units ?? municipalities;
  const by = (nb: string, en: string): Label => ({
    nb: `Fordeling av ${units.nb} etter ${nb}${when.nb}`,
    en: `${units.en.charAt(0).toUpperCase()}${units.en.slice(1)} by ${en}${when.en}`,
  });
  if (isQuestion(label)) return by(`svar på «${label.nb}»`, `answer to “${label.en}”`);
  const { nb, en } = inSentence(column.ordered ? label : (column.heading ?? label));
  return column.ordered && column.heading ? by(`graden av ${nb}`, `degree of ${en}`) : by(nb, en);
}

/**
 * The title of a crosstab, in the reports' form.
 *
 * @param by - the variable that its layers are of
 * @example
 * // «Hindringsgrad ved kompetansemangel og forsøk på å rekruttere i 2022»
 */
export function crosstabTitle(rows: CategoryColumn, columns: CategoryColumn, by?: CategoryColumn): Label {
  const first = isQuestion(rows.label) ? inSentence(rows.label) : rows.label;
  const second = inSentence(columns.label);
  const when = inYear(rows);
  const third = by && inSentence(by.label);
  return {
    nb: `${first.nb} og ${second.nb}${third ? ` etter ${third.nb}` : ""}${when.nb}`,
    en: `${first.en} and ${second.en}${third ? ` by ${third.en}` : ""}${when.en}`,
  };
}

/**
 * The title of one variable, or of several, in groups of units.
 *
 * @param earlierYear - the year compared with; null for none
 * @example
 * // «Hindringsgrad ved kompetansemangel etter innbyggergruppe i 2022 og 2018»
 */
export function groupedTitle(
  column: Pick<CategoryColumn, "label" | "year">,
  groups: Pick<CategoryColumn, "label">,
  earlierYear: number | null,
): Label {
  const first = isQuestion(column.label) ? inSentence(column.label) : column.label;
  const second = inSentence(groups.label);
  const when = inYear(column);
  const earlier =
    earlierYear === null || column.year === null
      ? { nb: "", en: "" }
      : { nb: ` og ${earlierYear}`, en: ` and ${earlierYear}` };
  return {
    nb: `${first.nb} etter ${second.nb}${when.nb}${earlier.nb}`,
    en: `${first.en} by ${second.en}${when.en}${earlier.en}`,
  };
}

/** The survey year at the end of a title; nothing when it is not known. */
function inYear({ year }: Pick<CategoryColumn, "year">): Label {
  return year === null ? { nb: "", en: "" } : { nb: ` i ${year}`, en: `, ${year}` };
}

const isQuestion = ({ nb }: Label) => nb.endsWith("?");

/** A label inside a sentence: a question in quotation marks, else with a small letter. */
function inSentence(label: Label): Label {
  if (isQuestion(label)) return { nb: `«${label.nb}»`, en: `“${label.en}”` };
  return { nb: smallInitial(label.nb), en: smallInitial(label.en) };
}

/** Abbreviations keep their capital, as in IKT. */
function smallInitial(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
