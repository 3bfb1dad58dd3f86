import type { Locale, PlotlySpec } from "../../kernel/mime.js";
import { type FigureColours, themeColours } from "./figure-colours.js";
import { barsOf, figureLayout, isOfTable } from "./figure-layout.js";
import { plainText } from "./figure-legend.js";
import type { Plotly } from "./load-plotly.js";

/** A chart in the page. */
export interface MountedChart {
  /** Ends what keeps it fitting its place. */
  readonly end: () => void;
}

/** What Plotly is told of where it is; without `_baseUrl` it refers to its clip paths by the page's address. */
export const CONFIG = { displayModeBar: false, displaylogo: false, showTips: false, doubleClick: false, _baseUrl: "" };

/** Of Plotly's own style, which it writes in the document and which does not reach in here, what charts without a toolbar need. */
const PLOTLY_STYLE = `
.svg-container{position:relative}
.main-svg{position:absolute;top:0;left:0;pointer-events:none;overflow:hidden}
.main-svg .draglayer{pointer-events:all}
.user-select-none{user-select:none}
.crisp{shape-rendering:crispEdges}
.cursor-pointer{cursor:pointer}
.js-plotly-plot{font-variant-numeric:tabular-nums lining-nums}
`;

/**
 * Draws a chart in `host`, in the theme's colours and as wide as there is room, and anew when either changes.
 *
 * @param failed - told when Plotly cannot draw it
 */
export function mountChart(
  plotly: Plotly,
  host: HTMLElement,
  { spec, locale }: { readonly spec: PlotlySpec; readonly locale: Locale },
  failed: (error: unknown) => void,
): MountedChart {
  const style = document.createElement("style");
  style.textContent = PLOTLY_STYLE;
  const axis = document.createElement("div");
  axis.className = "kl-axis";
  const root = document.createElement("div");
  host.replaceChildren(style, axis, root);
  let width = 0;
  let theme = "";
  const draw = () => {
    if (!host.isConnected) return;
    const colours = themeColours(host);
    const room = Math.floor(host.clientWidth);
    const key = JSON.stringify(colours);
    if (room === 0 || (room === width && key === theme)) return;
    [width, theme] = [room, key];
    const chart = figureLayout(spec, { colours, width, locale, widthOf: measure(colours) });
    const bars = isOfTable(spec) ? barsOf(spec, width) : null;
    axis.textContent = bars === null ? "" : plainText(bars);
    root.style.height = `${chart.layout.height ?? 0}px`;
    plotly.react(root, chart.data, chart.layout, CONFIG).catch(failed);
  };
  const attempt = () => {
    try {
      draw();
    } catch (error) {
      end();
      failed(error);
    }
  };
  const resized = new ResizeObserver(attempt);
  resized.observe(host);
  const themed = new MutationObserver(() => (host.isConnected ? attempt() : end()));
  for (const element of [document.documentElement, document.body])
    themed.observe(element, { attributes: true, attributeFilter: ["class", "style", "data-vscode-theme-kind"] });
  const end = () => {
    resized.disconnect();
    themed.disconnect();
    plotly.purge(root);
  };
  attempt();
  return { end };
}

/** How wide a text is in the letters of a chart. */
export function measure({ font }: FigureColours): (text: string) => number {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return (text) => 7.4 * text.length;
  context.font = `13px ${font}`;
  return (text) => context.measureText(text.replace(/&(lt|gt|amp);/g, "<")).width;
}
