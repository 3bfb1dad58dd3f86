import type { Locale } from "../../mime.js";
import type { Swatch } from "../palette.js";

/** A part of a bar. */
export interface FigurePart {
  /** Which of the legend's entries it is; null for what is withheld. */
  readonly entry: number | null;
  /** Length as percent of the longest bar, 0–100. */
  readonly length: number;
  readonly text: string;
}

export interface FigureBar {
  readonly label: string;
  /** The units behind it, as «n = 354»; empty where the text of the bar says it. */
  readonly units: string;
  readonly parts: readonly FigurePart[];
}

/** Bars as a picture shows them, never without title, base, notes and source. */
export interface Figure {
  readonly title: string;
  readonly above: readonly string[];
  /** What the legend's entries are, and what the bars are; null where the title says it. */
  readonly partsOf: string | null;
  readonly barsOf: string | null;
  /** Drawn only where there is more than one. */
  readonly legend: readonly { readonly label: string; readonly swatch: Swatch }[];
  readonly bars: readonly FigureBar[];
  readonly below: readonly string[];
  readonly locale: Locale;
}
