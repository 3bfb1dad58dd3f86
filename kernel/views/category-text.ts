import type { Category, Locale } from "../mime.js";

/**
 * A category as tables name it: scores and grades with their number, as in «4: veldig høy»; answers by their label.
 *
 * @example
 * categoryText({ code: "4", label: { nb: "veldig høy", en: "very high" } }, "nb") // "4: veldig høy"
 */
export function categoryText({ code, label }: Category, locale: Locale): string {
  const text = label[locale];
  return /^\d+$/.test(code) && !new RegExp(`^${code}\\b`).test(text) ? `${code}: ${text}` : text;
}
