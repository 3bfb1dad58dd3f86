import type { PlotlySpec } from "../../mime.js";
import type { Chart, ChartCategory, ChartSeries } from "./chart.js";
import { plotlyText } from "./plotly-text.js";

/**
 * A chart as Plotly draws it. The places of the axis are codes, which the tick texts name; `customdata` of each bar is
 * `[units, base]`; `meta` says what a series is, for the renderer to choose its colour. The first category stands at the top.
 */
export function chartSpec(chart: Chart): PlotlySpec {
  const { direction, isStacked, series, seriesOf, isOrdered, locale } = chart;
  const lies = direction === "bars";
  const [categoryAxis, valueAxis] = lies ? ["yaxis", "xaxis"] : ["xaxis", "yaxis"];
  return {
    data: series.map((one) => trace(chart, one)),
    layout: {
      barmode: isStacked ? "stack" : "group",
      [categoryAxis as string]: {
        type: "category",
        title: { text: plotlyText(chart.categoriesOf) },
        tickmode: "array",
        tickvals: chart.categories.map(({ code }) => code),
        ticktext: chart.categories.map(({ label }) => plotlyText(label)),
        range: range(chart.categories.length, lies),
      },
      [valueAxis as string]: {
        title: { text: plotlyText(chart.valuesOf) },
        range: [beginning(chart), extent(chart)],
      },
      showlegend: series.length > 1,
      legend: { title: { text: plotlyText(seriesOf ?? "") }, traceorder: "normal" },
      separators: locale === "nb" ? ",\u00a0" : ".,",
      ...marks(chart),
      meta: { ordered: isOrdered },
    },
  };
}

/** From the first category to the last; lying bars begin at the top. */
const range = (length: number, lies: boolean) => (lies ? [length - 0.5, -0.5] : [-0.5, length - 0.5]);

function trace(chart: Chart, { code, name, role, points }: ChartSeries) {
  const lies = chart.direction === "bars";
  const places = chart.categories.map((category) => category.code);
  const values = points.map(({ value }) => value);
  return {
    type: "bar",
    orientation: lies ? "h" : "v",
    name: plotlyText(name),
    x: lies ? values : places,
    y: lies ? places : values,
    text: points.map(({ text }) => plotlyText(text)),
    textposition: chart.isStacked ? "inside" : "outside",
    hoverinfo: "text",
    hovertext: points.map((_, i) => hover(chart, { name, role, points }, i)),
    customdata: points.map(({ count, base }) => [count ?? null, base ?? null]),
    meta: { code, role },
  };
}

/** What is said of a bar: where it stands, which it is, its number, and the units behind it. */
function hover(
  { categories, isPercent, locale }: Chart,
  { name, role, points }: Omit<ChartSeries, "code">,
  i: number,
): string {
  const { text = "", value = null, hints = [] } = points[i] ?? {};
  const number = isPercent && value !== null ? `${text}${locale === "nb" ? " %" : "%"}` : text;
  const lines = [role === "only" ? number : `${name}: ${number}`, ...hints].map((line) => plotlyText(line));
  return [`<b>${plotlyText((categories[i] as ChartCategory).label)}</b>`, ...lines].join("<br>");
}

/** How far the axis of values goes: to 100 percent where bars come near it, else a little past the longest. */
function extent({ isStacked, isPercent, series, categories, marks }: Chart): number {
  const values = (s: ChartSeries, i: number) => Math.max(0, s.points[i]?.value ?? 0);
  const lengths = categories.map((_, i) => {
    const parts = series.map((one) => values(one, i));
    return isStacked
      ? parts.reduce((sum, part) => sum + part, 0)
      : parts.reduce((most, part) => Math.max(most, part), 0);
  });
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (isPercent && (isStacked ? longest > 99 : longest > 80) && longest <= 100 + 1e-9) return 100;
  if (longest === 0) return beginning({ isStacked, series }) < 0 ? 0 : 1;
  if (isStacked) return longest;
  return longest * (marks.length === 0 ? 1.04 : 1 + NUMBER_ROOM);
}

/** Where the axis of values begins: at 0, or a little past the longest bar of those below it. */
function beginning({ isStacked, series }: Pick<Chart, "isStacked" | "series">): number {
  const values = isStacked ? [] : series.flatMap(({ points }) => points.map(({ value }) => value ?? 0));
  return 1.04 * values.reduce((least, value) => Math.min(least, value), 0);
}

/** Room above a column for its number, as part of the axis; where words stand above, the highest column leaves it too. */
const NUMBER_ROOM = 0.09;

/** Dashed lines above the columns that they stand at, each with its words; words that could meet stand above each other. */
function marks(chart: Chart) {
  const { marks: all, categories, series } = chart;
  if (all.length === 0) return {};
  const placeOf = (code: string) => categories.findIndex((category) => category.code === code);
  const heightAt = (place: number) =>
    series.reduce((most, { points }) => Math.max(most, points[place]?.value ?? 0), 0) / extent(chart);
  return {
    shapes: all.map(({ at }) => ({
      type: "line",
      xref: "x",
      yref: "paper",
      x0: placeOf(at),
      x1: placeOf(at),
      y0: Math.min(1, heightAt(placeOf(at)) + NUMBER_ROOM),
      y1: 1,
      line: { dash: "dash", width: 1.5 },
    })),
    annotations: all.map(({ at, text }, i) => ({
      xref: "x",
      yref: "paper",
      x: placeOf(at),
      y: 1,
      yanchor: "bottom",
      xanchor: placeOf(at) < categories.length / 2 ? "left" : "right",
      yshift: 18 * (all.length - 1 - i),
      text: plotlyText(text),
      showarrow: false,
    })),
  };
}
