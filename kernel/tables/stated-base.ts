import type { Label } from "../mime.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { NO_VALUE, NOT_ASKED } from "../survey/left-out.js";

/**
 * `base` in words, with a word about units that should have a value and have none. Units that were not asked are outside
 * the base by its own words.
 *
 * @example
 * // «alle kommuner, ikke medregnet de uten svar»
 */
export function statedBase(base: Label, columns: readonly CategoryColumn[]): Label {
  const lacksSome = columns.some(({ values }) => values.some((value) => value < 0 && value !== NOT_ASKED));
  if (!lacksSome) return base;
  const isMissing = columns.some(({ values }) => values.some((value) => value === NO_VALUE));
  return isMissing ? withoutValue(base) : withoutUnanswered(base);
}

/** `base` in words, with a word about units that have no value; whether there are any is not looked at. */
export function withoutSome(base: Label, columns: readonly CategoryColumn[]): Label {
  return columns.some(({ survey }) => survey?.ownRows) ? withoutValue(base) : withoutUnanswered(base);
}

function withoutValue(base: Label): Label {
  return { nb: `${base.nb}, ikke medregnet de uten verdi`, en: `${base.en}, not counting those without a value` };
}

function withoutUnanswered(base: Label): Label {
  return { nb: `${base.nb}, ikke medregnet de uten svar`, en: `${base.en}, not counting those without an answer` };
}
