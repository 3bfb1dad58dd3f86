import { UNCERTAIN, WITHHELD } from "./number-format.js";

/** A percent or share, and what there is to say of it. */
export interface Marked {
  readonly isWithheld: boolean;
  readonly isUncertain: boolean;
}

/**
 * A percent or share with its mark: {@link WITHHELD} in its place, or {@link UNCERTAIN} before it.
 *
 * @example
 * markedNumber("52,5", { isWithheld: false, isUncertain: true }) // "u 52,5"
 */
export function markedNumber(written: string, { isWithheld, isUncertain }: Marked): string {
  if (isWithheld) return WITHHELD;
  return isUncertain ? `${UNCERTAIN}\u00a0${written}` : written;
}
