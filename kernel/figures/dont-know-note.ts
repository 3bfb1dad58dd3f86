import type { Grid, Label } from "../mime.js";

/**
 * Says of a figure that shows those who answered «ja» how many answered «vet ikke», who are among those that its percents are of.
 *
 * @param everyAnswer - the figure's items with all their answers
 * @param things - what the items are, in the singular, as in «område»
 * @returns one remark, or none where nobody answered so
 * @example
 * // ««Vet ikke» er med i det prosentene er av: 3–22 kommuner for hvert område i 2022, 3–23 i 2018.»
 */
export function dontKnowNote(everyAnswer: Grid, things: Label): Label[] {
  const position = everyAnswer.answers.findIndex(({ code }) => code === "dont_know");
  const { year, earlierYear, items } = everyAnswer;
  const now = rangeOf(items.flatMap(({ now, cells }) => (now ? (cells[position]?.count ?? 0) : [])));
  const earlier = rangeOf(items.flatMap(({ earlier, cells }) => (earlier ? (cells[position]?.earlierCount ?? 0) : [])));
  if (now === null && earlier === null) return [];
  const before = earlierYear === null ? { nb: "", en: "" } : inYear(", ", earlier, earlierYear);
  const whose = (one: string, many: string) => (now === "1" ? one : many);
  return [
    {
      nb: `«Vet ikke» er med i det prosentene er av: ${now ?? "ingen"} ${whose("kommune", "kommuner")} for hvert ${things.nb} i ${year}${before.nb}.`,
      en: `“Don't know” is part of what the percents are of: ${now ?? "no"} ${whose("municipality", "municipalities")} for each ${things.en} in ${year}${before.en}.`,
    },
  ];
}

const inYear = (before: string, range: string | null, year: number): Label => ({
  nb: `${before}${range ?? "ingen"} i ${year}`,
  en: `${before}${range ?? "none"} in ${year}`,
});

/** The least and the most, or both as one number; null where all are 0. */
function rangeOf(counts: readonly number[]): string | null {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (counts.length === 0 || most === 0) return null;
  return least === most ? String(least) : `${least}–${most}`;
}
