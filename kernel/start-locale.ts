import type { Locale } from "./mime.js";
import { locale } from "./table-locale.js";

/** The variable of the environment that says in which language the tables of a kernel begin. */
export const LOCALE_VARIABLE = "KOMMUNELAB_LOCALE";

/**
 * Begins with the language that the kernel was started with, if any.
 *
 * @returns the function that notebooks set another with
 * @throws Error for a language that there is not
 */
export function startLocale(language: string | undefined = process.env[LOCALE_VARIABLE]): typeof locale {
  if (language === undefined || language === "") return locale;
  if (!isLocale(language)) throw new Error(`${LOCALE_VARIABLE} is «${language}»; it can be nb or en`);
  locale(language);
  return locale;
}

const isLocale = (text: string): text is Locale => text === "nb" || text === "en";
