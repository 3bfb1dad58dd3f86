import type { Readings } from "../indicators/editions/readings.js";
import type { Label, LeftOut } from "../mime.js";

/** How a table moves with one reading. */
export interface ReadingEffect {
  /** Name of the reading, which is also the option that sets it. */
  readonly reading: keyof Readings;
  readonly value: Readings[keyof Readings];
  readonly label: Label;
  /** Units in each category; in the order of `categories`. */
  readonly counts: readonly number[];
  /** The same less the counts of the default. */
  readonly differences: readonly number[];
  /** Units that have another value than with the default, those that lose or gain one included. */
  readonly changed: number;
  readonly base: number;
  readonly leftOut: readonly LeftOut<number>[];
}

/** How a distribution moves with the readings that bear on it. */
export interface ReadingEffects {
  /** With the readings of the edition, or those given as options. */
  readonly default: {
    readonly counts: readonly number[];
    readonly base: number;
    readonly leftOut: readonly LeftOut<number>[];
  };
  readonly readings: readonly ReadingEffect[];
}
