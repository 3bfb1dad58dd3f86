import type { VariableRef } from "../indicators/column-of.js";
import type { Base, Category, Grid, Label } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { checkGrouped } from "./check-grouped.js";
import type { GroupedOptions } from "./distribution-options.js";
import { distributionTally, type Tally } from "./distribution-tally.js";
import { gridPayload, type TalliedItem } from "./grid-payload.js";
import { mergeCategories } from "./merge-categories.js";
import { tableColumn } from "./table-column.js";
import { groupedTitle } from "./table-title.js";
import { type UnitWeights, unitWeights } from "./weights/unit-weights.js";

/** All units that the variable is of. */
const ALL: Category = { code: "in_total", label: { nb: "Alle", en: "All" } };
/** Units whose group is not known: they are among all, and in no group. */
const NO_GROUP: Category = { code: "in_no_group", label: { nb: "Uten gruppe", en: "In no group" } };

/**
 * One variable in each group of units, groups × answers, and in all: what `distribution` makes of `by`.
 *
 * @throws TypeError for an argument of the wrong kind; RangeError as `distribution`
 */
export function gridBy(data: AnswerTable, variable: VariableRef, options: GroupedOptions): Grid {
  checkGrouped(data, options);
  const { compare } = options;
  const now = groupedYear(data, variable, options);
  const earlier = compare && groupedYear(compare, variable, options);
  checkSameAnswers(now.column, earlier?.column);
  const words = {
    title: groupedTitle(now.column, now.groups, compare?.year ?? null),
    heading: now.groups.label,
  };
  const all = { now: tallyOf(now, () => true), earlier: earlier ? tallyOf(earlier, () => true) : null };
  const by = { name: now.groups.name, base: baseOf(all.now), earlierBase: all.earlier && baseOf(all.earlier) };
  return gridPayload({ tallied: talliedGroups(now, earlier, all), words, by }, data, options);
}

const baseOf = ({ n, baseLabel }: Tally): Base => ({ n, label: baseLabel });

/** A variable and what its units are grouped by, in one year. */
interface GroupedYear {
  readonly column: CategoryColumn;
  readonly groups: CategoryColumn;
  readonly weights: UnitWeights | undefined;
}

function groupedYear(
  answers: AnswerTable,
  variable: VariableRef,
  { by, dontKnow = "row", weights }: GroupedOptions,
): GroupedYear {
  return {
    column: tableColumn(answers, variable, dontKnow),
    groups: tableColumn(answers, by, dontKnow),
    weights: weights === undefined ? undefined : unitWeights("distribution", answers, weights),
  };
}

function talliedGroups(
  now: GroupedYear,
  earlier: GroupedYear | undefined,
  all: Pick<TalliedItem, "now" | "earlier">,
): TalliedItem[] {
  const inGroup = (year: GroupedYear, code: string): Tally | null => {
    const group = year.groups.categories.findIndex((category) => category.code === code);
    return group < 0 ? null : tallyOf(year, (value) => value === group);
  };
  const item = ({ code, label }: Category, tallies: Pick<TalliedItem, "now" | "earlier">): TalliedItem => {
    const within = (tally: Tally | null) => tally && { ...tally, baseLabel: withinGroup(tally.baseLabel, label) };
    return { name: code, label, now: within(tallies.now), earlier: within(tallies.earlier) };
  };
  const groups = mergeCategories<Category>(now.groups.categories, earlier?.groups.categories ?? []);
  const hasOthers = [now, earlier].some((year) => year?.groups.values.some((value) => value < 0));
  const others = {
    now: tallyOf(now, (value) => value < 0),
    earlier: earlier ? tallyOf(earlier, (value) => value < 0) : null,
  };
  return [
    ...groups.map((group) =>
      item(group, { now: inGroup(now, group.code), earlier: earlier ? inGroup(earlier, group.code) : null }),
    ),
    ...(hasOthers ? [{ ...item(NO_GROUP, others), isLast: true }] : []),
    { name: ALL.code, label: ALL.label, ...all, isLast: true },
  ];
}

const withinGroup = (base: Label, group: Label): Label => ({
  nb: `${base.nb} (${group.nb})`,
  en: `${base.en} (${group.en})`,
});

/** The units of some groups, counted. */
function tallyOf({ column, groups, weights }: GroupedYear, isAmong: (group: number) => boolean): Tally {
  const among = (_: number, row: number) => isAmong(groups.values[row] as number);
  return distributionTally(
    { ...column, values: column.values.filter(among) },
    { weights: weights && { ...weights, values: weights.values.filter(among) } },
  );
}

function checkSameAnswers(now: CategoryColumn, earlier: CategoryColumn | undefined): void {
  const codesOf = ({ categories }: CategoryColumn) => categories.map(({ code }) => code).join(", ");
  if (!earlier || codesOf(now) === codesOf(earlier)) return;
  throw new RangeError(
    `distribution: «${now.name}» has the answers ${codesOf(now)} in ${now.year} and ${codesOf(earlier)} in ${earlier.year}; groups are compared in answers that both years have.`,
  );
}
