import type { Crosstab, CrosstabForm, Label } from "../../kernel/mime.js";
import { categoryText } from "../../kernel/views/category-text.js";
import { crosstabHtml } from "../../kernel/views/crosstab-html.js";
import { arrangedCrosstab } from "../../kernel/views/export/arranged-crosstab.js";
import { crosstabExport, hiddenNames, MEASURE } from "../../kernel/views/export/crosstab-export.js";
import { crosstabHints } from "../../kernel/views/export/crosstab-hints.js";
import { crosstabPicture } from "../../kernel/views/export/crosstab-picture.js";
import { hiddenNote } from "../../kernel/views/export/hidden-note.js";
import { pictureSvg } from "../../kernel/views/export/picture-svg.js";
import { isOnlyCounts } from "../../kernel/views/is-only-counts.js";
import { MEASURE_BUTTON, WORDS } from "../../kernel/views/words.js";
import { choicesOf } from "./choices-of.js";
import { PANEL_WORDS } from "./panel-words.js";
import type { TableKind } from "./table-kind.js";

const FORMS: Readonly<Record<CrosstabForm, Label>> = {
  both: WORDS.both,
  table: WORDS.table,
  bars: WORDS.bars,
  grouped: PANEL_WORDS.grouped,
  mosaic: PANEL_WORDS.mosaic,
};

/** What a reader can choose of a crosstab. */
export function crosstabKind(payload: Crosstab): TableKind {
  const { locale, rows, columns } = payload;
  const named = (categories: Crosstab["rows"]["categories"]) =>
    categories.map((category) => ({ code: category.code, name: categoryText(category, locale) }));
  return {
    locale,
    shapes: choicesOf(FORMS, locale),
    shape: payload.form ?? "both",
    shows: choicesOf(MEASURE_BUTTON, locale),
    show: isOnlyCounts(payload.show) ? "count" : payload.percent,
    earlierYear: null,
    hideable: [
      { side: "hiddenRows", categories: named(rows.categories) },
      { side: "hiddenColumns", categories: named(columns.categories) },
    ],
    html: (state) => {
      const shape = Object.keys(FORMS).find((name) => name === state.shape) as CrosstabForm | undefined;
      return crosstabHtml(arrangedCrosstab(payload, state), shape ? { shape } : {});
    },
    hiddenNote: (state) => hiddenNote(hiddenNames(payload, arrangedCrosstab(payload, state)), locale),
    sortKeys: (state) => {
      const columns = crosstabExport(payload, state, "readers").tables[0]?.columns ?? [];
      return columns.map(({ key }) => (key === MEASURE ? undefined : key));
    },
    hints: (state) => crosstabHints(arrangedCrosstab(payload, state)),
    forReaders: (state) => crosstabExport(payload, state, "readers"),
    forPrograms: (state) => crosstabExport(payload, state, "programs"),
    svg: (state) => pictureSvg(crosstabPicture(payload, state)),
  };
}
