import type { Category, Grid, GridCell, GridItem, LeftOut, MeasureName } from "../mime.js";
import { shareWord } from "./base-text.js";
import type { NumberCell } from "./distribution-columns.js";
import { isUncertainOf } from "./is-uncertain.js";
import { markedNumber } from "./marked-number.js";
import { NOT_POSSIBLE, numberFormat } from "./number-format.js";
import { WORDS } from "./words.js";

/** What a column of a grid is about. */
export type GridColumnKind = "count" | "share" | "percent" | "change" | "n" | "leftOut";

/** One column of numbers in a grid. */
export interface GridColumn {
  /** Of the answer, the number and the edition: no two columns have the same. */
  readonly key: string;
  readonly kind: GridColumnKind;
  /** Which answer; null for units. */
  readonly answer: Category | null;
  /** What stands below the answer; the answer itself where that has one column. */
  readonly heading: string;
  readonly isEarlier: boolean;
  readonly cell: (item: GridItem) => NumberCell;
}

/** The columns of a grid: those of each answer, then units and those left out where they stand in the table. */
export function gridColumns(payload: Grid): GridColumn[] {
  const answers = payload.answers.flatMap((answer, position) => answerColumns(payload, answer, position));
  return [...answers, ...unitColumns(payload), ...leftOutColumns(payload)];
}

/** Whether all items have the same base in an edition: it then stands above the table alone. */
export function hasOneBase({ items }: Grid, edition: "now" | "earlier"): boolean {
  const bases = items.flatMap((item) => item[edition] ?? []);
  const [first] = bases;
  return bases.every(({ base }) => base.n === first?.base.n && base.label.nb === first?.base.label.nb);
}

function answerColumns(payload: Grid, answer: Category, position: number): GridColumn[] {
  const { show, change, earlierYear } = payload;
  const columns = show.flatMap((measure) => {
    const now = measureColumn(payload, measure, position, false);
    return earlierYear === null ? [now] : [now, measureColumn(payload, measure, position, true)];
  });
  const all = change && earlierYear !== null ? [...columns, changeColumn(payload, position)] : columns;
  return all.map((column) => ({ ...column, answer, key: `${answer.code} ${column.key}` }));
}

type Unplaced = Omit<GridColumn, "answer">;

function measureColumn(payload: Grid, measure: MeasureName, position: number, isEarlier: boolean): Unplaced {
  const { year, earlierYear, show, weights, locale } = payload;
  const word = measure === "count" ? WORDS.count[locale] : shareWord([measure], weights !== undefined, locale);
  const when = isEarlier ? String(earlierYear) : String(year ?? "");
  const both = show.length > 1 ? `${word} ${when}`.trim() : when;
  return {
    key: isEarlier ? `${measure} earlier` : measure,
    kind: measure,
    heading: earlierYear === null ? word : both,
    isEarlier,
    cell: (item) => measured(payload, item, position, measure, isEarlier),
  };
}

/** A number of an item in an edition, written. */
export function measured(
  payload: Grid,
  item: GridItem,
  position: number,
  measure: MeasureName,
  isEarlier: boolean,
): NumberCell {
  const format = numberFormat(payload.locale);
  const cell = item.cells[position] as GridCell;
  const edition = isEarlier ? item.earlier : item.now;
  if (edition === null) return { text: NOT_POSSIBLE, value: null };
  const count = (isEarlier ? cell.earlierCount : cell.count) ?? null;
  if (measure === "count") return { text: format.count(count), value: count };
  const share = isEarlier ? cell.earlierShare : cell.share;
  const value = share === null || measure === "share" ? share : 100 * share;
  const mark = {
    isWithheld: count === null || edition.base.n === null,
    isUncertain: value !== null && isItemUncertain(payload, item, isEarlier),
  };
  return { text: markedNumber((measure === "share" ? format.share : format.percent)(value), mark), value };
}

/** Whether the shares of an item are of few units. */
export function isItemUncertain({ lowPrecisionBelow }: Grid, item: GridItem, isEarlier: boolean): boolean {
  const edition = isEarlier ? item.earlier : item.now;
  if (edition === null) return false;
  return isUncertainOf(edition.weights?.effectiveN ?? edition.base.n, lowPrecisionBelow);
}

function changeColumn(payload: Grid, position: number): Unplaced {
  const { points } = numberFormat(payload.locale);
  return {
    key: "change",
    kind: "change",
    heading: WORDS.change[payload.locale],
    isEarlier: false,
    cell: (item) => {
      const { count, share, earlierCount, earlierShare } = item.cells[position] as GridCell;
      const { now, earlier } = item;
      if (now === null || earlier === null) return { text: NOT_POSSIBLE, value: null };
      const value = share === null || earlierShare === null ? null : 100 * (share - earlierShare);
      const isWithheld = [count, earlierCount, now.base.n, earlier.base.n].includes(null);
      const isUncertain =
        value !== null && (isItemUncertain(payload, item, false) || isItemUncertain(payload, item, true));
      return { text: markedNumber(points(value), { isWithheld, isUncertain }), value };
    },
  };
}

/** How many units each item is of, where that is not the same. */
function unitColumns(payload: Grid): GridColumn[] {
  const { year, earlierYear, locale } = payload;
  const { count } = numberFormat(locale);
  const column = (edition: "now" | "earlier", heading: string): GridColumn => ({
    key: edition === "now" ? "n" : "n earlier",
    kind: "n",
    answer: null,
    heading,
    isEarlier: edition === "earlier",
    cell: (item) => {
      const part = item[edition];
      return part === null ? { text: NOT_POSSIBLE, value: null } : { text: count(part.base.n), value: part.base.n };
    },
  });
  const n = (when: number | null) => (earlierYear === null || when === null ? "n" : `n ${when}`);
  return [
    ...(hasOneBase(payload, "now") ? [] : [column("now", n(year))]),
    ...(earlierYear === null || hasOneBase(payload, "earlier") ? [] : [column("earlier", n(earlierYear))]),
  ];
}

/** The reasons why items lack units, those of any item. */
function leftOutColumns(payload: Grid): GridColumn[] {
  if (payload.missing === "note") return [];
  const { count } = numberFormat(payload.locale);
  const reasons = new Map<LeftOut["reason"], LeftOut>();
  for (const { now } of payload.items) for (const left of now?.leftOut ?? []) reasons.set(left.reason, left);
  return [...reasons.values()].map(({ reason, label }) => ({
    key: reason,
    kind: "leftOut",
    answer: null,
    heading: label[payload.locale],
    isEarlier: false,
    cell: ({ now }) => {
      if (now === null) return { text: NOT_POSSIBLE, value: null };
      const found = now.leftOut.find((left) => left.reason === reason);
      const value = found === undefined ? 0 : found.count;
      return { text: count(value), value };
    },
  }));
}
