import { roundHalfUp } from "../views/round-half-up.js";
import type { Reading } from "./fact.js";

/**
 * Whether a computed number is what a printed one says, as precisely as it was printed. Written apart from `accepted`, which
 * the program that made the sample answers goes by, so that each checks the other.
 *
 * @example
 * isReadAs(14.59, 15, { kind: "exact", decimals: 0 }) // true
 */
export function isReadAs(computed: number, printed: number, reading: Reading): boolean {
  switch (reading.kind) {
    case "exact":
      return Math.abs(roundHalfUp(computed, reading.decimals) - printed) < 1e-9;
    case "about":
      return Math.abs(computed - printed) <= reading.tolerance;
    case "nearly":
      return computed < printed && computed >= printed - reading.tolerance;
    case "over":
      return computed > printed;
    case "under":
      return computed < printed;
    case "between":
      return computed >= printed && computed <= reading.to;
    case "atLeast":
      return computed >= printed;
    case "atMost":
      return computed <= reading.limit;
  }
}
