import {
  type Category,
  type Count,
  GRID_MIME,
  type Grid,
  type GridCell,
  type GridItem,
  type GridItemBase,
} from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { NOT_ASKED } from "../survey/left-out.js";
import { nearMatches } from "../survey/near-matches.js";
import { tableLocale } from "../table-locale.js";
import { checkOptions } from "./check-options.js";
import { checkTogether } from "./check-together.js";
import { type ConfidentialityRule, confidentialityRule } from "./confidentiality/confidentiality-option.js";
import { deepFreeze } from "./deep-freeze.js";
import { checkCompared, GRID_CHECKS } from "./distribution-checks.js";
import type { GridOptions } from "./distribution-options.js";
import { distributionOrder, inGroups } from "./distribution-order.js";
import { distributionTally, type Tally, tallyConfidentiality, tallyShare } from "./distribution-tally.js";
import { numberedTitle, trimmings } from "./distribution-trimmings.js";
import { gridWords } from "./grid-title.js";
import { type GridVariable, gridVariables, type SeveralVariables } from "./grid-variables.js";
import { givenTitle } from "./table-title.js";
import { uniqueProvenance } from "./unique-provenance.js";
import { lowPrecision } from "./weights/low-precision.js";
import { unitWeights } from "./weights/unit-weights.js";

/**
 * Several variables with the same answers, items × answers: what `distribution` makes of a list of variables.
 *
 * @throws TypeError for an argument of the wrong kind; RangeError as `distribution`
 */
export function grid(data: AnswerTable, several: SeveralVariables, options: GridOptions): Grid {
  checkOptions("distribution", data, options, {
    required: [],
    optional: ["compare", "dontKnow", "title", "weights", "confidentiality", "lowPrecisionBelow", "locale"],
    own: GRID_CHECKS,
  });
  checkTogether("distribution", options);
  checkCompared(options);
  const { compare, title, number, heading, show = ["percent"], missing = "note", locale = tableLocale() } = options;
  const variables = gridVariables(several, data, compare, options.dontKnow ?? "row");
  const columns = variables.flatMap(({ now, earlier }) => [now, earlier].filter((column) => column !== null));
  const first = columns[0] as CategoryColumn;
  const answers = answersOf(first, options.answers);
  const trimmed = trimmings(
    options,
    variables.map(({ name }) => name),
  );
  const tallied = variables.map((variable) => talliesOf(variable, data, options));
  const items = tallied.map((tallies) => itemOf(tallies, answers, trimmed.groupOf, compare !== undefined));
  const words = gridWords(variables, compare ? [data.year, compare.year] : [data.year]);
  const weights = options.weights === undefined ? undefined : unitWeights("distribution", data, options.weights);
  const payload: Grid = {
    type: GRID_MIME,
    title: numberedTitle(number, title === undefined ? words.title : givenTitle(title)),
    heading: heading === undefined ? words.heading : givenTitle(heading),
    year: data.year,
    earlierYear: compare?.year ?? null,
    answers,
    everyAnswer: answers.length === first.categories.length,
    ordered: first.ordered,
    items: inGroups(inOrder(items, answers, options.order, locale), trimmed.groupOf).map(({ item }) => item),
    show,
    change: options.change ?? compare !== undefined,
    missing,
    form: options.form ?? (answers.length === 1 ? "table" : "both"),
    ...trimmed.parts,
    ...(weights && { weights: { name: weights.name, label: weights.label } }),
    ...tallyConfidentiality(tallied.flatMap(({ now, earlier }) => [now, earlier].filter((tally) => tally !== null))),
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

/** A variable counted in each year. */
interface Tallies {
  readonly name: string;
  readonly label: Category["label"];
  readonly now: Tally | null;
  readonly earlier: Tally | null;
}

function talliesOf(variable: GridVariable, data: AnswerTable, options: GridOptions): Tallies {
  const { compare, weights, confidentiality } = options;
  const rule = confidentiality && confidentialityRule(confidentiality);
  const tallyOf = (column: CategoryColumn | null, answers: AnswerTable | undefined) => {
    if (column === null || answers === undefined) return null;
    if (rule?.method === "suppress") checkNotAsked(column, rule);
    return distributionTally(column, {
      weights: weights === undefined ? undefined : unitWeights("distribution", answers, weights),
      rule,
      isNotAskedKnown: rule?.method === "suppress",
    });
  };
  const { name, label, now, earlier } = variable;
  return { name, label, now: tallyOf(now, data), earlier: tallyOf(earlier, compare) };
}

/**
 * Items that are asked of the same units tell of each other how many were not asked. So that number is shown for all of them,
 * which it must be safe to do.
 */
function checkNotAsked({ name, values }: CategoryColumn, { threshold }: ConfidentialityRule): void {
  const notAsked = values.filter((value) => value === NOT_ASKED).length;
  const isSmall = (count: number) => count > 0 && count < threshold;
  if (!isSmall(notAsked) && !isSmall(values.length - notAsked)) return;
  throw new RangeError(
    `confidentiality: fewer than ${threshold} units were asked about «${name}», or all but fewer than ${threshold}; the items of a table of several variables would tell of them. Show that variable by itself.`,
  );
}

/** An item, with a code for ordering. */
interface OrderedItem extends Category {
  readonly item: GridItem;
}

function itemOf(
  { name, label, now, earlier }: Tallies,
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
  return { code: name, label, item };
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
  const by = typeof order === "object" ? order.size : answers[0]?.code;
  const position = answers.findIndex(({ code }) => code === by);
  if (typeof order === "object" && position < 0) noAnswer("order", order.size, items[0]?.code ?? "", answers);
  const sizeOf = ({ item }: OrderedItem) => item.cells[position]?.share ?? null;
  return distributionOrder(items, typeof order === "object" ? "size" : order, sizeOf, locale);
}
