import type { Locale } from "../../mime.js";

/** Says which categories a reader has hidden; none where all are shown. */
export function hiddenNote(names: readonly string[], locale: Locale): string[] {
  if (names.length === 0) return [];
  const list = names.join("; ");
  return [
    locale === "nb"
      ? `Skjult av leseren: ${list}. Summer og prosenter er fortsatt av alle.`
      : `Hidden by the reader: ${list}. Totals and percents are still of all.`,
  ];
}
