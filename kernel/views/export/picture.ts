import type { Locale } from "../../mime.js";
import type { Histogram } from "../histogram.js";
import type { Swatch } from "../palette.js";

/** A part of a bar, or a tile of a tower. */
export interface PicturePart {
  /** Which of the legend's entries it is; null for what is withheld. */
  readonly entry: number | null;
  /** Length as percent of the longest bar, or of its tower, 0–100. */
  readonly length: number;
  readonly text: string;
}

/** What a bar or a group of bars is of. */
export interface PictureLabel {
  /** What stands above it and those that follow; absent where nothing new begins. */
  readonly heading?: string;
  readonly label: string;
  /** The units behind it, as «n = 354»; empty where the text of the bar says it. */
  readonly units: string;
}

export interface PictureBar extends PictureLabel {
  readonly parts: readonly PicturePart[];
}

/** One of several bars below each other. */
export interface PictureLine extends PicturePart {
  /** The edition; empty where there is one. */
  readonly when: string;
  readonly isEarlier: boolean;
}

export interface PictureGroup extends PictureLabel {
  readonly lines: readonly PictureLine[];
}

/** A tower of a mosaic. */
export interface PictureTower extends PictureLabel {
  /** As percent of the mosaic's width. */
  readonly width: number;
  readonly tiles: readonly PicturePart[];
}

export interface PictureMosaic {
  /** The layer; null where there is one. */
  readonly heading: string | null;
  readonly towers: readonly PictureTower[];
}

/** Bars below each other, a group of them for each category. */
export interface PictureGroups {
  readonly form: "groups";
  readonly groups: readonly PictureGroup[];
}

/** What is drawn: bars of several parts, groups of bars, mosaics, or columns. */
export type PictureContent =
  | PictureGroups
  | { readonly form: "bars"; readonly bars: readonly PictureBar[] }
  | { readonly form: "mosaics"; readonly mosaics: readonly PictureMosaic[] }
  | { readonly form: "histogram"; readonly histogram: Histogram };

/** An entry of a legend. */
export interface PictureEntry {
  readonly label: string;
  readonly swatch: Swatch;
  /** Its fill has no pattern, since an outline or the place tells it from the others; absent where it has. */
  readonly isPlain?: true;
}

/** A drawing as a picture shows it, never without title, base, notes and source. */
export interface Picture<Content extends PictureContent = PictureContent> {
  readonly title: string;
  readonly above: readonly string[];
  /** What the legend's entries are, and what the bars are; null where the title says it. */
  readonly partsOf: string | null;
  readonly barsOf: string | null;
  /** Drawn only where there is more than one. */
  readonly legend: readonly PictureEntry[];
  readonly content: Content;
  readonly below: readonly string[];
  readonly locale: Locale;
}
