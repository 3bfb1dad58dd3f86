import { e2018 } from "./e2018.js";
import { e2022 } from "./e2022.js";
import type { CompleteEdition } from "./edition.js";

const editions: readonly CompleteEdition[] = [e2018, e2022];

/** The survey years that the method has an edition for. */
export const editionYears: readonly number[] = editions.map(({ year }) => year);

/**
 * The edition of the method that goes with a survey year.
 *
 * @throws RangeError when no report covers that year
 * @example
 * editionOf(2022).scores.strategy.cutPoints // [1, 6, 10, 12]
 */
export function editionOf(year: number): CompleteEdition {
  const edition = editions.find((e) => e.year === year);
  if (edition) return edition;
  throw new RangeError(
    `There is no edition of the method for ${year}, only for ${editionYears.join(" and ")}. Pass one as the option «edition».`,
  );
}
