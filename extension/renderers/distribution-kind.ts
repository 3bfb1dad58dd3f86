import type { Distribution, Label } from "../../kernel/mime.js";
import { categoryText } from "../../kernel/views/category-text.js";
import { distributionHtml } from "../../kernel/views/distribution-html.js";
import { arrangedDistribution } from "../../kernel/views/export/arranged-distribution.js";
import { distributionExport } from "../../kernel/views/export/distribution-export.js";
import { distributionFigure } from "../../kernel/views/export/distribution-figure.js";
import { distributionHints } from "../../kernel/views/export/distribution-hints.js";
import { figureHtml } from "../../kernel/views/export/figure-html.js";
import { hiddenNote } from "../../kernel/views/export/hidden-note.js";
import type { ViewState } from "../../kernel/views/export/view-state.js";
import { frameHtml, headingHtml } from "../../kernel/views/frame-html.js";
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
  const hidden = (state: ViewState) => rows.filter(({ code }) => state.hiddenRows?.includes(code));
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
    hiddenNote: (state) =>
      hiddenNote(
        hidden(state).map((row) => categoryText(row, locale)),
        locale,
      ),
    sortKeys: (state) => document(state).tables[0]?.columns.map(({ key }) => key) ?? [],
    hints: (state) => distributionHints(arrangedDistribution(payload, state)),
    forReaders: document,
    forPrograms: document,
    figure: (state) => distributionFigure(payload, state),
  };
}

function htmlOf(payload: Distribution, state: ViewState): string {
  const shape = state.shape ?? payload.form ?? "table";
  const drawn = { shape: shape === "histogram" && payload.median ? "histogram" : "table" } as const;
  const table = distributionHtml(arrangedDistribution(payload, state), drawn);
  if (shape !== "bars" && shape !== "both") return table;
  const figure = distributionFigure(payload, { ...state, hiddenRows: state.hiddenRows ?? [] });
  const [base = null, synthetic = null] = figure.above;
  const heading = headingHtml({ title: figure.title, base, synthetic });
  const bars = figureHtml(figure, shape === "both" ? "" : heading);
  if (shape === "both") return table.replace('<div class="kl-notes">', () => `${bars}<div class="kl-notes">`);
  const hidden = new Set(hiddenNotes(payload, state));
  const below = figure.below.filter((note) => !hidden.has(note));
  return frameHtml(bars, { synthetic, below }, payload.locale);
}

/** The panel says these itself. */
function hiddenNotes({ rows, locale }: Distribution, state: ViewState): string[] {
  const names = rows.filter(({ code }) => state.hiddenRows?.includes(code)).map((row) => categoryText(row, locale));
  return hiddenNote(names, locale);
}
