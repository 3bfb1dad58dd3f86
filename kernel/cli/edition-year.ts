import { editionYears } from "../indicators/editions/edition-of.js";
import { UsageError } from "./usage-error.js";

/**
 * The survey year of an edition of the method.
 *
 * @throws UsageError when there is none
 */
export function editionYear(edition: string): number {
  const year = editionYears.find((known) => String(known) === edition);
  if (year === undefined)
    throw new UsageError(`There is no edition «${edition}». Allowed: ${editionYears.join(", ")}.`);
  return year;
}
