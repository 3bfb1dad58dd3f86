import type { Locale } from "../../mime.js";

/** One cell on its way to another program. */
export interface ExportCell {
  /** As it reads on the screen. */
  readonly text: string;
  /** The number, unrounded; null of texts, and where there is no number. */
  readonly value: number | null;
  /** Decimals that the number is shown with. */
  readonly decimals: number;
  /** What stands before the number, as the mark of what is uncertain; empty where nothing does. */
  readonly mark: string;
}

/** One column; the first names the rows. */
export interface ExportColumn {
  /** What the column can be sorted by. */
  readonly key: string;
  readonly heading: string;
}

/** One row: a category, the total below them, or a heading over those that follow. */
export interface ExportRow {
  readonly kind: "category" | "total" | "group";
  readonly cells: readonly ExportCell[];
}

/** One table of a document, as one layer of a crosstab. */
export interface ExportTable {
  /** What stands above it alone; null when the document's title says all. */
  readonly heading: string | null;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly ExportRow[];
}

/** A result as it leaves the notebook: never without its title, what its numbers are of, its notes and its source. */
export interface ExportDocument {
  readonly title: string;
  /** What the numbers are of, and that answers are synthetic where they are. */
  readonly above: readonly string[];
  readonly tables: readonly ExportTable[];
  /** Notes and sources, one a line. */
  readonly below: readonly string[];
  readonly locale: Locale;
}

/** A cell that is a text. */
export const textCell = (text: string): ExportCell => ({ text, value: null, decimals: 0, mark: "" });

/** A row that is a heading over those below it, with as many empty cells as there are columns of numbers. */
export const groupRow = (heading: string, columns: number): ExportRow => ({
  kind: "group",
  cells: [textCell(heading), ...Array.from({ length: columns }, () => textCell(""))],
});
