import type { Data, Layout } from "plotly.js";
import type { PlotlySpec } from "../../kernel/mime.js";
import type { FigureSetting } from "./figure-layout.js";

/** Colours of traces that have none of their own: the palette's, which differ in lightness as well as in hue. */
const COLOURWAY = ["#1a9d49", "#d9853b", "#3b7fb8", "#8a6fd8", "#5f7f86", "#c24d8a"];

const HEIGHT = 400;

/** A chart of a user's own: as they say, and in the colours, letters and numbers of the notebook where they do not. */
export function ownLayout(
  { data, layout }: PlotlySpec,
  { colours, width, locale }: FigureSetting,
): { data: Data[]; layout: Partial<Layout> } {
  const axis = {
    gridcolor: colours.grid,
    linecolor: colours.edge,
    zerolinecolor: colours.edge,
    zerolinewidth: 1,
    automargin: true,
    tickfont: { family: colours.font },
  };
  const { width: _, ...own } = layout as Partial<Layout>;
  const template = {
    layout: {
      paper_bgcolor: "rgba(0,0,0,0)",
      plot_bgcolor: "rgba(0,0,0,0)",
      colorway: COLOURWAY,
      font: { family: colours.font, size: 13, color: colours.text },
      separators: locale === "nb" ? ",\u00a0" : ".,",
      xaxis: axis,
      yaxis: axis,
      margin: { l: 56, r: 16, t: 12, b: 48 },
      legend: { orientation: "h", x: 0, y: 1.02, yanchor: "bottom" },
      hoverlabel: {
        bgcolor: colours.hoverBackground,
        bordercolor: colours.hoverBorder,
        font: { family: colours.font, color: colours.hoverText },
        namelength: -1,
      },
    },
  };
  return {
    data: [...data] as Data[],
    layout: {
      dragmode: false,
      height: HEIGHT,
      ...own,
      // Stands above the chart, with the other words of the output.
      title: { text: "" },
      width: Math.min(width, Number((layout as { width?: unknown }).width) || width),
      template: template as never,
    },
  };
}

/** Plotly makes links of `<a href>` and styles of `style=`; in a notebook from elsewhere they could lead anywhere. */
export function safe(value: unknown): unknown {
  if (typeof value === "string") return value.replace(/<(?=\s*\/?\s*(a|span)\b)/gi, "&lt;");
  if (Array.isArray(value)) return value.map(safe);
  if (typeof value !== "object" || value === null) return value;
  // Pictures are fetched from where they say.
  const entries = Object.entries(value).filter(([name]) => name !== "images");
  return Object.fromEntries(entries.map(([name, part]) => [name, safe(part)]));
}
