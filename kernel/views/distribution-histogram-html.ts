import type { Distribution } from "../mime.js";
import { escapeHtml } from "./escape-html.js";
import { type HistogramColumn, type HistogramSeries, histogram, type Histogram as Model } from "./histogram.js";

/**
 * The `<figure>` of a frequency table whose categories are numbers: a column for each, as high as it has units, with the number
 * above; two beside each other, in percent, where two editions are compared. A line stands at the lower median. In a narrow place,
 * and where names are long, the columns lie down.
 *
 * @param caption - what stands in the caption, as HTML
 */
export function distributionHistogramHtml(payload: Distribution, caption: string): string {
  const { variable, locale } = payload;
  const model = histogram(payload);
  const { measure, series } = model;
  const bins = model.bins.map((_, b) => binHtml(model, b)).join("");
  const isLying = model.bins.some(({ label }) => label.length > LONGEST_UPRIGHT);
  const bdi = (text: string) => `<bdi>${escapeHtml(text)}</bdi>`;
  const legend = series.length === 1 ? "" : `<ul class="kl-legend">${series.map(legendHtml).join("")}</ul>`;
  return `<figure class="kl-histogram-figure"><figcaption>${caption}</figcaption>${legend}<div class="kl-axis">${bdi(measure)}</div><ol class="kl-histogram${isLying ? " kl-lying" : ""}">${bins}</ol><div class="kl-axis kl-below-axis">${bdi(variable.label[locale])}</div></figure>`;
}

/** Characters of a name that stand below an upright column; with longer ones the columns lie down. */
const LONGEST_UPRIGHT = 12;

/** Earlier editions are outlined, as in the tables. */
const edition = ({ isEarlier }: HistogramSeries) => (isEarlier ? "kl-column-earlier" : "kl-column-now");

function legendHtml(series: HistogramSeries): string {
  return `<li><span class="kl-swatch kl-column ${edition(series)}" aria-hidden="true"></span>${series.name ?? ""}</li>`;
}

function binHtml({ bins, series }: Model, b: number): string {
  const { code, label } = bins[b] as Model["bins"][number];
  const columns = series.map((one) => columnHtml(one, b, medianClasses(one, series, bins.length))).join(" ");
  return `<li data-code="${escapeHtml(code)}"><span class="kl-bin">${escapeHtml(label)}<span class="kl-hidden">: </span></span><span class="kl-columns">${columns}</span></li>`;
}

/**
 * Where the words at the line of a median stand: to the left of it in the right half. Those of two that are near each other stand
 * to the same side, one lower, so that neither line meets the other's words.
 */
function medianClasses({ median, isEarlier }: HistogramSeries, all: readonly HistogramSeries[], bins: number): string {
  if (median === null) return "";
  const other = all.find((one) => one.isEarlier !== isEarlier)?.median;
  const isNear = other && Math.abs(median.bin - other.bin) < bins / 2;
  const place = isNear ? (median.bin + other.bin) / 2 : median.bin;
  const isLeft = place >= bins / 2;
  // The earlier edition's column is the left one of a bin.
  const isBehind = isNear && (median.bin === other.bin ? !isEarlier : median.bin > other.bin);
  return `kl-median${isLeft ? " kl-median-left" : ""}${isNear && isLeft !== isBehind ? " kl-median-low" : ""}`;
}

/** A column, and the line at the median. */
function columnHtml(series: HistogramSeries, b: number, classes: string): string {
  const { value, length, text } = series.columns[b] as HistogramColumn;
  const name = series.name === null ? "" : `<span class="kl-hidden">${series.name}: </span>`;
  const median = series.median?.bin === b ? ` <span class="${classes}">${series.median.text}</span>` : "";
  return `<span class="kl-column-place" style="--kl-length:${length.toFixed(2)}"><span class="kl-column ${edition(series)}" data-value="${value ?? ""}"></span><span class="kl-value">${name}${text}</span>${median}</span>`;
}
