import type { Count, Distribution, DistributionRow } from "../mime.js";
import { isUncertainOf } from "./is-uncertain.js";
import { markedNumber } from "./marked-number.js";
import { numberFormat } from "./number-format.js";
import { WORDS } from "./words.js";

/** One column of a histogram. */
export interface HistogramColumn {
  /** Units, or percent 0–100; null where it is withheld or there is none. */
  readonly value: number | null;
  /** Height as percent of the highest column of any edition. */
  readonly length: number;
  readonly text: string;
}

/** One edition's columns, in the order of the bins. */
export interface HistogramSeries {
  /** What the columns are of, as in «2018»; null where there is one edition. */
  readonly name: string | null;
  readonly isEarlier: boolean;
  readonly columns: readonly HistogramColumn[];
  /** The lower median: the bin that it is in, and how it is said; null where there is none, or it is in no bin. */
  readonly median: { readonly bin: number; readonly text: string } | null;
}

/** A frequency table whose categories are numbers, as columns. */
export interface Histogram {
  /** What the columns are, as «Antall». */
  readonly measure: string;
  readonly bins: readonly { readonly code: string; readonly label: string }[];
  /** The edition compared with first. */
  readonly series: readonly HistogramSeries[];
}

/**
 * A frequency table as a histogram: columns of counts, or of percents where two editions are compared and where the table
 * is weighted, which counts are not.
 */
export function histogram(payload: Distribution): Histogram {
  const { rows, earlierYear, locale } = payload;
  const drawn = earlierYear === null ? [ofOne(payload)] : [ofEarlier(payload), ofThis(payload)];
  const highest = drawn.flatMap(({ columns }) => columns).reduce((most, { value }) => Math.max(most, value ?? 0), 0);
  return {
    measure: (isCounted(payload) ? WORDS.count : WORDS.percent)[locale],
    bins: rows.map(({ code, label }) => ({ code, label: label[locale] })),
    series: drawn.map((one) => seriesOf(one, highest || 1, payload)),
  };
}

/** What a histogram shows: one number of each category, and no rows of those left out, who are then in a note. */
export function asHistogram({ missing: _, ...payload }: Distribution): Distribution {
  return { ...payload, show: [isCounted(payload) ? "count" : "percent"] };
}

const isCounted = ({ earlierYear, weights }: Distribution) => earlierYear === null && weights === undefined;

/** An edition before it is known how high the highest column is. */
interface Edition {
  readonly name: string | null;
  readonly isEarlier: boolean;
  readonly columns: readonly Omit<HistogramColumn, "length">[];
  readonly median: number | null;
}

function seriesOf(
  { name, isEarlier, columns, median }: Edition,
  highest: number,
  { rows, locale }: Distribution,
): HistogramSeries {
  const bin = median === null ? -1 : rows.findIndex((row) => isIn(row, median));
  const year = name === null ? "" : ` ${name}`;
  const text = `${WORDS.lowerMedian[locale]}${year}: ${numberFormat(locale).count(median)}`;
  return {
    name,
    isEarlier,
    columns: columns.map((column) => ({ ...column, length: (100 * (column.value ?? 0)) / highest })),
    median: bin < 0 ? null : { bin, text },
  };
}

function ofOne(payload: Distribution): Edition {
  const { rows, median, locale } = payload;
  if (!isCounted(payload)) return { ...ofThis(payload), name: null };
  const { count } = numberFormat(locale);
  const columns = rows.map((row) => ({ value: row.count, text: count(row.count) }));
  return { name: null, isEarlier: false, columns, median: median?.value ?? null };
}

function ofThis(payload: Distribution): Edition {
  const { rows, year, base, weights, median, lowPrecisionBelow, locale } = payload;
  const isUncertain = isUncertainOf(weights?.effectiveN ?? base.n, lowPrecisionBelow);
  const columns = rows.map(({ share, count }) =>
    percentColumn(share, count === null || base.n === null, isUncertain, locale),
  );
  const name = String(year ?? WORDS.total[locale]);
  return { name, isEarlier: false, columns, median: median?.value ?? null };
}

function ofEarlier(payload: Distribution): Edition {
  const { rows, earlierYear, earlierBase, earlierWeights, median, lowPrecisionBelow, locale } = payload;
  const n: Count = earlierBase ? earlierBase.n : 0;
  const isUncertain = isUncertainOf(earlierWeights?.effectiveN ?? n, lowPrecisionBelow);
  const columns = rows.map((row) => percentColumn(row.earlierShare, row.earlierWithheld === true, isUncertain, locale));
  return { name: String(earlierYear), isEarlier: true, columns, median: median?.earlier ?? null };
}

function percentColumn(
  share: number | null,
  isWithheld: boolean,
  isUncertain: boolean,
  locale: Distribution["locale"],
): Edition["columns"][number] {
  const value = share === null ? null : 100 * share;
  const mark = { isWithheld, isUncertain: isUncertain && value !== null };
  return { value, text: markedNumber(numberFormat(locale).percent(value), mark) };
}

/** Whether a number is in the interval of a row, as in «1-3». */
function isIn({ code }: DistributionRow, number: number): boolean {
  const [from = Number.NaN, to = from] = code.split("-").map(Number);
  return number >= from && number <= to;
}
