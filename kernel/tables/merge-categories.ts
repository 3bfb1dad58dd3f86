import type { Category } from "../mime.js";

/**
 * The categories of two years in one order, matched by code: those of `now`, and what only `before` has placed after
 * its predecessor there. Labels are those of `now`.
 *
 * @example
 * // now: a c, before: a b c → a b c
 */
export function mergeCategories<T extends Category>(now: readonly T[], before: readonly T[]): T[] {
  const merged = [...now];
  const position = (code: string | undefined) => merged.findIndex((category) => category.code === code);
  for (const [i, category] of before.entries()) {
    if (position(category.code) < 0) merged.splice(position(before[i - 1]?.code) + 1, 0, category);
  }
  return merged;
}
