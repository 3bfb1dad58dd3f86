import type { PlotlySpec } from "../../kernel/mime.js";
import { escapeHtml } from "../../kernel/views/escape-html.js";
import { patternOf } from "../../kernel/views/palette.js";
import { traceSwatches } from "./figure-layout.js";

/** One trace in the legend. */
export interface LegendEntry {
  readonly name: string;
  /** Null for an outline. */
  readonly swatch: { readonly fill: string; readonly text: string } | null;
  readonly pattern: number;
}

/** What the fills of a chart made of a table mean; nothing where there is one. */
export function legendEntries(spec: PlotlySpec): LegendEntry[] {
  if (spec.data.length < 2) return [];
  const swatches = traceSwatches(spec);
  return spec.data.map(({ name, meta }, i) => ({
    name: plainText(String(name)),
    swatch: swatches[i] ?? null,
    pattern: (meta as { role: string }).role === "answer" ? patternOf(i) : 0,
  }));
}

/** What the traces are of; empty where their names say it. */
export function legendTitle({ layout }: PlotlySpec): string {
  const { title } = (layout.legend ?? {}) as { title?: { text?: string } };
  return plainText(title?.text ?? "");
}

/** The legend above the chart, as that of the tables' bars. */
export function figureLegendHtml(spec: PlotlySpec): string {
  const entries = legendEntries(spec).map(({ name, swatch, pattern }) => {
    const fill = swatch
      ? `class="kl-swatch kl-pattern-${pattern}" style="--kl-fill:${swatch.fill};--kl-text:${swatch.text}"`
      : 'class="kl-swatch kl-column kl-column-earlier"';
    return `<li><span ${fill} aria-hidden="true"></span><bdi>${escapeHtml(name)}</bdi></li>`;
  });
  if (entries.length === 0) return "";
  const title = legendTitle(spec);
  const axis = title === "" ? "" : `<div class="kl-axis"><bdi>${escapeHtml(title)}</bdi></div>`;
  return `${axis}<ul class="kl-legend">${entries.join("")}</ul>`;
}

/** A text that was written for Plotly, as it reads. */
export function plainText(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
