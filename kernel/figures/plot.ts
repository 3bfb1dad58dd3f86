import type { Data, Layout } from "plotly.js";
import {
  CROSSTAB_MIME,
  type Crosstab,
  DISTRIBUTION_MIME,
  type Distribution,
  FIGURE_MIME,
  type Figure,
  GRID_MIME,
  type Grid,
  type Label,
  type Locale,
  type Provenance,
  TABLE_MIME,
  type Table,
} from "../mime.js";
import { tableLocale } from "../table-locale.js";
import { deepFreeze } from "../tables/deep-freeze.js";
import { isProvenance } from "../tables/is-provenance.js";
import { isLabel } from "../tables/table-cell.js";
import { givenTitle } from "../tables/table-title.js";
import type { ChartNumbers } from "../views/plotly/plotly-spec.js";
import { asFigure } from "./as-figure.js";
import { plainTraces, plainValue } from "./plain-traces.js";
import type { PlotType } from "./plot-types.js";
import { plain, traceTable } from "./trace-table.js";

/** One trace of Plotly's, of a kind that notebooks draw. */
export type PlotTrace = Data & { readonly type?: PlotType };

/** Plotly's layout: titles of axes, how bars stand together, and all else around the traces. */
export type PlotLayout = Partial<Layout>;

/** What there is to say of a chart besides what Plotly draws. */
export interface PlotOptions {
  /** Above the chart; by default that of the layout, or of the table. */
  readonly title?: string | Label | undefined;
  /** Where the numbers come from; what a table says of itself needs no saying. */
  readonly provenance?: Provenance | readonly Provenance[] | undefined;
  /** Language of the chart; by default that of the notebook, which `locale` sets, or of the table. */
  readonly locale?: Locale | undefined;
}

/**
 * A chart: of Plotly's traces and layout, typed as Plotly documents them, or of a table, as the kind and form of the table ask for: a
 * frequency table as bars or a histogram, a grid and a crosstab as stacked or grouped bars, and any other table as bars of its
 * percents, or of its numbers where it has none. Colours, letters and number signs are the notebook's where the traces say no other.
 *
 * A reader sees the table of the numbers with a button, and where no script runs. Traces are kept in the notebook as they are, so
 * they can have 100 000 values at most. Say with `provenance` where numbers come from: a trace does not know whether they are
 * synthetic, as a table does.
 *
 * @param traces - one trace or several, of the types bar, scatter (the default), histogram, box, violin, heatmap and pie; or a table
 * @param layout - see https://plotly.com/javascript/reference/layout/
 * @param options - see {@link PlotOptions}
 * @returns a frozen payload that notebooks show as a chart
 * @throws TypeError for what is neither; RangeError for traces of other types, and for a table without numbers
 * @example
 * plot({ type: "bar", x: ["a", "b"], y: [1, 2] }).numbers.type // "application/vnd.kommunelab.table.v1+json"
 * plot(distribution(kommuner2022, "digitalPriority")).spec.data.length // 1
 */
export function plot(table: Distribution | Grid | Crosstab | Table, options?: PlotOptions): Figure;
export function plot(traces: PlotTrace | readonly PlotTrace[], layout?: PlotLayout, options?: PlotOptions): Figure;
export function plot(given: unknown, second: unknown = {}, third: PlotOptions = {}): Figure {
  if (isTable(given)) return ofTable(given, checked(second));
  return ofTraces(given, second, checked(third));
}

const TABLES: readonly string[] = [DISTRIBUTION_MIME, GRID_MIME, CROSSTAB_MIME, TABLE_MIME];

function isTable(value: unknown): value is ChartNumbers {
  const { type } = (value ?? {}) as { type?: unknown };
  return typeof type === "string" && TABLES.includes(type);
}

function ofTable(table: ChartNumbers, { title, locale, provenance }: PlotOptions): Figure {
  const said = {
    ...table,
    ...(locale && { locale }),
    ...(title !== undefined && { title: givenTitle(title) }),
    ...(provenance && { provenance: [provenance].flat() }),
  };
  return asFigure(said as ChartNumbers, null);
}

function ofTraces(traces: unknown, layout: unknown, { title, locale = tableLocale(), provenance = [] }: PlotOptions) {
  if (typeof layout !== "object" || layout === null || Array.isArray(layout))
    throw new TypeError('plot: the layout must be an object, as { xaxis: { title: { text: "år" } } }.');
  const data = plainTraces(traces);
  const around = plainValue(layout, "layout", 0) as Record<string, unknown>;
  const named = title === undefined ? titleOf(around) : givenTitle(title);
  const axes = { x: titleText(around.xaxis), y: titleText(around.yaxis) };
  const origins = [provenance].flat();
  const numbers = { ...traceTable(data, { title: named, axes, locale }), provenance: origins };
  return deepFreeze<Figure>({
    type: FIGURE_MIME,
    place: null,
    title: named,
    spec: { data, layout: around },
    numbers,
    locale,
    provenance: origins,
  });
}

const titleOf = (layout: Record<string, unknown>): Label | null => {
  const text = titleText(layout);
  return text === null ? null : givenTitle(text);
};

/** The title of a layout or an axis, a text or an object with one. */
function titleText(of: unknown): string | null {
  const { title } = (of ?? {}) as { title?: unknown };
  const text = typeof title === "object" && title !== null ? (title as { text?: unknown }).text : title;
  return typeof text === "string" && text !== "" ? plain(text) : null;
}

function checked(options: unknown): PlotOptions {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw new TypeError('plot: the options must be an object, as { title: "Svar" }.');
  const { title, provenance, locale, ...others } = options as PlotOptions;
  const [other] = Object.keys(others);
  if (other !== undefined)
    throw new RangeError(`plot: there is no option «${other}»; there are title, provenance and locale.`);
  if (locale !== undefined && locale !== "nb" && locale !== "en")
    throw new TypeError("plot: locale must be «nb» or «en».");
  if (title !== undefined && typeof title !== "string" && !isLabel(title))
    throw new TypeError("plot: title must be a text, or { nb, en }.");
  if (provenance !== undefined && ![provenance].flat().every(isProvenance))
    throw new TypeError("plot: provenance must say where numbers come from, as kommuner2022.provenance does.");
  return options as PlotOptions;
}
