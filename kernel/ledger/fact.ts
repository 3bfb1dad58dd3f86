/** The value of an attribute of units: an answer's code, a score, a count or a group's number. */
export type Value = string | number;

/** The units that have one of the listed values of every named attribute. An empty one is all units. */
export type Where = Readonly<Record<string, readonly Value[]>>;

/** Answers to «how precise is the printed number?». */
export type Reading =
  /** The number comes out when rounded, half up, to the printed decimals. */
  | { readonly kind: "exact"; readonly decimals: number }
  /** «ca.», «4 av 10», «en tredjedel»: at most `tolerance` away. */
  | { readonly kind: "about"; readonly tolerance: number }
  /** «nesten», «nærmere»: below, by at most `tolerance`. */
  | { readonly kind: "nearly"; readonly tolerance: number }
  | { readonly kind: "over" }
  | { readonly kind: "under" }
  /** From the value to `to`, both included. */
  | { readonly kind: "between"; readonly to: number }
  | { readonly kind: "atLeast" }
  | { readonly kind: "atMost"; readonly limit: number };

interface Published {
  /** Id of the published number. Several facts can share one, as «hver av tre områder over 90 prosent» does. */
  readonly id: string;
}

/** How many units. */
export interface CountFact extends Published {
  readonly kind: "count";
  readonly where: Where;
  readonly value: number;
  readonly reading: Reading;
}

/** Units of `where`, summed over its parts, in hundredths (`per` 100) or as a share (`per` 1) of the units of `of`. */
export interface ShareFact extends Published {
  readonly kind: "share";
  readonly where: readonly Where[];
  readonly of: Where;
  readonly per: 100 | 1;
  readonly value: number;
  readonly reading: Reading;
}

/** The lower median, value number ⌈n/2⌉, of a count among the units of `of`. */
export interface MedianFact extends Published {
  readonly kind: "median";
  readonly attribute: string;
  readonly of: Where;
  readonly value: number;
}

/** A share of `of` that the text compares with others. */
export interface Share {
  readonly where: Where;
  readonly of: Where;
}

/** Each of `more` is a larger share than each of `less`; `pivot`, in percent, lies between them. */
export interface OrderFact extends Published {
  readonly kind: "order";
  readonly more: readonly Share[];
  readonly less: readonly Share[];
  readonly pivot: number;
}

/** Percentage points that a share grew by since the edition before. */
export interface RiseFact extends Published {
  readonly kind: "rise";
  readonly now: Share;
  readonly before: Share;
  readonly value: number;
  readonly reading: Reading;
  /**
   * What the published words say, where that is less than `reading`: «flere enn i 2018» has no upper bound, but the sample
   * answers need one to stay plausible.
   */
  readonly claim?: Reading;
}

/** One published number, as something that can be computed from answers. */
export type Fact = CountFact | ShareFact | MedianFact | OrderFact | RiseFact;

/** The numbers that a reading accepts for a printed value: from `low` to `high`. */
export interface Accepted {
  readonly low: number;
  readonly high: number;
  /** True when `low` itself is too little. */
  readonly aboveLow: boolean;
  /** True when `high` itself is too much. */
  readonly belowHigh: boolean;
}

function rounding(value: number, decimals: number): Accepted {
  const scale = 10 ** decimals * 2;
  const doubled = Math.round(value * scale);
  return { low: (doubled - 1) / scale, high: (doubled + 1) / scale, aboveLow: false, belowHigh: true };
}

/**
 * What a computed number may be to agree with the printed one.
 *
 * @example
 * accepted(41.9, { kind: "exact", decimals: 1 }) // { low: 41.85, high: 41.95, aboveLow: false, belowHigh: true }
 */
export function accepted(value: number, reading: Reading): Accepted {
  switch (reading.kind) {
    case "exact":
      return rounding(value, reading.decimals);
    case "about":
      return { low: value - reading.tolerance, high: value + reading.tolerance, aboveLow: false, belowHigh: false };
    case "nearly":
      return { low: value - reading.tolerance, high: value, aboveLow: false, belowHigh: true };
    case "over":
      return { low: value, high: Number.POSITIVE_INFINITY, aboveLow: true, belowHigh: false };
    case "under":
      return { low: Number.NEGATIVE_INFINITY, high: value, aboveLow: false, belowHigh: true };
    case "between":
      return { low: value, high: reading.to, aboveLow: false, belowHigh: false };
    case "atLeast":
      return { low: value, high: Number.POSITIVE_INFINITY, aboveLow: false, belowHigh: false };
    case "atMost":
      return { low: Number.NEGATIVE_INFINITY, high: reading.limit, aboveLow: false, belowHigh: false };
  }
}
