import type { Data, Layout } from "plotly.js";
import type { Locale, PlotlySpec } from "../../kernel/mime.js";
import { palette, patternOf, type Swatch } from "../../kernel/views/palette.js";
import type { FigureColours } from "./figure-colours.js";
import { ownLayout, safe } from "./own-layout.js";
import { brokenLines } from "./plotly-lines.js";

/** How and where a chart is drawn. */
export interface FigureSetting {
  readonly colours: FigureColours;
  /** Pixels that there are. */
  readonly width: number;
  readonly locale: Locale;
  /** How wide a text is in the letters of the chart. */
  readonly widthOf: (text: string) => number;
}

/** A chart as it is handed to Plotly. */
export interface DrawnChart {
  readonly data: Data[];
  readonly layout: Partial<Layout>;
}

/** One trace that was made of a table: {@link PlotlySpec} as `chartSpec` writes it. */
interface TableTrace {
  readonly orientation: "h" | "v";
  readonly name: string;
  readonly x: readonly (string | number | null)[];
  readonly y: readonly (string | number | null)[];
  readonly text: readonly string[];
  readonly hovertext: readonly string[];
  readonly textposition: "inside" | "outside";
  readonly meta: { readonly code: string; readonly role: "only" | "now" | "earlier" | "answer" };
}

interface CategoryAxis {
  readonly title?: { readonly text: string };
  readonly tickvals: readonly string[];
  readonly ticktext: readonly string[];
  readonly range: readonly [number, number];
}

interface ValueAxis {
  readonly title: { readonly text: string };
  readonly range: readonly [number, number];
}

/** Pixels. */
const FONT = 13;
const LINE = 17;
/** Where columns lie down, and where the names of bars stand above them. */
const NARROW = 560;
const BESIDE = 480;
const GAP = 8;
const COLUMNS_HEIGHT = 320;
const PLOT_HEIGHT = 246;
/** Size of the numbers above columns. */
const NUMBER = 11;
/** How much of a step the columns take, and how far a number may stand over its column at both sides together. */
const COLUMNS_OF_STEP = 0.9;
const OVER = 10;
/** Left of columns with numbers, and with an axis; and right of them. */
const LEFT = 4;
const AXIS = 56;
const RIGHT = 8;

/** Whether the renderer knows what the traces of a spec are, and so how they should look. */
export const isOfTable = ({ data }: PlotlySpec): boolean =>
  data.length > 0 &&
  data.every(({ type, meta }) => type === "bar" && typeof (meta as TableTrace["meta"])?.role === "string");

/** What the lying bars of a table are, which stands above them; null of columns, which say it below. */
export function barsOf(spec: PlotlySpec, width: number): string | null {
  const stands = (spec.data[0] as TableTrace | undefined)?.orientation === "v";
  if (stands && width >= NARROW) return null;
  return axesOf(spec, !stands).category.title?.text ?? null;
}

/** Fills of the traces of a table: a sequence where they are ordered; the earlier of two editions is an outline. */
export function traceSwatches({ data, layout }: PlotlySpec): (Swatch | null)[] {
  const traces = data as unknown as readonly TableTrace[];
  const codes = traces.map(({ meta }) => meta.code);
  const swatches = palette(codes, (layout.meta as { ordered?: boolean } | undefined)?.ordered === true);
  return traces.map(({ meta }, i) => {
    if (meta.role === "earlier") return null;
    return meta.role === "answer" ? (swatches[i] as Swatch) : NOW;
  });
}

const NOW: Swatch = { fill: "#1a9d49", text: "#162327" };

/** A spec in the colours of a theme and at a width: labels are broken, and columns lie down where there is little room. */
export function figureLayout(given: PlotlySpec, setting: FigureSetting): DrawnChart {
  const spec = safe(given) as PlotlySpec;
  if (!isOfTable(spec)) return ownLayout(spec, setting);
  const traces = spec.data as unknown as readonly TableTrace[];
  const stands = traces[0]?.orientation === "v";
  return stands && setting.width >= NARROW ? columns(spec, setting) : bars(spec, setting, stands);
}

const axesOf = ({ layout }: PlotlySpec, lies: boolean) => ({
  category: layout[lies ? "yaxis" : "xaxis"] as CategoryAxis,
  value: layout[lies ? "xaxis" : "yaxis"] as ValueAxis,
});

/**
 * Lying bars, their names to the left of them, or above them where there is little room. Of columns that lie down, the lines across
 * are left out: what they say stands in the notes too.
 */
function bars(spec: PlotlySpec, setting: FigureSetting, wereColumns: boolean): DrawnChart {
  const { width, widthOf } = setting;
  const { category, value } = axesOf(spec, !wereColumns);
  const traces = spec.data as unknown as readonly TableTrace[];
  const names = barNames(category, setting, wereColumns);
  const side = spec.layout.barmode === "stack" ? 1 : traces.length;
  const perBar = side === 1 ? 24 : side === 2 ? 18 : 16;
  const perCategory = names.areAbove
    ? names.height + side * perBar + 8
    : Math.max(side * perBar + 10, names.height + 8);
  const ends =
    spec.layout.barmode === "stack" ? 0 : Math.max(0, ...traces.flatMap(({ text }) => text.map(widthOf))) + 4;
  const margin = { l: names.left, r: Math.max(16, Math.ceil(ends) + 8), t: 4, b: 46, pad: 0 };
  const room = (width - margin.l - margin.r) / (value.range[1] || 1);
  return {
    data: traces.map((trace, i) => {
      const drawn = tableTrace(spec, trace, i, setting, true, room);
      const from = names.height + (side === 1 ? 0 : i * perBar);
      const place = { offset: -0.5 + (from + 4) / perCategory, width: perBar / perCategory };
      return (names.areAbove ? { ...drawn, ...place } : drawn) as Data;
    }),
    layout: {
      ...base(spec, setting),
      height: perCategory * category.tickvals.length + margin.t + margin.b,
      margin,
      bargap: 1 - (side * perBar) / perCategory,
      bargroupgap: 0,
      yaxis: {
        ...categoryAxis(category, names.texts, setting),
        title: { text: "" },
        range: [category.tickvals.length - 0.5, -0.5],
        // Plotly adds some of its own between name and axis; with all of the gap it would cut the longest name.
        ...(names.areAbove ? { showticklabels: false } : { ticklabelstandoff: GAP - 6 }),
      },
      xaxis: {
        ...valueAxis(withRoomBefore(value, ends, width - margin.l - margin.r), setting),
        nticks: Math.max(3, Math.min(11, Math.floor(width / 90))),
      },
      annotations: names.areAbove ? namesAbove(names.texts, names.height, perCategory) : [],
    } as unknown as Partial<Layout>,
  };
}

/** Where bars go below 0, room on their side too, for their numbers. */
function withRoomBefore({ title, range: [from, to] }: ValueAxis, room: number, width: number): ValueAxis {
  const part = from < 0 ? Math.min(0.5, room / Math.max(1, width)) : 0;
  return { title, range: [from - ((to - from) * part) / (1 - part), to] };
}

/** The names of lying bars in lines, where they stand, and the room that they take. */
function barNames({ ticktext }: CategoryAxis, { width, widthOf }: FigureSetting, areNumbers: boolean) {
  const areAbove = width < BESIDE && !areNumbers;
  const room = areAbove ? width - 2 * GAP : Math.min(280, 0.4 * width);
  const texts = ticktext.map((text) => brokenLines(text, room, widthOf));
  const lines = texts.map((text) => text.split("<br>"));
  const left = areAbove ? 2 : Math.ceil(Math.max(0, ...lines.flat().map(widthOf))) + GAP;
  return { areAbove, texts, left, height: Math.max(1, ...lines.map(({ length }) => length)) * LINE };
}

/** Names as annotations, each standing on its first bar. */
function namesAbove(texts: readonly string[], height: number, perCategory: number) {
  return texts.map((text, i) => ({
    xref: "paper",
    yref: "y",
    x: 0,
    y: i,
    xanchor: "left",
    yanchor: "bottom",
    align: "left",
    yshift: perCategory / 2 - height - 3,
    text,
    showarrow: false,
    borderpad: 0,
  }));
}

/** Standing columns that touch, as in a histogram. */
function columns(spec: PlotlySpec, setting: FigureSetting): DrawnChart {
  const { width, widthOf } = setting;
  const { category, value } = axesOf(spec, false);
  const traces = spec.data as unknown as readonly TableTrace[];
  const marks = (spec.layout.annotations as unknown[] | undefined)?.length ?? 0;
  const stepIn = (left: number) => (width - left - RIGHT) / Math.max(1, category.tickvals.length);
  const height = COLUMNS_HEIGHT + 18 * marks;
  // Where each column has its number, the axis says nothing that they do not.
  const isRoom = numbersFit(traces, { step: stepIn(LEFT), scale: PLOT_HEIGHT / (value.range[1] || 1), widthOf });
  const margin = { l: isRoom ? LEFT : AXIS, r: RIGHT, t: 22 + 18 * marks, b: 52, pad: 0 };
  const step = stepIn(margin.l);
  return {
    data: traces.map((trace, i) => {
      const drawn = tableTrace(spec, trace, i, setting, false);
      const textfont = { size: NUMBER, family: setting.colours.font };
      return (isRoom ? { ...drawn, textfont } : { ...drawn, text: "" }) as Data;
    }),
    layout: {
      ...base(spec, setting),
      shapes: (spec.layout.shapes as object[] | undefined)?.map((shape) => markLine(shape, setting)) ?? [],
      annotations: (spec.layout.annotations as object[] | undefined) ?? [],
      height,
      margin,
      bargap: 1 - COLUMNS_OF_STEP,
      bargroupgap: 0,
      xaxis: {
        ...categoryAxis(
          category,
          category.ticktext.map((text) => brokenLines(text, step, widthOf)),
          setting,
        ),
        range: [...category.range],
      },
      yaxis: { ...valueAxis(value, setting), ...(isRoom && { showticklabels: false, title: { text: "" } }) },
    } as unknown as Partial<Layout>,
  };
}

/** Whether the numbers above columns stand apart from each other, and hardly over their neighbours. */
function numbersFit(
  traces: readonly TableTrace[],
  { step, scale, widthOf }: { step: number; scale: number; widthOf: (text: string) => number },
): boolean {
  const column = (COLUMNS_OF_STEP * step) / traces.length;
  const numbers = traces.flatMap(({ y, text }, t) =>
    text.map((number, i) => ({
      x: i * step + t * column,
      y: Number(y[i] ?? 0) * scale,
      width: (widthOf(number) * NUMBER) / FONT,
    })),
  );
  const sorted = numbers.sort((a, b) => a.x - b.x);
  return sorted.every((number, i) => {
    const next = sorted[i + 1];
    if (number.width > column + OVER) return false;
    return !next || next.x - number.x >= (number.width + next.width) / 2 || Math.abs(next.y - number.y) > NUMBER + 2;
  });
}

const markLine = (shape: object, { colours }: FigureSetting) => ({
  ...shape,
  line: { dash: "dash", width: 1.5, color: colours.text },
});

/**
 * @param room - pixels of a bar for each unit of its axis, where numbers stand inside
 */
function tableTrace(
  spec: PlotlySpec,
  trace: TableTrace,
  i: number,
  setting: FigureSetting,
  lies: boolean,
  room = 0,
): Data {
  const { colours } = setting;
  const isFlipped = lies !== (trace.orientation === "h");
  const [x, y] = isFlipped ? [trace.y, trace.x] : [trace.x, trace.y];
  const swatch = traceSwatches(spec)[i];
  // A bar of nothing has no place for its sign; one of no length has.
  const drawn = (values: TableTrace["x"]) => values.map((value) => value ?? 0);
  return {
    ...trace,
    orientation: lies ? "h" : "v",
    x: lies ? drawn(x) : x,
    y: lies ? y : drawn(y),
    showlegend: false,
    marker: marker(swatch ?? null, trace.meta.role === "answer" ? patternOf(i) : 0, colours),
    cliponaxis: false,
    textangle: 0,
    insidetextanchor: "middle",
    constraintext: "none",
    ...(trace.textposition === "inside" && { text: roomyTexts(trace, room, setting) }),
    // The number stands on the part's own colour, so that no pattern crosses it.
    insidetextfont: { color: swatch?.text ?? colours.text, ...(swatch && { shadow: halo(swatch.fill) }) },
    outsidetextfont: { color: colours.text },
    textfont: { size: FONT - 1, family: colours.font },
    hovertext: trace.hovertext.map((text) => hoverLines(text, setting)),
    hoverlabel: { align: "left" },
  } as unknown as Data;
}

/** A hint no wider than there is room for beside a bar. */
function hoverLines(text: string, { width, widthOf }: FigureSetting): string {
  const room = Math.min(420, width - 60);
  return text
    .split("<br>")
    .map((line) => {
      const [, bold] = /^<b>(.*)<\/b>$/.exec(line) ?? [];
      if (bold === undefined) return brokenLines(line, room, widthOf);
      return brokenLines(bold, room / 1.1, widthOf)
        .split("<br>")
        .map((part) => `<b>${part}</b>`)
        .join("<br>");
    })
    .join("<br>");
}

/** The numbers that have room in their part of a bar; the others stand in the hint and in the table. */
function roomyTexts({ text, x }: TableTrace, room: number, { widthOf }: FigureSetting): string[] {
  return text.map((number, i) => (widthOf(number) + 2 <= Number(x[i] ?? 0) * room ? number : ""));
}

const halo = (colour: string) => Array.from({ length: 6 }, () => `0 0 2px ${colour}`).join(", ");

const SHAPES = ["", "/", ".", "-"] as const;

function marker(swatch: Swatch | null, pattern: number, { edge, text }: FigureColours) {
  if (!swatch) return { color: "rgba(0,0,0,0)", line: { color: text, width: 1 } };
  const shape = SHAPES[pattern] ?? "";
  return {
    color: swatch.fill,
    line: { color: edge, width: 1 },
    pattern: { shape, fgcolor: swatch.text, fgopacity: 0.27, bgcolor: swatch.fill, size: 6, solidity: 0.2 },
  };
}

function categoryAxis({ title, tickvals }: CategoryAxis, ticktext: readonly string[], { colours }: FigureSetting) {
  return {
    type: "category",
    ...(title && { title: { text: title.text, font: { size: FONT, weight: 600 }, standoff: 8 } }),
    tickmode: "array",
    tickvals: [...tickvals],
    ticktext: [...ticktext],
    categoryorder: "array",
    categoryarray: [...tickvals],
    tickangle: 0,
    showgrid: false,
    zeroline: false,
    showline: true,
    linecolor: colours.edge,
    fixedrange: true,
  };
}

function valueAxis({ title, range }: ValueAxis, { colours }: FigureSetting) {
  const goesBelow = range[0] < 0;
  return {
    title: { text: title.text, font: { size: FONT }, standoff: 8 },
    // The line around the last bar is in it.
    range: [range[0], range[1] * 1.004],
    rangemode: "tozero",
    showgrid: true,
    gridcolor: colours.grid,
    gridwidth: 1,
    zeroline: goesBelow,
    ...(goesBelow && { zerolinecolor: colours.edge, zerolinewidth: 1 }),
    fixedrange: true,
    tickformat: ",~g",
  };
}

/** What all charts have of the reports' look: white space, few and light lines, and no more than needed. */
export function base({ layout }: PlotlySpec, { colours, width, locale }: FigureSetting) {
  return {
    width,
    paper_bgcolor: "rgba(0,0,0,0)",
    plot_bgcolor: "rgba(0,0,0,0)",
    font: { family: colours.font, size: FONT, color: colours.text },
    separators: layout.separators ?? (locale === "nb" ? ",\u00a0" : ".,"),
    barmode: layout.barmode,
    showlegend: false,
    dragmode: false,
    hovermode: "closest",
    hoverlabel: {
      bgcolor: colours.hoverBackground,
      bordercolor: colours.hoverBorder,
      font: { family: colours.font, size: FONT, color: colours.hoverText },
      align: "left",
      namelength: -1,
    },
  };
}
