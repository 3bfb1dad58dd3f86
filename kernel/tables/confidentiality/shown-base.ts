import type { Confidentiality, Count, Label } from "../../mime.js";
import type { CategoryColumn } from "../../survey/category-column.js";
import { statedBase, withoutSome } from "../stated-base.js";

/**
 * `base` in words, which say no more of the units left out than their counts as shown: none are where those are zero, and some
 * may be where they are rounded, or withheld and possibly zero.
 *
 * @param leftOut - units left out, as shown; those that were not asked need not be among them
 */
export function shownBase(
  base: Label,
  columns: readonly CategoryColumn[],
  leftOut: readonly Count[],
  confidentiality: Confidentiality | undefined,
): Label {
  if (leftOut.every((count) => count === 0)) return base;
  const isUnsure = confidentiality?.method === "round" || (confidentiality?.mayBeZero && leftOut.includes(null));
  return isUnsure ? withoutSome(base, columns) : statedBase(base, columns);
}
