import type { Cell } from "./cell.js";

/**
 * Moves expected numbers near whole ones without changing what any run of cells adds up to by more than one unit. Many cells
 * that each expect a third of a unit would otherwise all be left empty, and what they have in common with them.
 */
export function dither(cells: readonly Cell[]): Cell[] {
  // Not a round number: group totals are whole, and the last bit of a sum must not decide where a unit goes.
  let reached = 0.4142;
  return cells.map((cell) => {
    const before = Math.floor(reached);
    reached += cell.expected;
    const whole = Math.floor(reached) - before;
    return { ...cell, expected: 0.1 * cell.expected + 0.9 * whole };
  });
}
