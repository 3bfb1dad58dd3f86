import type { Distribution, DistributionRow, MeasureName } from "../mime.js";
import { shareWord } from "./base-text.js";
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
  readonly kind:
    | "count"
    | "weighted"
    | "share"
    | "percent"
    | "cumulative"
    | "earlierShare"
    | "earlierPercent"
    | "change";
  readonly heading: string;
  readonly cell: (row: DistributionRow) => NumberCell;
  readonly total: NumberCell;
}

/** A column whose cells can have a bar beside the number. */
export const isBarColumn = ({ kind }: Pick<DistributionColumn, "kind">): boolean =>
  kind === "share" || kind === "percent" || kind === "earlierShare" || kind === "earlierPercent";

const BLANK: NumberCell = { text: "", value: null };

/**
 * The columns of numbers that the table shows: counts, with their weighted sums where there are weights; shares or percents, each
 * with that of the other year; what they add up to; and the change in percentage points.
 */
export function distributionColumns(payload: Distribution): DistributionColumn[] {
  const { show = ["count", "share"], change } = payload;
  const columns = show.flatMap((name) => {
    if (name === "count") return countColumns(payload);
    if (name === "cumulative") return [cumulativeColumn(payload)];
    return shareColumns(payload, name);
  });
  return change && payload.earlierYear !== null ? [...columns, changeColumn(payload)] : columns;
}

function countColumns(payload: Distribution): DistributionColumn[] {
  const { total, weights, locale } = payload;
  const { count } = numberFormat(locale);
  const cell = (value: number | null) => ({ text: count(value), value });
  const heading = weights ? `${WORDS.count[locale]} (${WORDS.unweighted[locale]})` : WORDS.count[locale];
  const counts: DistributionColumn = { kind: "count", heading, cell: (row) => cell(row.count), total: cell(total) };
  return weights ? [counts, weightedColumn(payload, weights.total)] : [counts];
}

/** Sums of weights this large are read without decimals. */
const LARGE = 1000;

function weightedColumn({ locale }: Distribution, total: number): DistributionColumn {
  const { weighted, count } = numberFormat(locale);
  const cell = (value: number) => ({ text: total < LARGE ? weighted(value) : count(value), value });
  const heading = WORDS.weightedCount[locale];
  return { kind: "weighted", heading, cell: (row) => cell(row.weighted ?? 0), total: cell(total) };
}

/** One edition of a table: its base, and the shares of it. */
interface InEdition {
  readonly n: number | null;
  readonly isUncertain: boolean;
  readonly shareOf: (row: DistributionRow) => number | null;
  readonly isWithheld: (row: DistributionRow) => boolean;
}

function thisEdition({ base, weights, lowPrecisionBelow }: Distribution): InEdition {
  return {
    n: base.n,
    isUncertain: isUncertainOf(weights?.effectiveN ?? base.n, lowPrecisionBelow),
    shareOf: (row) => row.share,
    isWithheld: (row) => row.count === null || base.n === null,
  };
}

function earlierEdition({ earlierBase, earlierWeights, lowPrecisionBelow }: Distribution): InEdition {
  const n = earlierBase ? earlierBase.n : 0;
  return {
    n,
    isUncertain: isUncertainOf(earlierWeights?.effectiveN ?? n, lowPrecisionBelow),
    shareOf: (row) => row.earlierShare,
    isWithheld: (row) => row.earlierWithheld === true,
  };
}

function shareColumns(payload: Distribution, measure: Exclude<MeasureName, "count">): DistributionColumn[] {
  const { year, earlierYear, weights, locale } = payload;
  const heading = shareWord([measure], weights !== undefined, locale);
  const [kind, earlierKind] =
    measure === "share" ? (["share", "earlierShare"] as const) : (["percent", "earlierPercent"] as const);
  if (earlierYear === null) return [shareColumn(kind, heading, thisEdition(payload), payload)];
  return [
    shareColumn(kind, `${heading} ${year ?? ""}`.trim(), thisEdition(payload), payload),
    shareColumn(earlierKind, `${heading} ${earlierYear}`, earlierEdition(payload), payload),
  ];
}

function shareColumn(
  kind: DistributionColumn["kind"],
  heading: string,
  { n, isUncertain, shareOf, isWithheld }: InEdition,
  { locale }: Distribution,
): DistributionColumn {
  const format = numberFormat(locale);
  const isPercent = kind === "percent" || kind === "earlierPercent";
  const scaled = (share: number | null) => (share === null ? null : isPercent ? 100 * share : share);
  const write = isPercent ? format.percent : format.share;
  const cell = (share: number | null, isHidden: boolean, isMarked: boolean): NumberCell => {
    const value = scaled(share);
    return {
      text: markedNumber(write(value), { isWithheld: isHidden, isUncertain: isMarked && value !== null }),
      value,
    };
  };
  return {
    kind,
    heading,
    cell: (row) => cell(shareOf(row), isWithheld(row), isUncertain),
    total: cell(n === 0 || n === null ? null : 1, n === null, false),
  };
}

/** Whether what is added up is percents: where the table shows percents and no shares. */
export const isCumulativePercent = (show: Distribution["show"]): boolean =>
  show?.includes("percent") === true && !show.includes("share");

/** Shares added up from above. */
function cumulativeColumn(payload: Distribution): DistributionColumn {
  const { confidentiality, locale } = payload;
  const { share, percent } = numberFormat(locale);
  const isPercent = isCumulativePercent(payload.show);
  const { n, isUncertain } = thisEdition(payload);
  // There is no sum from the first share on that is withheld, also where that one is not in the table any more.
  const isWithheld = (sum: number | null) => sum === null && confidentiality?.method === "suppress" && n !== 0;
  return {
    kind: "cumulative",
    heading: (isPercent ? WORDS.cumulativePercent : WORDS.cumulativeShare)[locale],
    cell: (row) => {
      const sum = row.cumulative ?? null;
      const value = sum !== null && isPercent ? 100 * sum : sum;
      const mark = { isWithheld: isWithheld(sum), isUncertain: isUncertain && value !== null };
      return { text: markedNumber((isPercent ? percent : share)(value), mark), value };
    },
    total: BLANK,
  };
}

function changeColumn(payload: Distribution): DistributionColumn {
  const { points } = numberFormat(payload.locale);
  const [now, earlier] = [thisEdition(payload), earlierEdition(payload)];
  return {
    kind: "change",
    heading: WORDS.change[payload.locale],
    cell: (row) => {
      const [share, before] = [now.shareOf(row), earlier.shareOf(row)];
      const value = share === null || before === null ? null : 100 * (share - before);
      const isUncertain = (now.isUncertain || earlier.isUncertain) && value !== null;
      const isWithheld = now.isWithheld(row) || earlier.isWithheld(row);
      return { text: markedNumber(points(value), { isWithheld, isUncertain }), value };
    },
    total: BLANK,
  };
}
