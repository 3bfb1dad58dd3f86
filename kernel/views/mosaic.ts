import type { Count, Crosstab, PercentOf } from "../mime.js";
import { crosstabPercent, type PercentCell } from "./crosstab-percent.js";
import { type Bar, stackedBars } from "./stacked-bars.js";

/** One tower of a mosaic. */
export interface Tower {
  /** Its tiles; the `width` of a segment is its height, as percent of the tower's. */
  readonly bar: Bar;
  /** As percent of the mosaic's width. */
  readonly width: number;
  /** Its units as percent of all; what is known of that. */
  readonly share: PercentCell;
}

/**
 * A crosstab as towers, one a column for percent of the column and else one a row. Each is as wide as its part of the table, so
 * that the tiles are as large as their cells. Towers whose units are withheld share what the others leave.
 */
export function mosaic(payload: Crosstab, percent: PercentOf): readonly Tower[] {
  const along = percent === "column" ? "column" : "row";
  const { content } = stackedBars(payload, along);
  const { rowMargin, columnMargin } = crosstabPercent(payload, along);
  const { rowMargin: rowShares, columnMargin: columnShares } = crosstabPercent(payload, "total");
  const margin = along === "row" ? rowMargin : columnMargin;
  const shares = along === "row" ? rowShares : columnShares;
  const sizes = sizesOf(
    margin.map(({ weighted, count }) => weighted ?? count),
    payload,
  );
  const { cells } = crosstabPercent(payload, percent);
  return content.map((bar, i) => ({
    bar: {
      ...bar,
      segments: bar.segments.map((segment) => {
        const cell = (along === "row" ? cells[i]?.[segment.position] : cells[segment.position]?.[i]) as PercentCell;
        return { ...segment, percent: cell.percent, isWithheld: cell.isWithheld || segment.isWithheld };
      }),
    },
    width: sizes[i] as number,
    share: shares[i] as PercentCell,
  }));
}

/** Widths as percent of all. */
function sizesOf(units: readonly Count[], { base, weights }: Crosstab): number[] {
  const known = units.filter((count): count is number => count !== null);
  const sum = known.reduce((total, count) => total + count, 0);
  const withheld = units.length - known.length;
  const all = weights?.total ?? base.n;
  const rest = all === null ? sum / (known.length || 1) || 1 : Math.max(0, all - sum) / (withheld || 1);
  const sizes = units.map((count) => count ?? rest);
  const whole = sizes.reduce((total, size) => total + size, 0);
  return sizes.map((size) => (whole === 0 ? 0 : (100 * size) / whole));
}

/** What a tower is called where its name has no room: A, B … Z, AA, AB … */
export function letterOf(i: number): string {
  const last = String.fromCharCode(65 + (i % 26));
  return i < 26 ? last : letterOf(Math.floor(i / 26) - 1) + last;
}
