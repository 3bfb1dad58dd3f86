import type { Locale } from "../mime.js";
import { UsageError } from "./usage-error.js";

/** @throws UsageError for a language that tables are not written in */
export function localeOf(locale: string): Locale {
  if (locale !== "nb" && locale !== "en") throw new UsageError(`There is no language «${locale}». Allowed: nb, en.`);
  return locale;
}
