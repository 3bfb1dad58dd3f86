import type { Confidentiality, Count } from "../../mime.js";
import type { ConfidentialityRule } from "./confidentiality-option.js";
import { roundSmallCounts } from "./round-small-counts.js";
import { suppressCounts } from "./suppress-counts.js";
import { crosstabArcs, distributionArcs, type TableArcs } from "./table-arcs.js";

/** The counts of a table as they may be shown; null is withheld. */
export interface ShownCounts<N extends Count = Count> {
  /** `cells[r][c]`; a frequency table is one row. */
  readonly cells: readonly (readonly N[])[];
  readonly rowTotals: readonly N[];
  readonly columnTotals: readonly N[];
  readonly n: N;
  /** Units that are not in the table, by reason. */
  readonly leftOut: readonly N[];
}

/** The same, and how they were made safe to show. */
export interface ProtectedCounts extends ShownCounts {
  readonly confidentiality: Confidentiality;
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** All counts of a table as they are. */
export function everyCount(cells: readonly (readonly number[])[], leftOut: readonly number[]): ShownCounts<number> {
  const columnTotals = (cells[0] ?? []).map((_, c) => sum(cells.map((row) => row[c] as number)));
  return { cells, rowTotals: cells.map(sum), columnTotals, n: sum(columnTotals), leftOut };
}

/**
 * The counts of a crosstab, its margins, its base and what is not in it, as they may be shown.
 *
 * @throws RangeError where the rule cannot be kept: too few units to be shown, or to be rounded
 */
export function protectCrosstab(
  cells: readonly (readonly number[])[],
  leftOut: readonly number[],
  rule: ConfidentialityRule,
): ProtectedCounts {
  return rule.method === "round" ? round(cells, leftOut, rule) : suppress(crosstabArcs(cells, leftOut), rule);
}

/** The same for a frequency table, whose rows have no totals of their own. */
export function protectDistribution(
  counts: readonly number[],
  leftOut: readonly number[],
  rule: ConfidentialityRule,
): ProtectedCounts {
  return rule.method === "round" ? round([counts], leftOut, rule) : suppress(distributionArcs(counts, leftOut), rule);
}

function round(
  cells: readonly (readonly number[])[],
  leftOut: readonly number[],
  { method, threshold }: ConfidentialityRule,
): ProtectedCounts {
  const rounded = roundSmallCounts(cells, leftOut, threshold);
  return {
    ...everyCount(rounded.cells, rounded.leftOut),
    confidentiality: { method, threshold, mayBeZero: true, ...(rounded.largerRounded && { largerRounded: true }) },
  };
}

function suppress(table: TableArcs, rule: ConfidentialityRule): ProtectedCounts {
  const { hidden, mayBeZero } = suppressCounts(table, rule);
  const shown = (arc: number): Count => (hidden[arc] ? null : (table.arcs[arc]?.value ?? 0));
  return {
    cells: table.cells.map((row) => row.map(shown)),
    rowTotals: table.rowTotals.map(shown),
    columnTotals: table.columnTotals.map(shown),
    n: shown(table.n),
    leftOut: table.leftOut.map(shown),
    confidentiality: { method: rule.method, threshold: rule.threshold, mayBeZero },
  };
}
