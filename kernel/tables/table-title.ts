import type { Label, Locale } from "../mime.js";
import type { CategoryColumn } from "../survey/category-column.js";

/** The title a user gave, in both languages; a text is the same in both. */
export function givenTitle(title: string | Label): Label {
  return typeof title === "string" ? { nb: title, en: title } : title;
}

/**
 * The title of a frequency table, in the reports' form.
 *
 * @example
 * // «Fordeling av kommuner etter digital prioritering i 2022»
 */
export function distributionTitle(column: CategoryColumn): Label {
  const { year } = column;
  return {
    nb: `Fordeling av kommuner etter ${isQuestion(column) ? "svar på " : ""}${inSentence(column, "nb")} i ${year}`,
    en: `Municipalities by ${isQuestion(column) ? "answer to " : ""}${inSentence(column, "en")}, ${year}`,
  };
}

/**
 * The title of a crosstab, in the reports' form.
 *
 * @example
 * // «Hindringsgrad og rekruttering i 2022»
 */
export function crosstabTitle(rows: CategoryColumn, columns: CategoryColumn): Label {
  const first = (locale: Locale) => (isQuestion(rows) ? inSentence(rows, locale) : rows.label[locale]);
  return {
    nb: `${first("nb")} og ${inSentence(columns, "nb")} i ${rows.year}`,
    en: `${first("en")} and ${inSentence(columns, "en")}, ${rows.year}`,
  };
}

const isQuestion = ({ label }: CategoryColumn) => label.nb.endsWith("?");

/** A label inside a sentence: a question in quotation marks, else with a small letter unless it is an abbreviation. */
function inSentence(column: CategoryColumn, locale: Locale): string {
  const text = column.label[locale];
  if (isQuestion(column)) return locale === "nb" ? `«${text}»` : `“${text}”`;
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase(locale) + text.slice(1) : text;
}
