import { type Label, type Locale, type Provenance, TABLE_MIME, type Table, type TableColumn } from "../mime.js";
import { tableLocale } from "../table-locale.js";

/** A column of texts, or of units where `kind` says so. */
export const tableColumn = (name: string, label: Label, kind: "text" | "count" = "text"): TableColumn => ({
  name,
  label,
  kind,
  decimals: 0,
  bars: false,
});

/** A table of the method's own making. */
export function plainTable(parts: {
  readonly title: Label;
  readonly base: Label | null;
  readonly columns: readonly TableColumn[];
  readonly rows: Table["rows"];
  readonly notes: readonly Label[];
  readonly locale: Locale | undefined;
  readonly provenance: readonly Provenance[];
}): Table {
  return { type: TABLE_MIME, ...parts, locale: parts.locale ?? tableLocale() };
}
