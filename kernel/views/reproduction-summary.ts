import type { Locale, Reproduction } from "../mime.js";
import { numberFormat } from "./number-format.js";

/**
 * How many published numbers come out, in one line. What there is none of is not mentioned, save what should have come out.
 *
 * @example
 * // «521 tall: 419 kommer ut (286 av svarene, 133 av metoden), 9 i motsigelse med andre, 93 kan ikke beregnes, 0 kommer ikke ut.»
 */
export function reproductionSummary({ rows, counts, reproducedFrom }: Reproduction, locale: Locale): string {
  const { count } = numberFormat(locale);
  const when = (n: number, text: string) => (n === 0 ? [] : [`${count(n)} ${text}`]);
  const nb = locale === "nb";
  const sources = [
    ...when(reproducedFrom.answers, nb ? "av svarene" : "from answers"),
    ...when(reproducedFrom.method, nb ? "av metoden" : "from the method"),
  ];
  const parts = [
    `${count(counts.reproduced)} ${nb ? "kommer ut" : "reproduced"}${sources.length === 0 ? "" : ` (${sources.join(", ")})`}`,
    ...when(counts.contradiction, nb ? "i motsigelse med andre" : "contradicting others"),
    ...when(counts.notComputable, nb ? "kan ikke beregnes" : "not computable"),
    `${count(counts.missed)} ${nb ? "kommer ikke ut" : "missed"}`,
  ];
  const numbers = rows.length === 1 ? "number" : "numbers";
  return `${count(rows.length)} ${nb ? "tall" : numbers}: ${parts.join(", ")}.`;
}
