import type { Reproduction, ReproductionRow } from "../mime.js";

/** Rows of one place in one publication. */
export interface ReproductionGroup {
  readonly report: string;
  readonly location: string;
  readonly rows: readonly ReproductionRow[];
}

/** The rows of a reproduction by the place where they stand, which the rows are ordered by. */
export function reproductionGroups({ rows }: Reproduction): readonly ReproductionGroup[] {
  const groups: { report: string; location: string; rows: ReproductionRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.report === row.report && last.location === row.location) last.rows.push(row);
    else groups.push({ report: row.report, location: row.location, rows: [row] });
  }
  return groups;
}
