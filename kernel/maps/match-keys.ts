/** How many keys an error names. */
const NAMED = 5;

/** What has a key, such as an outline. */
interface Keyed {
  readonly key: string;
}

/**
 * A key without what differs between files of the same municipalities: spaces around it, and zeros before a number.
 *
 * @example
 * plainKey("0301") // "301"
 */
export function plainKey(key: string): string {
  const text = key.trim();
  return /^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, "") : text;
}

/**
 * The index of the place of each unit, by their keys.
 *
 * @param what - what the places are, in the plural, as in «outlines»
 * @param hint - what to do when keys are missing
 * @throws RangeError for a unit that is there twice, and for units without a place, with those on both sides
 */
export function matchKeys(
  caller: string,
  units: readonly string[],
  places: readonly Keyed[],
  { what, hint }: { readonly what: string; readonly hint: string },
): number[] {
  const seen = new Set<string>();
  const twice = units.find((unit) => seen.size === seen.add(plainKey(unit)).size);
  if (twice !== undefined)
    throw new RangeError(`${caller}: the unit «${twice}» is there twice; give each unit one row.`);
  const at = new Map(places.map(({ key }, i) => [plainKey(key), i]));
  const lost = units.filter((unit) => !at.has(plainKey(unit)));
  if (lost.length === 0) return units.map((unit) => at.get(plainKey(unit)) as number);
  const used = new Set(units.map(plainKey));
  const empty = places.filter(({ key }) => !used.has(plainKey(key))).map(({ key }) => key);
  throw new RangeError(
    `${caller}: ${lost.length} of ${units.length} units are not among the ${places.length} ${what}: ${first(lost)}. ` +
      `${empty.length === 0 ? `None of the ${what} lacks a unit.` : `Without a unit are ${empty.length} ${what}: ${first(empty)}.`} ${hint}`,
  );
}

const first = (keys: readonly string[]) =>
  keys.slice(0, NAMED).join(", ") + (keys.length > NAMED ? `, and ${keys.length - NAMED} more` : "");
