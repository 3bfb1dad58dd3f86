import { type Counts, type Margins, marginsOf, sum } from "./counts.js";

/** The pairs of units in a table whose rows and columns run from little to much. */
export interface Concordance extends Margins {
  /** Pairs in the same order on both sides, each counted from both units. */
  readonly concordant: number;
  /** Pairs in opposite orders, each counted from both units. */
  readonly discordant: number;
  /** For a unit in each cell, the units in the same order less those in the opposite order. */
  readonly excess: readonly (readonly number[])[];
  /** For a unit in each cell, the units in the same order, and those in the opposite. */
  readonly same: readonly (readonly number[])[];
  readonly opposite: readonly (readonly number[])[];
}

/** Counts the pairs; from these all measures for ordered categories come (Agresti 2010, chapter 7). */
export function concordanceOf(counts: Counts): Concordance {
  const [height, width] = [counts.length, counts[0]?.length ?? 0];
  const { before, all } = cumulated(counts);
  const same = counts.map((row, r) =>
    row.map((_, c) => before(r, c) + all - before(r + 1, width) - before(height, c + 1) + before(r + 1, c + 1)),
  );
  const opposite = counts.map((row, r) =>
    row.map((_, c) => before(r, width) - before(r, c + 1) + before(height, c) - before(r + 1, c)),
  );
  const pairs = (of: readonly (readonly number[])[]) => weighted(counts, (r, c) => of[r]?.[c] as number);
  return {
    ...marginsOf(counts),
    concordant: pairs(same),
    discordant: pairs(opposite),
    excess: same.map((row, r) => row.map((number, c) => number - (opposite[r]?.[c] as number))),
    same,
    opposite,
  };
}

/** How many units are in rows and columns before these. */
function cumulated(counts: Counts) {
  const sums = [(counts[0] ?? []).map(() => 0).concat(0)];
  for (const [r, row] of counts.entries()) {
    const upTo = [0];
    for (const [c, count] of row.entries()) upTo.push((upTo[c] as number) + count);
    sums.push(upTo.map((inRow, c) => inRow + (sums[r]?.[c] as number)));
  }
  const before = (r: number, c: number) => sums[r]?.[c] as number;
  return { before, all: before(counts.length, counts[0]?.length ?? 0) };
}

/** The sum over all units of what `of` says of their cell. */
export function weighted(counts: Counts, of: (row: number, column: number) => number): number {
  return sum(counts.map((row, r) => sum(row.map((count, c) => (count === 0 ? 0 : count * of(r, c))))));
}

/** Σ n(C − D)² less (P − Q)² / n: the part that the standard errors without a connection share. */
export function nullSpread(counts: Counts, { excess, concordant, discordant, n }: Concordance): number {
  const mean = (concordant - discordant) / n;
  return weighted(counts, (r, c) => ((excess[r]?.[c] as number) - mean) ** 2);
}
