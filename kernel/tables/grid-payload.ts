import {
  type Category,
  type Count,
  GRID_MIME,
  type Grid,
  type GridCell,
  type GridItem,
  type GridItemBase,
  type Label,
} from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { nearMatches } from "../survey/near-matches.js";
import { tableLocale } from "../table-locale.js";
import { deepFreeze } from "./deep-freeze.js";
import type { GridOptions } from "./distribution-options.js";
import { distributionOrder, inGroups } from "./distribution-order.js";
import { type Tally, tallyConfidentiality, tallyShare } from "./distribution-tally.js";
import { numberedTitle, trimmings } from "./distribution-trimmings.js";
import type { GridWords } from "./grid-title.js";
import { givenTitle } from "./table-title.js";
import { uniqueProvenance } from "./unique-provenance.js";
import { lowPrecision } from "./weights/low-precision.js";
import { unitWeights } from "./weights/unit-weights.js";

/** One item of a grid, counted in each year; null in a year that lacks it. */
export interface TalliedItem {
  readonly name: string;
  readonly label: Label;
  readonly now: Tally | null;
  readonly earlier: Tally | null;
  /** True for an item that stands below the others however they are ordered. */
  readonly isLast?: boolean;
}

/** What a grid is made of. */
export interface GridParts {
  readonly tallied: readonly TalliedItem[];
  readonly words: GridWords;
  /** Where the items are groups of units. */
  readonly by?: Grid["by"];
}

/** The table of items that are counted: the part that tables of several variables and of groups share. */
export function gridPayload({ tallied, words, by }: GridParts, data: AnswerTable, options: GridOptions): Grid {
  const { compare, title, number, heading, show = ["percent"], missing = "note", locale = tableLocale() } = options;
  const tallies = tallied.flatMap(({ now, earlier }) => [now, earlier].filter((tally) => tally !== null));
  const columns = tallies.map(({ column }) => column);
  const first = columns[0] as CategoryColumn;
  const answers = answersOf(first, options.answers);
  const trimmed = trimmings(
    options,
    tallied.map(({ name }) => name),
  );
  const items = tallied.map((item) => itemOf(item, answers, trimmed.groupOf, compare !== undefined));
  const weights = options.weights === undefined ? undefined : unitWeights("distribution", data, options.weights);
  const payload: Grid = {
    type: GRID_MIME,
    title: numberedTitle(number, title === undefined ? words.title : givenTitle(title)),
    heading: heading === undefined ? words.heading : givenTitle(heading),
    year: first.year,
    earlierYear: compare?.year ?? null,
    answers,
    everyAnswer: answers.length === first.categories.length,
    ...(by && { by }),
    ordered: first.ordered,
    items: inGroups(inOrder(items, answers, options.order, locale), trimmed.groupOf).map(({ item }) => item),
    show,
    change: options.change ?? compare !== undefined,
    missing,
    form: options.form ?? (answers.length === 1 ? "table" : "both"),
    ...trimmed.parts,
    ...(weights && { weights: { name: weights.name, label: weights.label } }),
    ...tallyConfidentiality(tallies),
    ...lowPrecision(options.lowPrecisionBelow),
    locale,
    provenance: uniqueProvenance(columns),
  };
  return deepFreeze(payload);
}

/** The answers that are shown. */
function answersOf({ categories, name }: CategoryColumn, chosen: readonly string[] | undefined): Category[] {
  const plain = categories.map(({ code, label }) => ({ code, label }));
  if (chosen === undefined) return plain;
  return chosen.map((code) => plain.find((answer) => answer.code === code) ?? noAnswer("answers", code, name, plain));
}

function noAnswer(option: string, code: string, name: string, answers: readonly Category[]): never {
  const codes = answers.map((answer) => answer.code);
  const near = nearMatches(code, codes);
  const hint = near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : ` They are ${codes.join(", ")}.`;
  throw new RangeError(`distribution: ${option} names «${code}», which is no answer to «${name}».${hint}`);
}

/** An item, with a code for ordering. */
interface OrderedItem extends Category {
  readonly item: GridItem;
  readonly isLast: boolean;
}

function itemOf(
  { name, label, now, earlier, isLast = false }: TalliedItem,
  answers: readonly Category[],
  groupOf: ReadonlyMap<string, number>,
  isCompared: boolean,
): OrderedItem {
  const cells = answers.map(
    ({ code }): GridCell => ({
      count: now ? (now.counts.get(code) as Count) : 0,
      ...(now?.weights && { weighted: now.parts.get(code) as number }),
      share: now && tallyShare(now, code),
      ...(earlier && { earlierCount: earlier.counts.get(code) as Count }),
      earlierShare: isCompared && earlier ? tallyShare(earlier, code) : null,
    }),
  );
  const group = groupOf.get(name);
  const item = {
    name,
    label,
    ...(group !== undefined && { group }),
    cells,
    now: now && baseOf(now),
    earlier: earlier && baseOf(earlier),
  };
  return { code: name, label, item, isLast };
}

const baseOf = ({ n, baseLabel, leftOut, weights }: Tally): GridItemBase => ({
  base: { n, label: baseLabel },
  leftOut,
  ...(weights && { weights }),
});

function inOrder(
  items: readonly OrderedItem[],
  answers: readonly Category[],
  order: GridOptions["order"] = "code",
  locale: Grid["locale"],
): OrderedItem[] {
  const sizes = typeof order === "object" ? [order.size].flat() : answers.slice(0, 1).map(({ code }) => code);
  const positions = sizes.map((by) => {
    const position = answers.findIndex(({ code }) => code === by);
    return position < 0 ? noAnswer("order", by, items[0]?.code ?? "", answers) : position;
  });
  const sizeOf = ({ item }: OrderedItem) => sumOf(positions.map((position) => item.cells[position]?.share ?? null));
  const first = items.filter(({ isLast }) => !isLast);
  const ordered = distributionOrder(first, typeof order === "object" ? "size" : order, sizeOf, locale);
  return [...ordered, ...items.filter(({ isLast }) => isLast)];
}

/** Shares together; none where one of them is none. */
function sumOf(shares: readonly (number | null)[]): number | null {
  return shares.reduce((sum, share) => (sum === null || share === null ? null : sum + share), 0);
}
