import type { Locale } from "../../kernel/mime.js";
import type { ExportDocument } from "../../kernel/views/export/export-document.js";
import type { ViewState } from "../../kernel/views/export/view-state.js";

/** A choice of which one holds. */
export interface PanelChoice {
  readonly value: string;
  readonly label: string;
}

/** Categories that can be hidden. */
export interface Hideable {
  readonly side: "hiddenRows" | "hiddenColumns";
  readonly categories: readonly { readonly code: string; readonly name: string }[];
}

/** What one kind of table lets its reader choose, and how it is then drawn and sent on. */
export interface TableKind {
  readonly locale: Locale;
  readonly shapes: readonly PanelChoice[];
  readonly shape: string;
  /** The numbers that can be shown; fewer than two are not offered. */
  readonly shows: readonly PanelChoice[];
  readonly show: string;
  /** The edition compared with; null where there is none. */
  readonly earlierYear: number | null;
  readonly hideable: readonly Hideable[];
  readonly html: (state: ViewState) => string;
  /** What is said of the hidden categories; nothing where none are. */
  readonly hiddenNote: (state: ViewState) => readonly string[];
  /** The keys of the columns of `table`, the table's number from the top. */
  readonly sortKeys: (state: ViewState, table: number) => readonly (string | undefined)[];
  /** Hints of the cells of `table`: a row for each row of numbers; null for what nothing is to be said of. */
  readonly hints: (state: ViewState, table: number) => readonly (readonly (string | null)[])[];
  readonly forReaders: (state: ViewState) => ExportDocument;
  readonly forPrograms: (state: ViewState) => ExportDocument;
  /** What is seen, or the bars of a table, as a picture. */
  readonly svg: (state: ViewState) => string | Promise<string>;
}

/** The same of a chart or a map, which more than HTML draws in the page. */
export interface ChartKind extends TableKind {
  /**
   * Draws what HTML cannot say, in what `html` made; tells how to end it. `again` has all drawn anew, as when the library is there;
   * `keep` remembers a choice that is already drawn.
   */
  readonly drawn: (
    content: HTMLElement,
    state: ViewState,
    again: () => void,
    keep: (part: Partial<Record<keyof ViewState, unknown>>) => void,
  ) => (() => void) | undefined;
}

/** What a panel shows. */
export type PanelKind = TableKind | ChartKind;
