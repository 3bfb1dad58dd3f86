import type { Count, Distribution, DistributionRow } from "../mime.js";
import { escapeHtml } from "./escape-html.js";
import { isUncertainOf } from "./is-uncertain.js";
import { markedNumber } from "./marked-number.js";
import { numberFormat } from "./number-format.js";
import { WORDS } from "./words.js";

/** One column of a histogram. */
interface Column {
  readonly value: number | null;
  readonly text: string;
}

/** One edition's columns, in the order of the rows. */
interface Series {
  /** What the columns are of, as in «2018»; null where there is one edition. */
  readonly name: string | null;
  readonly columns: readonly Column[];
  readonly median: number | null;
}

/**
 * The `<figure>` of a frequency table whose categories are numbers: a column for each, as high as it has units, with the number
 * above; two beside each other, in percent, where two editions are compared. A line stands at the lower median. In a narrow place
 * the columns lie down.
 *
 * @param caption - what stands in the caption, as HTML
 */
export function distributionHistogramHtml(payload: Distribution, caption: string): string {
  const { rows, variable, locale } = payload;
  const series = payload.earlierYear === null ? [ofOne(payload)] : [earlierSeries(payload), thisSeries(payload)];
  const values = series.flatMap(({ columns }) => columns.map(({ value }) => value ?? 0));
  const highest = values.reduce((most, value) => Math.max(most, value), 0) || 1;
  const bins = rows.map((row, r) => binHtml(row, r, series, highest, payload)).join("");
  const what = payload.earlierYear === null && !isWeighted(payload) ? WORDS.count : WORDS.percent;
  const axis = (text: string) => `<div class="kl-axis"><bdi>${escapeHtml(text)}</bdi></div>`;
  const legend = series.length === 1 ? "" : `<ul class="kl-legend">${series.map(legendHtml).join("")}</ul>`;
  return `<figure class="kl-histogram-figure"><figcaption>${caption}</figcaption>${legend}${axis(what[locale])}<ol class="kl-histogram">${bins}</ol><div class="kl-axis kl-below-axis"><bdi>${escapeHtml(
    variable.label[locale],
  )}</bdi></div></figure>`;
}

const isWeighted = ({ weights }: Distribution) => weights !== undefined;

/** Columns of counts; of percents where those are weighted, which counts are not. */
function ofOne(payload: Distribution): Series {
  if (isWeighted(payload)) return { ...thisSeries(payload), name: null };
  const { rows, median, locale } = payload;
  const { count } = numberFormat(locale);
  return {
    name: null,
    columns: rows.map((row) => ({ value: row.count, text: count(row.count) })),
    median: median?.value ?? null,
  };
}

function thisSeries({ rows, year, base, weights, median, lowPrecisionBelow, locale }: Distribution): Series {
  const isUncertain = isUncertainOf(weights?.effectiveN ?? base.n, lowPrecisionBelow);
  const columns = rows.map((row) =>
    percentColumn(row.share, row.count === null || base.n === null, isUncertain, locale),
  );
  return { name: String(year ?? WORDS.total[locale]), columns, median: median?.value ?? null };
}

function earlierSeries(payload: Distribution): Series {
  const { rows, earlierYear, earlierBase, earlierWeights, median, lowPrecisionBelow, locale } = payload;
  const n: Count = earlierBase ? earlierBase.n : 0;
  const isUncertain = isUncertainOf(earlierWeights?.effectiveN ?? n, lowPrecisionBelow);
  const columns = rows.map((row) => percentColumn(row.earlierShare, row.earlierWithheld === true, isUncertain, locale));
  return { name: String(earlierYear), columns, median: median?.earlier ?? null };
}

function percentColumn(
  share: number | null,
  isWithheld: boolean,
  isUncertain: boolean,
  locale: Distribution["locale"],
): Column {
  const value = share === null ? null : 100 * share;
  const mark = { isWithheld, isUncertain: isUncertain && value !== null };
  return { value, text: markedNumber(numberFormat(locale).percent(value), mark) };
}

/** Earlier editions are outlined, as in the tables. */
const edition = (position: number, { length }: readonly Series[]) =>
  length > 1 && position === 0 ? "kl-column-earlier" : "kl-column-now";

function legendHtml({ name }: Series, position: number, all: readonly Series[]): string {
  return `<li><span class="kl-swatch kl-column ${edition(position, all)}" aria-hidden="true"></span>${name ?? ""}</li>`;
}

function binHtml(
  row: DistributionRow,
  r: number,
  series: readonly Series[],
  highest: number,
  { rows: { length: rows }, locale }: Distribution,
): string {
  const label = row.label[locale];
  const bars = series.map((one, position) => {
    const { value, text } = one.columns[r] as Column;
    const length = (100 * (value ?? 0)) / highest;
    const name = one.name === null ? "" : `<span class="kl-hidden">${one.name}: </span>`;
    const median = one.median !== null && isIn(row, one.median) ? medianHtml(one, r >= rows / 2, locale) : "";
    return `<span class="kl-column-place" style="--kl-length:${length.toFixed(2)}"><span class="kl-column ${edition(position, series)}" data-value="${value ?? ""}"></span><span class="kl-value">${name}${text}</span>${median}</span>`;
  });
  return `<li data-code="${escapeHtml(row.code)}"><span class="kl-bin">${escapeHtml(label)}<span class="kl-hidden">: </span></span><span class="kl-columns">${bars.join(" ")}</span></li>`;
}

/** Whether a number is in the interval of a row, as in «1-3». */
function isIn({ code }: DistributionRow, number: number): boolean {
  const [from = Number.NaN, to = from] = code.split("-").map(Number);
  return number >= from && number <= to;
}

/** The line with its words, which stand to the left of it in the right half. */
function medianHtml({ median, name }: Series, isLeft: boolean, locale: Distribution["locale"]): string {
  const year = name === null ? "" : ` ${name}`;
  return ` <span class="kl-median${isLeft ? " kl-median-left" : ""}">${WORDS.lowerMedian[locale]}${year}: ${numberFormat(locale).count(median)}</span>`;
}
