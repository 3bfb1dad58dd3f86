/**
 * How the counts of a table are kept from telling of single units.
 *
 * Statistics Norway hides cells of few units, as of fewer than 3, or rounds small counts, as 1 or 2 to 0 or 3, so that tables
 * still add up («Personopplysninger i statistikken», ssb.no); the law is § 7 of the Statistics Act. Tables of other numbers of
 * the same units are not known here: those that are to be published together must be looked at together.
 */
export interface ConfidentialityOption {
  /**
   * `suppress` (the default): small counts are withheld and print «:», and others with them, so that none can be worked out.
   * `round`: each small count becomes 0 or the threshold, and the margins are the sums of what is shown; where there are few
   * small counts, some larger ones become a multiple of the threshold, and the table says so.
   */
  readonly method?: "suppress" | "round" | undefined;
  /** Counts from 1 to one less than this are small: a whole number from 2; 3 by default. */
  readonly threshold?: number | undefined;
  /** Whether zeros are withheld as small counts are; only with `suppress`. By default they are shown. */
  readonly zeros?: boolean | undefined;
  /**
   * The least width of what can be worked out of a withheld count: its greatest less its least possible value, in units. By
   * default the threshold: nobody can then tell that a count is below it.
   */
  readonly protect?: number | undefined;
}

/** The same with every default in place. */
export interface ConfidentialityRule {
  readonly method: "suppress" | "round";
  readonly threshold: number;
  readonly zeros: boolean;
  readonly protect: number;
}

/** Fewer units than this in a cell are too few, as a rule, at Statistics Norway. */
const THRESHOLD = 3;

/** Puts the defaults in place of what is not given. */
export function confidentialityRule(option: ConfidentialityOption): ConfidentialityRule {
  const { method = "suppress", threshold = THRESHOLD, zeros = false, protect = threshold } = option;
  return { method, threshold, zeros, protect };
}

const isWholeFrom = (least: number, value: unknown) => Number.isInteger(value) && (value as number) >= least;

/** What each part can be; absent is always allowed. */
const PARTS: Readonly<Record<keyof ConfidentialityOption, (value: unknown) => boolean>> = {
  method: (value) => value === "suppress" || value === "round",
  threshold: (value) => isWholeFrom(2, value),
  zeros: (value) => typeof value === "boolean",
  protect: (value) => isWholeFrom(1, value),
};

/** What {@link isConfidentialityOption} takes, in words. */
export const CONFIDENTIALITY_WORDS =
  "{ method, threshold, zeros, protect }, where method is «suppress» or «round», threshold a whole number from 2, zeros true or false and only with «suppress», and protect a whole number from 1 and only with «suppress»";

/** Whether a value is as {@link ConfidentialityOption} says. */
export function isConfidentialityOption(value: unknown): value is ConfidentialityOption {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const given = Object.entries(value).filter(([, part]) => part !== undefined);
  const isRight = given.every(([name, part]) => Object.hasOwn(PARTS, name) && PARTS[name as keyof typeof PARTS](part));
  const { method, zeros, protect } = value as ConfidentialityOption;
  return isRight && (method !== "round" || (zeros === undefined && protect === undefined));
}
