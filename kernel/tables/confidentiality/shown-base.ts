import type { Label } from "../../mime.js";
import type { CategoryColumn } from "../../survey/category-column.js";
import { statedBase, withoutUnanswered } from "../stated-base.js";
import type { ShownCounts } from "./protect-counts.js";

/**
 * `base` in words, which say no more of the units left out than their counts as shown: none are where those are zero, and some
 * may be where they are withheld and can be zero.
 *
 * @param mayBeZero - whether a withheld count can be zero
 */
export function shownBase(
  base: Label,
  columns: readonly CategoryColumn[],
  { leftOut }: ShownCounts,
  mayBeZero: boolean,
): Label {
  if (leftOut.every((count) => count === 0)) return base;
  return mayBeZero && leftOut.includes(null) ? withoutUnanswered(base) : statedBase(base, columns);
}
