import type { Base, Count, Distribution, DistributionRow } from "../../mime.js";
import { shareWord } from "../base-text.js";
import { categoryText } from "../category-text.js";
import { distributionFootnotes } from "../distribution-footnotes.js";
import { isOnlyCounts } from "../is-only-counts.js";
import { isUncertainOf } from "../is-uncertain.js";
import { markedNumber } from "../marked-number.js";
import { numberFormat } from "../number-format.js";
import { WORDS } from "../words.js";
import type { Chart, ChartMark, ChartPoint, ChartSeries } from "./chart.js";
import { uniqueCodes, unitsHint } from "./chart-words.js";

/**
 * A frequency table as a chart: lying bars of percents, or as the standing columns of a histogram, of counts. Where editions are
 * compared both are in percent, the earlier one first.
 */
export function distributionChart(payload: Distribution): Chart {
  const { rows, form, earlierYear, weights, show, locale, variable } = payload;
  const isHistogram = form === "histogram";
  const isCount = isOnlyCounts(show) || (isHistogram && earlierYear === null && !weights && !isOnlyParts(show));
  const { marks } = distributionFootnotes(payload, locale);
  const name = (row: DistributionRow) =>
    (isHistogram ? row.label[locale] : categoryText(row, locale)) +
    (marks.has(row.code) ? `\u00a0${marks.get(row.code)}` : "");
  return {
    direction: isHistogram ? "columns" : "bars",
    isStacked: false,
    categories: uniqueCodes(rows.map((row) => ({ code: row.code, label: name(row) }))),
    categoriesOf: variable.label[locale],
    valuesOf: isCount ? WORDS.count[locale] : shareWord(["percent"], weights !== undefined, locale),
    isPercent: !isCount,
    series:
      earlierYear === null
        ? [thisSeries(payload, isCount)]
        : [earlierSeries(payload, isCount), thisSeries(payload, isCount)],
    seriesOf: null,
    isOrdered: false,
    marks: isHistogram ? medianMarks(payload) : [],
    locale,
  };
}

/** Whether a table shows percents, or the same as shares, and nothing else. */
const isOnlyParts = (show: readonly string[] | undefined) =>
  show?.every((measure) => measure === "percent" || measure === "share") ?? false;

function thisSeries(payload: Distribution, isCount: boolean): ChartSeries {
  const { rows, year, earlierYear, base, weights, lowPrecisionBelow, locale } = payload;
  const isUncertain = isUncertainOf(weights?.effectiveN ?? base.n, lowPrecisionBelow);
  return {
    code: String(year ?? "now"),
    name: String(year ?? WORDS.total[locale]),
    role: earlierYear === null ? "only" : "now",
    points: rows.map((row) => {
      const { count, share } = row;
      if (isCount) return { ...countPoint(count, base, payload), hints: shareHints(count, share, base, payload) };
      return percentPoint({ count, share, base, isWithheld: count === null || base.n === null, isUncertain }, payload);
    }),
  };
}

function earlierSeries(payload: Distribution, isCount: boolean): ChartSeries {
  const { rows, earlierYear, earlierBase, earlierWeights, lowPrecisionBelow } = payload;
  const base = earlierBase ?? { n: 0, label: payload.base.label };
  const isUncertain = isUncertainOf(earlierWeights?.effectiveN ?? base.n, lowPrecisionBelow);
  return {
    code: String(earlierYear),
    name: String(earlierYear),
    role: "earlier",
    points: rows.map(({ earlierShare: share, earlierCount: count, earlierWithheld }) =>
      isCount && count !== undefined
        ? { ...countPoint(count, base, payload), hints: shareHints(count, share, base, payload) }
        : percentPoint({ count, share, base, isWithheld: earlierWithheld === true, isUncertain }, payload),
    ),
  };
}

function countPoint(count: Count, base: Base, { locale }: Distribution): Omit<ChartPoint, "hints"> {
  return { value: count, text: numberFormat(locale).count(count), count, base: base.n };
}

/** Of a count: which percent it is, of what. */
function shareHints(count: Count, share: number | null, base: Base, { locale }: Distribution): string[] {
  const { percent, count: units } = numberFormat(locale);
  const all = `${base.label[locale]}, n = ${units(base.n)}`;
  if (share === null || count === null) return [all];
  return [locale === "nb" ? `${percent(100 * share)} % av ${all}` : `${percent(100 * share)}% of ${all}`];
}

interface Part {
  readonly count: Count | undefined;
  readonly share: number | null;
  readonly base: Base;
  readonly isWithheld: boolean;
  readonly isUncertain: boolean;
}

/** A share as a percent, with the units behind it. */
function percentPoint({ count, share, base, isWithheld, isUncertain }: Part, { locale }: Distribution): ChartPoint {
  const value = share === null ? null : 100 * share;
  return {
    value,
    text: markedNumber(numberFormat(locale).percent(value), { isWithheld, isUncertain: isUncertain && value !== null }),
    count,
    base: base.n,
    hints: count === undefined ? [] : [unitsHint(count, base, locale)],
  };
}

/** The medians, each at the category that holds it; what they are of stands in the notes. */
function medianMarks({ median, rows, year, earlierYear, locale }: Distribution): ChartMark[] {
  if (!median) return [];
  const word = WORDS.lowerMedian[locale];
  const mark = (value: number | null, when: number | null): ChartMark[] => {
    const row = value === null ? undefined : rows.find(({ code }) => isIn(code, value));
    if (!row || value === null) return [];
    const at = when === null ? "" : ` ${when}`;
    return [{ at: row.code, text: `${word}${at}: ${numberFormat(locale).count(value)}` }];
  };
  if (earlierYear === null) return mark(median.value, null);
  return [...mark(median.earlier, earlierYear), ...mark(median.value, year)];
}

/** Whether a number is in the interval that a code names, as in «1-3». */
function isIn(code: string, value: number): boolean {
  const [from = Number.NaN, to = from] = code.split("-").map(Number);
  return value >= from && value <= to;
}
