import { catalogue } from "../indicators/catalogue.js";
import type { IndicatorName } from "../indicators/column-of.js";
import { readingValues } from "../indicators/editions/readings.js";
import type { AnswerTable } from "../survey/answers.js";
import { nearMatches } from "../survey/near-matches.js";
import { checkOptions } from "../tables/check-options.js";
import type { MethodOptions } from "./indicator-values.js";

/**
 * Holds the arguments of a function of the method against what it takes, and parts the options of the method from the others.
 *
 * @throws TypeError for an argument or option of the wrong kind; RangeError for an indicator that there is not
 */
export function checkMethodOptions<O extends object>(
  caller: string,
  data: AnswerTable,
  indicator: IndicatorName,
  options: O,
): MethodOptions {
  const entries = Object.entries(options ?? {});
  const isMethod = ([name]: readonly [string, unknown]) => name === "edition" || Object.hasOwn(readingValues, name);
  const others = Object.fromEntries(entries.filter((entry) => !isMethod(entry)));
  checkOptions(caller, data, options === null ? options : others, { required: [], optional: ["locale"] });
  if (typeof indicator !== "string")
    throw new TypeError(`${caller}: indicator is ${typeof indicator}; it must be the name of an indicator.`);
  if (!Object.hasOwn(catalogue, indicator)) throw unknownIndicator(caller, indicator);
  return Object.fromEntries(entries.filter(isMethod));
}

function unknownIndicator(caller: string, name: string): RangeError {
  const names = Object.keys(catalogue);
  const near = nearMatches(name, names);
  const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : `The indicators are ${names.join(", ")}.`;
  return new RangeError(`${caller}: there is no indicator «${name}». ${hint}`);
}
