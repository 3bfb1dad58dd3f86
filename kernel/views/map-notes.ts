import type { MunicipalMap } from "../mime.js";
import { type Notes, sourceNotes, syntheticNote } from "./notes.js";
import { numberFormat } from "./number-format.js";
import { WORDS } from "./words.js";

/** Notes of a map: above all, what a unit's place does not mean. */
export function mapNotes({ notes, provenance, locale, source }: MunicipalMap): Notes {
  return {
    synthetic: syntheticNote(provenance, locale),
    below: [...notes.map((note) => note[locale]), ...sourceNotes(provenance, locale, source)],
  };
}

/**
 * The line below the title of a map, which says what the percents are of.
 *
 * @example
 * // «Prosent av alle kommuner, n = 354»
 */
export function mapBaseText({ base, locale }: MunicipalMap): string {
  const of = locale === "nb" ? "av" : "of";
  return `${WORDS.percent[locale]} ${of} ${base.label[locale]}, n = ${numberFormat(locale).count(base.n)}`;
}
