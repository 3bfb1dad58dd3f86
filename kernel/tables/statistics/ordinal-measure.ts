import { normalTwoSided, normalWithin } from "./normal.js";

/** A measure of how two ordered sides go together, −1 to 1. */
export interface OrdinalMeasure {
  readonly value: number;
  /** Asymptotic standard error (ASE1), which the interval is made with. */
  readonly standardError: number;
  /** Confidence interval, cut off at −1 and 1. */
  readonly low: number;
  readonly high: number;
  /** `value` over its standard error without a connection (ASE0); null where that is 0. */
  readonly z: number | null;
  /** Two-sided p-value of `z`, 0–1. */
  readonly p: number | null;
}

/**
 * A measure with interval and test, from its two standard errors, as SPSS and SAS have them (Brown and Benedetti 1977).
 *
 * @param spread - the standard error (ASE1)
 * @param nullSpread - the standard error when there is no connection (ASE0)
 */
export function ordinalMeasure(value: number, spread: number, nullSpread: number, level: number): OrdinalMeasure {
  const reach = normalWithin(level) * spread;
  const z = nullSpread > 0 ? value / nullSpread : null;
  return {
    value,
    standardError: spread,
    low: Math.max(-1, value - reach),
    high: Math.min(1, value + reach),
    z,
    p: z === null ? null : normalTwoSided(z),
  };
}
