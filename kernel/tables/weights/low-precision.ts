/**
 * Percents of fewer units are marked, unless a table says otherwise. Eurostat does not print estimates of EU-SILC that are of
 * fewer than 20 sampled units, and marks those of 20 to 49; a survey of nearly all municipalities is more certain than a
 * sample, so that here the lower number marks and nothing is left out.
 */
const LOW_PRECISION_BELOW = 20;

/** The part of a payload that says which percents are marked; nothing when none are. */
export function lowPrecision(below: number = LOW_PRECISION_BELOW): { readonly lowPrecisionBelow?: number } {
  return below === 0 ? {} : { lowPrecisionBelow: below };
}
