import { CROSSTAB_MIME, DISTRIBUTION_MIME, type Figure, GRID_MIME, TABLE_MIME, type Table } from "../../kernel/mime.js";
import { arrangedCrosstab } from "../../kernel/views/export/arranged-crosstab.js";
import { arrangedDistribution, arrangedHistogram } from "../../kernel/views/export/arranged-distribution.js";
import { arrangedGrid } from "../../kernel/views/export/arranged-grid.js";
import { tableExport } from "../../kernel/views/export/table-export.js";
import type { ViewState } from "../../kernel/views/export/view-state.js";
import { tableHtml } from "../../kernel/views/table-html.js";
import { crosstabKind } from "./crosstab-kind.js";
import { distributionKind } from "./distribution-kind.js";
import { gridKind } from "./grid-kind.js";
import type { TableKind } from "./table-kind.js";

type Numbers = Figure["numbers"];

/** What a reader can choose of the table behind a chart. */
export function numbersKind(numbers: Numbers): Omit<TableKind, "svg"> {
  switch (numbers.type) {
    case DISTRIBUTION_MIME:
      return distributionKind(numbers);
    case GRID_MIME:
      return gridKind(numbers);
    case CROSSTAB_MIME:
      return crosstabKind(numbers);
    case TABLE_MIME:
      return plainKind(numbers);
  }
}

/** What a chart shows of the table: the rows, numbers and editions that a reader asks for. */
export function arrangedNumbers(numbers: Numbers, state: ViewState): Numbers {
  switch (numbers.type) {
    case DISTRIBUTION_MIME:
      return (numbers.form === "histogram" ? arrangedHistogram : arrangedDistribution)(numbers, state);
    case GRID_MIME:
      return arrangedGrid(numbers, state);
    case CROSSTAB_MIME:
      return arrangedCrosstab(numbers, state);
    case TABLE_MIME:
      return numbers;
  }
}

/** A table of any rows is read as it is. */
function plainKind(payload: Table): Omit<TableKind, "svg"> {
  const document = tableExport(payload);
  return {
    locale: payload.locale,
    shapes: [],
    shape: "table",
    shows: [],
    show: "",
    earlierYear: null,
    hideable: [],
    html: () => tableHtml(payload),
    hiddenNote: () => [],
    sortKeys: () => [],
    hints: () => [],
    forReaders: () => document,
    forPrograms: () => document,
  };
}
