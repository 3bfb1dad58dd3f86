import type { Label, Locale } from "../../mime.js";

/** The words of a page beside what its notebook says. */
export const PAGE_WORDS = {
  cell: { nb: "Celle", en: "Cell" },
  notRun: { nb: "ikke kjørt", en: "not run" },
  about: { nb: "Om kjøringen", en: "About the run" },
  parameters: { nb: "Parametre", en: "Parameters" },
  date: { nb: "Kjørt", en: "Run on" },
} satisfies Record<string, Label>;

/** Which programs ran the notebook. */
export function madeWith({ version, node }: { version: string; node: string }, locale: Locale): string {
  return locale === "nb"
    ? `Kjørt med Kommunelab ${version} på Node.js ${node}.`
    : `Run with Kommunelab ${version} on Node.js ${node}.`;
}
