import { aBoolean, aCount, aNumber, aText, fields, listOf, oneOf, orAbsent, orNull } from "./payload-shape.js";

/** A text in both languages. */
export const label = fields({ nb: aText, en: aText });

/** A number of units; null where it is withheld. */
export const units = orNull(aCount);

export const base = fields({ n: units, label });

export const leftOut = listOf(fields({ label, count: units }));

export const category = { code: aText, label };

/** What a table is weighted with. */
export const weights = { name: orNull(aText), label, total: aCount, effectiveN: aCount, missing: aCount };

/** What every payload says of its language and of where its data is from. */
export const origin = {
  locale: oneOf("nb", "en"),
  provenance: listOf(
    fields({ dataset: aText, year: orNull(aNumber), synthetic: aBoolean, source: label, licence: aText }),
  ),
};

/** What frequency tables and grids can have besides their numbers. */
export const trimmings = {
  groups: orAbsent(listOf(label)),
  footnotes: orAbsent(listOf(fields({ text: label, row: orNull(aText) }))),
  source: orAbsent(label),
};
