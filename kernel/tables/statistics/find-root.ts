/**
 * Where a function that rises through zero does so, to the last bit: by halving, until no number lies between the ends.
 *
 * @param low - where the function is below zero
 * @param high - where it is zero or above
 */
export function findRoot(rising: (x: number) => number, low: number, high: number): number {
  let [below, above] = [low, high];
  for (;;) {
    const middle = below + (above - below) / 2;
    if (middle <= below || middle >= above) return above;
    if (rising(middle) < 0) below = middle;
    else above = middle;
  }
}
