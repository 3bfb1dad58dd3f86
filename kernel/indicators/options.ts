import type { AnswerTable } from "../survey/answers.js";
import type { Edition } from "./editions/edition.js";
import { editionOf } from "./editions/edition-of.js";
import { type Readings, readingValues } from "./editions/readings.js";

/** The options of an indicator: an edition of the method, and the readings `K` that bear on it. */
export type Options<K extends keyof Readings = never> = {
  /** The edition to apply; by default the one that the answers were read with, else that of their survey year. */
  readonly edition?: Edition | undefined;
} & { readonly [P in K]?: Readings[P] | undefined };

/** The edition that answers carry with them, when they were read with one. */
const carried = (survey: AnswerTable["survey"]): Edition | undefined =>
  survey !== undefined && "scores" in survey ? (survey as Edition) : undefined;

/**
 * The edition that applies (given, or the answers' own, or that of their year) and the readings that hold: those given, else the edition's.
 *
 * @throws RangeError for a reading that is not one of those that the place allows
 */
export function settle(
  { year, survey }: AnswerTable,
  options: Options<keyof Readings>,
): { readonly edition: Edition; readonly readings: Readings } {
  const edition = options.edition ?? carried(survey) ?? editionOf(year);
  const given = Object.entries(options).filter(([name, value]) => name in readingValues && value !== undefined);
  for (const [name, value] of given) {
    const allowed: readonly unknown[] = readingValues[name as keyof Readings];
    if (!allowed.includes(value))
      throw new RangeError(
        `The option «${name}» is ${JSON.stringify(value)}; it can be ${allowed.map((a) => JSON.stringify(a)).join(" or ")}.`,
      );
  }
  return { edition, readings: { ...edition.readings, ...Object.fromEntries(given) } };
}
