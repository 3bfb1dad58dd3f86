import type { Category, Confidentiality, Count, Label, LeftOut, TableWeights } from "../mime.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { leftOutOf } from "../survey/left-out.js";
import type { ConfidentialityRule } from "./confidentiality/confidentiality-option.js";
import { everyCount, protectDistribution } from "./confidentiality/protect-counts.js";
import { shownBase } from "./confidentiality/shown-base.js";
import { distributionCounts } from "./distribution-counts.js";
import type { UnitWeights } from "./weights/unit-weights.js";

/** The units of one variable in one year counted, as they may be shown. */
export interface Tally {
  readonly column: CategoryColumn;
  readonly categories: readonly Category[];
  /** By category code; null is withheld. */
  readonly counts: ReadonlyMap<string, Count>;
  readonly n: Count;
  readonly leftOut: readonly LeftOut[];
  /** What shares are parts of: weights where there are any, else counts. */
  readonly parts: ReadonlyMap<string, Count>;
  readonly whole: Count;
  readonly baseLabel: Label;
  readonly weights: TableWeights | null;
  readonly confidentiality: Confidentiality | null;
}

/** What is done with the counts. */
export interface TallyOptions {
  readonly weights?: UnitWeights | undefined;
  readonly rule?: ConfidentialityRule | undefined;
  /**
   * True where other tables show how many units were not asked, so that it is known here too; that number is then shown as it is,
   * and must be one that may be shown.
   */
  readonly isNotAskedKnown?: boolean;
}

/**
 * Counts the units of a variable, by category and by why they have none.
 *
 * @throws RangeError where there are too few units to be kept confidential
 */
export function distributionTally(column: CategoryColumn, options: TallyOptions): Tally {
  const { weights, rule, isNotAskedKnown = false } = options;
  const { counts, weighed } = distributionCounts(column, weights);
  const reasons = leftOutOf(column.values);
  const isKnown = reasons.map(({ reason }) => isNotAskedKnown && reason === "notAsked");
  const unknown = reasons.filter((_, i) => !isKnown[i]).map(({ count }) => count);
  const { confidentiality, ...shown } = rule
    ? protectDistribution(counts, unknown, rule)
    : { ...everyCount([counts], unknown), confidentiality: null };
  const byCode = (numbers: readonly Count[]) =>
    new Map(column.categories.map(({ code }, i) => [code, numbers[i] as Count]));
  const shownCounts = shown.cells[0] ?? [];
  const shownLeftOut = [...shown.leftOut];
  const leftOut = reasons.map((reason, i) =>
    isKnown[i] ? reason : { ...reason, count: shownLeftOut.shift() as Count },
  );
  // Those that were not asked are outside the base by its own words.
  const unanswered = leftOut.flatMap(({ reason, count }) => (reason === "notAsked" ? [] : [count]));
  return {
    column,
    categories: column.categories,
    counts: byCode(shownCounts),
    n: shown.n,
    leftOut: leftOut.filter(({ count }) => count !== 0),
    parts: byCode(weighed?.sums ?? shownCounts),
    whole: weighed?.weights.total ?? shown.n,
    baseLabel: shownBase(column.base, [column], unanswered, confidentiality ?? undefined),
    weights: weighed?.weights ?? null,
    confidentiality,
  };
}

/** Share of the base in one category: null for one that the year does not have, of nothing, and of what is withheld. */
export function tallyShare({ parts, whole }: Tally, code: string): number | null {
  const part = parts.get(code) ?? null;
  return part === null || !whole ? null : part / whole;
}

/** Whether the share of a category is null because it, or the base, is withheld. */
export const isTallyWithheld = ({ counts, n }: Tally, code: string): boolean =>
  counts.get(code) === null || (n === null && counts.has(code));

/** What the tallies of a table say of confidentiality together. */
export function tallyConfidentiality(
  tallies: readonly Tally[],
): { readonly confidentiality: Confidentiality } | Record<never, never> {
  const all = tallies.flatMap(({ confidentiality }) => (confidentiality ? [confidentiality] : []));
  const [first] = all;
  if (!first) return {};
  const largerRounded = all.some((one) => one.largerRounded === true);
  const { method, threshold } = first;
  const mayBeZero = all.some((one) => one.mayBeZero);
  return { confidentiality: { method, threshold, mayBeZero, ...(largerRounded && { largerRounded }) } };
}
