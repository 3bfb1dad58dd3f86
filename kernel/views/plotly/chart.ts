import type { Count, Locale } from "../../mime.js";

/** One bar or column, or the part of one. */
export interface ChartPoint {
  /** Its length, unrounded: units, a percent 0–100, or any number; null of nothing, and when it is withheld. */
  readonly value: number | null;
  /** The number as tables write it, in the language of the chart. */
  readonly text: string;
  /** Units, and those that it is a percent of; null where withheld, undefined where a number is not of units. */
  readonly count?: Count | undefined;
  readonly base?: Count | undefined;
  /** What else there is to say of it, one a line. */
  readonly hints: readonly string[];
}

/**
 * What the bars of a series are: all there are, one of two editions, or one answer of several.
 */
export type SeriesRole = "only" | "now" | "earlier" | "answer";

/** The bars of one edition or answer, one for each category. */
export interface ChartSeries {
  /** Survey year, or the answer's code. */
  readonly code: string;
  readonly name: string;
  readonly role: SeriesRole;
  /** In the order of the categories. */
  readonly points: readonly ChartPoint[];
}

/** What stands at one place of the axis. */
export interface ChartCategory {
  /** Differs from those of the others. */
  readonly code: string;
  readonly label: string;
}

/** A line across the columns at a value, such as the median. */
export interface ChartMark {
  /** Code of the category that it stands at. */
  readonly at: string;
  readonly text: string;
}

/** A bar chart as what it says: what is drawn where, in words and numbers, before any library knows of it. */
export interface Chart {
  /** `columns` stand, as in a histogram, and touch; `bars` lie. */
  readonly direction: "columns" | "bars";
  /** Whether the series are parts of the same bars. */
  readonly isStacked: boolean;
  readonly categories: readonly ChartCategory[];
  /** What the categories are, and what the lengths are. */
  readonly categoriesOf: string;
  readonly valuesOf: string;
  readonly isPercent: boolean;
  readonly series: readonly ChartSeries[];
  /** What the series are; null where their names say it. */
  readonly seriesOf: string | null;
  /** True when the series run from little to much. */
  readonly isOrdered: boolean;
  readonly marks: readonly ChartMark[];
  readonly locale: Locale;
}
