import type { VariableRef } from "../indicators/column-of.js";
import {
  type Category,
  DISTRIBUTION_MIME,
  type Distribution,
  type DistributionRow,
  type Label,
  type Locale,
} from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { leftOutOf } from "../survey/left-out.js";
import { checkOptions } from "./check-options.js";
import { countCategories } from "./count-categories.js";
import { deepFreeze } from "./deep-freeze.js";
import { mergeCategories } from "./merge-categories.js";
import { statedBase } from "./stated-base.js";
import { type DontKnow, tableColumn } from "./table-column.js";
import { distributionTitle, givenTitle } from "./table-title.js";
import { uniqueProvenance } from "./unique-provenance.js";

/** How a frequency table is made. */
export interface DistributionOptions {
  /** Answers of another year, whose shares stand beside; categories are matched by code. */
  readonly compare?: AnswerTable | undefined;
  /** Whether «vet ikke» and «ikke relevant» are rows (the default) or out of the base; those out are counted below. */
  readonly dontKnow?: DontKnow | undefined;
  /** In place of the title made from the variable's label. */
  readonly title?: string | Label | undefined;
  /** Language of the table; bokmål by default. */
  readonly locale?: Locale | undefined;
}

/** Counts of one variable in one year. */
interface Tally {
  readonly categories: readonly Category[];
  readonly counts: ReadonlyMap<string, number>;
  readonly n: number;
}

/**
 * How the units are distributed over the categories of one variable: count, share of the base and total, and the shares
 * of another year beside, as Tabell 3.1, 4.1, 5.1 and 5.2 of the 2022 report print them.
 *
 * The base is the units that have a value. Units without one are counted in `leftOut`, each with its reason, and shown
 * below the table. Shares are 0–1 and unrounded; null where the base is empty or a year does not have the category.
 *
 * @param data - answers of one year
 * @param variable - name of a codebook variable or an indicator, or an indicator function, one's own included
 * @returns a frozen payload that notebooks show as a table
 * @throws TypeError for an argument of the wrong kind; RangeError for a variable that the answers do not have
 * @example
 * distribution(kommuner2022, "digitalPriority", { compare: kommuner2018 }).rows.map(({ count }) => count)
 * // [17, 112, 70, 45, 110]
 */
export function distribution(
  data: AnswerTable,
  variable: VariableRef,
  options: DistributionOptions = {},
): Distribution {
  checkOptions("distribution", data, options, {
    required: [],
    optional: ["compare", "dontKnow", "title", "locale"],
  });
  const { compare, dontKnow = "row", title, locale = "nb" } = options;
  const column = tableColumn(data, variable, dontKnow);
  const earlier = compare && tableColumn(compare, variable, dontKnow);
  const now = tally(column);
  const before = earlier && tally(earlier);
  return deepFreeze({
    type: DISTRIBUTION_MIME,
    title: title === undefined ? distributionTitle(column) : givenTitle(title),
    variable: { name: column.name, label: column.heading ?? column.label },
    year: column.year,
    earlierYear: earlier?.year ?? null,
    rows: rowsOf(now, before),
    total: now.n,
    base: { n: now.n, label: statedBase(column.base, [column]) },
    earlierBase: earlier && before ? { n: before.n, label: statedBase(earlier.base, [earlier]) } : null,
    leftOut: leftOutOf(column.values),
    earlierLeftOut: earlier ? leftOutOf(earlier.values) : [],
    locale,
    provenance: uniqueProvenance([column, ...(earlier ? [earlier] : [])]),
  });
}

function tally(column: CategoryColumn): Tally {
  const counts = countCategories(column);
  return {
    categories: column.categories,
    counts: new Map(column.categories.map(({ code }, i) => [code, counts[i] as number])),
    n: counts.reduce((sum, count) => sum + count, 0),
  };
}

function rowsOf(now: Tally, before: Tally | undefined): DistributionRow[] {
  return mergeCategories(now.categories, before?.categories ?? []).map(({ code, label }) => ({
    code,
    label,
    count: now.counts.get(code) ?? 0,
    share: shareOf(now, code),
    earlierShare: before ? shareOf(before, code) : null,
  }));
}

function shareOf({ counts, n }: Tally, code: string): number | null {
  const count = counts.get(code);
  return count === undefined || n === 0 ? null : count / n;
}
