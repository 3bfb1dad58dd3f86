import type { Locale } from "./mime.js";

const LOCALES: readonly unknown[] = ["nb", "en"] satisfies Locale[];

/** The one place that says which language a table has when nobody asks for one. */
let current: Locale = "nb";

/** The language of a table that is made without the option `locale`. */
export const tableLocale = (): Locale => current;

/**
 * Sets the language of the tables that are made from now on in this notebook: `"nb"` for bokmål, `"en"` for English. Tables
 * that were made before keep theirs, and the option `locale` of a table wins. Without an argument it only tells.
 *
 * @returns the language that holds from now on
 * @throws TypeError for another language
 * @example
 * locale() // "nb"
 * locale("en") // "en"
 */
export function locale(language: Locale = current): Locale {
  if (!LOCALES.includes(language)) {
    const given = typeof language === "string" ? `«${language}»` : String(language);
    throw new TypeError(`locale: the language is ${given}; it must be «nb» or «en».`);
  }
  current = language;
  return current;
}
