/**
 * Rounds as the reports print: a half goes up, away from zero.
 *
 * The twelve significant digits kept first take away what binary fractions add or lack, so that 1.005 to two decimals
 * is 1.01 and not 1.
 *
 * @example
 * roundHalfUp(1.005, 2) // 1.01
 */
export function roundHalfUp(value: number, decimals: number): number {
  const scaled = Number((Math.abs(value) * 10 ** decimals).toPrecision(12));
  return (Math.sign(value) * Math.floor(scaled + 0.5)) / 10 ** decimals;
}
