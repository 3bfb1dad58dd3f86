import type { Distribution, DistributionRow } from "../mime.js";
import { isUncertainOf } from "./is-uncertain.js";
import { markedNumber } from "./marked-number.js";
import { numberFormat } from "./number-format.js";
import { WORDS } from "./words.js";

/** A number of a frequency table as it is written, and as it is. */
export interface NumberCell {
  readonly text: string;
  /** Null for what is not possible or withheld. */
  readonly value: number | null;
}

/** One column of numbers in a frequency table. */
export interface DistributionColumn {
  readonly kind: "count" | "weighted" | "share" | "earlierShare";
  readonly heading: string;
  readonly cell: (row: DistributionRow) => NumberCell;
  readonly total: NumberCell;
}

/** The columns of numbers: count, its weighted sum where there are weights, share, and the share of the other year. */
export function distributionColumns(payload: Distribution): DistributionColumn[] {
  return [
    countColumn(payload),
    ...(payload.weights ? [weightedColumn(payload, payload.weights.total)] : []),
    shareColumn(payload),
    ...(payload.earlierYear === null ? [] : [earlierColumn(payload, payload.earlierYear)]),
  ];
}

function countColumn({ total, weights, locale }: Distribution): DistributionColumn {
  const { count } = numberFormat(locale);
  const cell = (value: number | null) => ({ text: count(value), value });
  const heading = weights ? `${WORDS.count[locale]} (${WORDS.unweighted[locale]})` : WORDS.count[locale];
  return { kind: "count", heading, cell: (row) => cell(row.count), total: cell(total) };
}

/** Sums of weights this large are read without decimals. */
const LARGE = 1000;

function weightedColumn({ locale }: Distribution, total: number): DistributionColumn {
  const { weighted, count } = numberFormat(locale);
  const cell = (value: number) => ({ text: total < LARGE ? weighted(value) : count(value), value });
  const heading = WORDS.weightedCount[locale];
  return { kind: "weighted", heading, cell: (row) => cell(row.weighted ?? 0), total: cell(total) };
}

function shareColumn(payload: Distribution): DistributionColumn {
  const { base, weights, year, earlierYear, lowPrecisionBelow, locale } = payload;
  const share = headingOf(payload);
  return shareCells(locale, {
    kind: "share",
    heading: earlierYear === null ? share : `${share} ${year}`,
    n: base.n,
    shareOf: (row) => row.share,
    isWithheld: (row) => row.count === null || base.n === null,
    isUncertain: isUncertainOf(weights?.effectiveN ?? base.n, lowPrecisionBelow),
  });
}

function earlierColumn(payload: Distribution, earlierYear: number): DistributionColumn {
  const { earlierBase, earlierWeights, lowPrecisionBelow, locale } = payload;
  const n = earlierBase ? earlierBase.n : 0;
  return shareCells(locale, {
    kind: "earlierShare",
    heading: `${headingOf(payload)} ${earlierYear}`,
    n,
    shareOf: (row) => row.earlierShare,
    isWithheld: (row) => row.earlierWithheld === true,
    isUncertain: isUncertainOf(earlierWeights?.effectiveN ?? n, lowPrecisionBelow),
  });
}

const headingOf = ({ weights, locale }: Distribution) => (weights ? WORDS.weightedShare : WORDS.share)[locale];

function shareCells(
  locale: Distribution["locale"],
  {
    kind,
    heading,
    n,
    shareOf,
    isWithheld,
    isUncertain,
  }: {
    readonly kind: "share" | "earlierShare";
    readonly heading: string;
    readonly n: number | null;
    readonly shareOf: (row: DistributionRow) => number | null;
    readonly isWithheld: (row: DistributionRow) => boolean;
    readonly isUncertain: boolean;
  },
): DistributionColumn {
  const { share } = numberFormat(locale);
  const whole = n === 0 ? null : 1;
  return {
    kind,
    heading,
    cell: (row) => {
      const value = shareOf(row);
      const mark = { isWithheld: isWithheld(row), isUncertain: isUncertain && value !== null };
      return { text: markedNumber(share(value), mark), value };
    },
    total: {
      text: markedNumber(share(whole), { isWithheld: n === null, isUncertain: false }),
      value: n === null ? null : whole,
    },
  };
}
