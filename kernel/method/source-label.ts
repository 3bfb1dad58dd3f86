import type { Source } from "../indicators/editions/edition.js";
import type { Label } from "../mime.js";

/**
 * Where a rule is written, in words.
 *
 * @example
 * sourceLabel({ report: "SSB Rapporter 2019/14", chapter: "3.2", table: "Tabell 3.1" }).nb // "SSB Rapporter 2019/14, kapittel 3.2, Tabell 3.1"
 */
export function sourceLabel({ report, chapter, table }: Source): Label {
  const joined = (word: string) =>
    [report, ...(chapter ? [`${word} ${chapter}`] : []), ...(table ? [table] : [])].join(", ");
  return { nb: joined("kapittel"), en: joined("chapter") };
}
