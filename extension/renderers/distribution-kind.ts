import type { Distribution, Label } from "../../kernel/mime.js";
import { categoryText } from "../../kernel/views/category-text.js";
import { distributionHtml } from "../../kernel/views/distribution-html.js";
import { arrangedDistribution, arrangedHistogram } from "../../kernel/views/export/arranged-distribution.js";
import { distributionBars } from "../../kernel/views/export/distribution-bars.js";
import { distributionExport, hiddenInDistribution } from "../../kernel/views/export/distribution-export.js";
import { distributionHints } from "../../kernel/views/export/distribution-hints.js";
import { distributionPicture } from "../../kernel/views/export/distribution-picture.js";
import { hiddenNote } from "../../kernel/views/export/hidden-note.js";
import { pictureHtml } from "../../kernel/views/export/picture-html.js";
import { pictureSvg } from "../../kernel/views/export/picture-svg.js";
import type { ViewState } from "../../kernel/views/export/view-state.js";
import { WORDS } from "../../kernel/views/words.js";
import { choicesOf } from "./choices-of.js";
import { measureChoices } from "./measure-choices.js";
import { PANEL_WORDS } from "./panel-words.js";
import type { TableKind } from "./table-kind.js";

const SHAPES: Readonly<Record<string, Label>> = { both: WORDS.both, table: WORDS.table, bars: WORDS.bars };

/** A variable whose categories are numbers is also drawn as a histogram. */
const HISTOGRAM = { histogram: PANEL_WORDS.histogram };

/** What a reader can choose of a frequency table. */
export function distributionKind(payload: Distribution): TableKind {
  const { locale, rows } = payload;
  const document = (state: ViewState) => distributionExport(payload, state);
  return {
    locale,
    shapes: choicesOf(payload.median ? { ...SHAPES, ...HISTOGRAM } : SHAPES, locale),
    shape: payload.form ?? "table",
    ...measureChoices(payload.show ?? ["count", "share"], locale),
    earlierYear: payload.earlierYear,
    hideable: [
      { side: "hiddenRows", categories: rows.map((row) => ({ code: row.code, name: categoryText(row, locale) })) },
    ],
    html: (state) => htmlOf(payload, state),
    hiddenNote: (state) => hiddenNote(hiddenInDistribution(payload, state), locale),
    sortKeys: (state) => document(state).tables[0]?.columns.map(({ key }) => sortable(key)) ?? [],
    hints: (state) => distributionHints(arrangedDistribution(payload, state)),
    forReaders: document,
    forPrograms: document,
    svg: (state) => pictureSvg(distributionPicture(payload, state)),
  };
}

/** What is added up from above follows the order, and gives none. */
const sortable = (key: string) => (key === "cumulative" ? undefined : key);

function htmlOf(payload: Distribution, state: ViewState): string {
  const shape = state.shape ?? payload.form ?? "table";
  if (shape === "histogram" && payload.median) return distributionHtml(arrangedHistogram(payload, state), { shape });
  const shown = arrangedDistribution(payload, state);
  if (shape === "bars") return distributionHtml(shown, { shape });
  const table = distributionHtml(shown, { shape: "table" });
  if (shape !== "both") return table;
  return table.replace(
    '<div class="kl-notes">',
    () => `${pictureHtml(distributionBars(shown), "")}<div class="kl-notes">`,
  );
}
