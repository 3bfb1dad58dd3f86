import type { Locale } from "../mime.js";

/** What the parts of the reports and articles are called, from the longest name to the shortest. */
const ENGLISH: Readonly<Record<string, string>> = {
  Spørreskjema: "Questionnaire",
  Sammendrag: "Summary",
  Hovedfunn: "Main finding",
  Artikkel: "Article",
  Ingress: "Lead",
  Tabell: "Table",
  tabell: "table",
  Forord: "Preface",
  Figur: "Figure",
  tekst: "text",
  Kap: "Chapter",
  kap: "chapter",
  og: "and",
};

const NAMES = new RegExp(`(?<!\\p{L})(${Object.keys(ENGLISH).join("|")})(?!\\p{L})\\.?`, "gu");

/**
 * Where a published number stands, as the report says it, in a language.
 *
 * @example
 * locationText("Kap. 5.1 note 5", "en") // "Chapter 5.1 note 5"
 * locationText("Tabell 3.1 (tekst)", "en") // "Table 3.1 (text)"
 */
export function locationText(location: string, locale: Locale): string {
  return locale === "nb" ? location : location.replace(NAMES, (_, name: string) => ENGLISH[name] ?? name);
}
