import type { DistributionRow } from "./mime.js";

/** Rows with their shares added up from above; none from the first one that is withheld or impossible, which they would tell of. */
export function cumulated(rows: readonly DistributionRow[]): DistributionRow[] {
  let sum: number | null = 0;
  return rows.map((row) => {
    // A category that only the other year has adds nothing.
    const share: number | null = row.share ?? (row.count === 0 && sum !== null && row.earlierShare !== null ? 0 : null);
    sum = sum === null || share === null ? null : sum + share;
    return { ...row, cumulative: sum };
  });
}
