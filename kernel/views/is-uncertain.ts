/**
 * Whether what is a part of so many units is marked as uncertain.
 *
 * @param units - the base, effective where weighted; null when it is withheld
 * @param below - the number of units that is enough; none is marked without it
 */
export const isUncertainOf = (units: number | null, below: number | undefined): boolean =>
  units !== null && units > 0 && below !== undefined && units < below;
