import type { Grid, GridForm, Label } from "../../kernel/mime.js";
import { arrangedGrid } from "../../kernel/views/export/arranged-grid.js";
import { gridExport, hiddenInGrid } from "../../kernel/views/export/grid-export.js";
import { gridHints } from "../../kernel/views/export/grid-hints.js";
import { gridPicture } from "../../kernel/views/export/grid-picture.js";
import { hiddenNote } from "../../kernel/views/export/hidden-note.js";
import { pictureSvg } from "../../kernel/views/export/picture-svg.js";
import type { ViewState } from "../../kernel/views/export/view-state.js";
import { gridHtml } from "../../kernel/views/grid-html.js";
import { WORDS } from "../../kernel/views/words.js";
import { choicesOf } from "./choices-of.js";
import { measureChoices } from "./measure-choices.js";
import { PANEL_WORDS } from "./panel-words.js";
import type { TableKind } from "./table-kind.js";

const SHAPES: Readonly<Record<GridForm, Label>> = {
  both: WORDS.both,
  table: WORDS.table,
  bars: WORDS.bars,
  grouped: PANEL_WORDS.grouped,
};

/** Several answers of the same unit are never parts of one bar. */
const { bars: _, ...UNSTACKED } = SHAPES;

/** What a reader can choose of a grid. */
export function gridKind(payload: Grid): TableKind {
  const { locale, items, answers, several } = payload;
  const document = (state: ViewState) => gridExport(payload, state);
  return {
    locale,
    shapes: choicesOf(several ? UNSTACKED : SHAPES, locale),
    shape: payload.form,
    ...measureChoices(payload.show, locale),
    earlierYear: payload.earlierYear,
    hideable: [
      { side: "hiddenRows", categories: items.map(({ name, label }) => ({ code: name, name: label[locale] })) },
      { side: "hiddenColumns", categories: answers.map(({ code, label }) => ({ code, name: label[locale] })) },
    ],
    html: (state) => {
      const shape = Object.keys(SHAPES).find((name) => name === state.shape) as GridForm | undefined;
      return gridHtml(arrangedGrid(payload, state), { shape: shape ?? payload.form });
    },
    hiddenNote: (state) => hiddenNote(hiddenInGrid(payload, arrangedGrid(payload, state)), locale),
    sortKeys: (state) => document(state).tables[0]?.columns.map(({ key }) => key) ?? [],
    hints: (state) => gridHints(arrangedGrid(payload, state)),
    forReaders: document,
    forPrograms: document,
    svg: (state) => pictureSvg(gridPicture(payload, state)),
  };
}
