import { DISTRIBUTION_MIME, type Figure, GRID_MIME, type PlotlySpec, TABLE_MIME } from "../../kernel/mime.js";
import { escapeHtml } from "../../kernel/views/escape-html.js";
import type { ExportDocument } from "../../kernel/views/export/export-document.js";
import type { ViewState } from "../../kernel/views/export/view-state.js";
import { frameHtml, headingHtml } from "../../kernel/views/frame-html.js";
import { syntheticNote } from "../../kernel/views/notes.js";
import { chartBase } from "../../kernel/views/plotly/chart-base.js";
import { chartDescription, specDescription } from "../../kernel/views/plotly/chart-description.js";
import { chartOf, plotlySpec } from "../../kernel/views/plotly/plotly-spec.js";
import { WORDS } from "../../kernel/views/words.js";
import { choicesOf } from "./choices-of.js";
import { mountChart } from "./figure-chart.js";
import { isOfTable } from "./figure-layout.js";
import { figureLegendHtml } from "./figure-legend.js";
import { figurePicture } from "./figure-picture.js";
import { loadedPlotly, loadPlotly } from "./load-plotly.js";
import { arrangedNumbers, numbersKind } from "./numbers-kind.js";
import { PANEL_WORDS } from "./panel-words.js";
import type { ChartKind } from "./table-kind.js";

/**
 * What a reader can choose of a chart: the chart, its table, or both, and all that the table offers, which the chart follows.
 * Until Plotly is there, and where it cannot be had, the static view of the numbers stands in the chart's place.
 */
export function figureKind(payload: Figure): ChartKind {
  const { numbers, locale } = payload;
  const table = numbersKind(numbers);
  const shapes = { chart: PANEL_WORDS.chart, table: WORDS.table, both: WORDS.both };
  let failure: string | null = null;
  return {
    ...table,
    shapes: choicesOf(shapes, locale),
    shape: "chart",
    html: (state) => {
      const isTable = shapeOf(state) === "table";
      if (isTable) return table.html({ ...state, shape: "table" });
      if (failure !== null) return withoutChart(payload, table, state, failure);
      return loadedPlotly() ? chartHtml(payload, table, state) : table.html(staticState(payload, state));
    },
    drawn: (content, state, again) => {
      if (shapeOf(state) === "table" || failure !== null) return undefined;
      const failed = (error: unknown) => {
        failure = error instanceof Error ? error.message : String(error);
        again();
      };
      const plotly = loadedPlotly();
      if (!plotly) {
        loadPlotly().then(again, failed);
        return undefined;
      }
      const host = content.querySelector<HTMLElement>(".kl-plot");
      if (!host) return undefined;
      return mountChart(plotly, host, { spec: shownSpec(payload, state), locale }, failed).end;
    },
    svg: async (state) =>
      figurePicture(await loadPlotly(), shownSpec(payload, state), chartDocument(payload, table, state)),
  };
}

type Numbers = ReturnType<typeof numbersKind>;

const shapeOf = ({ shape }: ViewState) => (shape === "table" || shape === "both" ? shape : "chart");

/** A state without the choice of chart or table, which the numbers' own views do not know. */
function staticState({ numbers }: Figure, { shape: _, ...state }: ViewState): ViewState {
  return "form" in numbers && numbers.form !== undefined ? { ...state, shape: numbers.form } : state;
}

/** The chart of what the reader asks to see; a chart of a user's own is as it is. */
function shownSpec({ numbers, spec }: Figure, { shape: _, ...state }: ViewState): PlotlySpec {
  const isChosen = Object.keys(state).length > 0 && numbers.type !== TABLE_MIME && isOfTable(spec);
  return isChosen ? plotlySpec(arrangedNumbers(numbers, state)) : spec;
}

/** Words around the chart: those of the table, but for what the chart's own numbers are of. */
function chartDocument(payload: Figure, table: Numbers, state: ViewState): ExportDocument {
  const { title, numbers, spec, provenance, locale } = payload;
  const arranged = arrangedNumbers(numbers, state);
  const chart = isOfTable(spec) ? chartOf(arranged) : null;
  const base = chart && chartBase(arranged, chart);
  // The notes of a table that shows several numbers are of them all.
  const isOfShares = numbers.type === DISTRIBUTION_MIME || numbers.type === GRID_MIME;
  const show = state.show ?? (chart?.isPercent ? "percent" : "count");
  const words = table.forReaders(isOfShares ? { ...state, show } : state);
  const synthetic = syntheticNote(provenance, locale);
  return { ...words, title: title?.[locale] ?? words.title, above: [base, synthetic].filter((line) => line !== null) };
}

function chartHtml(payload: Figure, table: Numbers, state: ViewState): string {
  const { numbers, spec, provenance, locale } = payload;
  const { title, above, below } = chartDocument(payload, table, state);
  const synthetic = syntheticNote(provenance, locale);
  const base = above.find((line) => line !== synthetic) ?? null;
  const named = title === "" ? null : title;
  const ofTable = isOfTable(spec);
  const description = ofTable
    ? chartDescription(named, chartOf(arrangedNumbers(numbers, state)))
    : specDescription(named, spec, locale);
  const isBoth = shapeOf(state) === "both";
  const heading = isBoth ? "" : `<figcaption>${headingHtml({ title: named, base, synthetic })}</figcaption>`;
  const legend = ofTable ? figureLegendHtml(shownSpec(payload, state)) : "";
  const chart = `<figure class="kl-chart">${heading}${legend}<div class="kl-plot" role="img" aria-label="${escapeHtml(description)}"></div></figure>`;
  if (isBoth) {
    const whole = table.html({ ...state, shape: "table" });
    return whole.replace('<div class="kl-notes">', () => `${chart}<div class="kl-notes">`);
  }
  // What is hidden the panel says itself.
  const hidden = new Set(table.hiddenNote(state));
  return frameHtml(chart, { synthetic, below: below.filter((note) => !hidden.has(note)) }, locale);
}

/** The static view, and why there is no chart. */
function withoutChart(payload: Figure, table: Numbers, state: ViewState, failure: string): string {
  const { locale } = payload;
  const note = `<p role="status">${PANEL_WORDS.noChart[locale]}: ${escapeHtml(failure)}</p>`;
  const whole = table.html(staticState(payload, state));
  return whole.replace('<div class="kl-notes">', () => `<div class="kl-notes">${note}`);
}
