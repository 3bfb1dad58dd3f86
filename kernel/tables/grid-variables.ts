import type { VariableRef } from "../indicators/column-of.js";
import type { Label } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { type GroupName, isAskedIn } from "../survey/codebook.js";
import { nearMatches } from "../survey/near-matches.js";
import type { Variable } from "../survey/variable.js";
import { findVariable, variablesIn } from "../survey/variables-in.js";
import { mergeCategories } from "./merge-categories.js";
import { type DontKnow, tableColumn } from "./table-column.js";

/** Several variables with the same answers: a list, or all items of a group of the codebook. */
export type SeveralVariables = readonly VariableRef[] | { readonly group: GroupName | (string & {}) };

/** Whether a table is asked for of several variables. */
export const isSeveral = (variables: VariableRef | SeveralVariables): variables is SeveralVariables =>
  Array.isArray(variables) || (typeof variables === "object" && variables !== null && "group" in variables);

/** One variable of a grid in the one or two years; null in a year whose survey lacks it. */
export interface GridVariable {
  readonly name: string;
  readonly label: Label;
  readonly now: CategoryColumn | null;
  readonly earlier: CategoryColumn | null;
}

/**
 * The variables of a grid, each of which at least one of the years has.
 *
 * @throws RangeError for no variables, one that is given twice, one that the answers do not have, and for variables whose
 *   answers are not the same
 */
export function gridVariables(
  variables: SeveralVariables,
  data: AnswerTable,
  compare: AnswerTable | undefined,
  dontKnow: DontKnow,
): GridVariable[] {
  const refs = "group" in variables ? groupItems(variables.group, data, compare) : variables;
  if (refs.length === 0) throw new RangeError("distribution: the list of variables is empty; give one or more.");
  const found = refs.map((ref) => gridVariable(ref, data, compare, dontKnow));
  for (const [i, { name }] of found.entries()) {
    if (found.findIndex((other) => other.name === name) < i)
      throw new RangeError(`distribution: «${name}» is in the list of variables twice; leave one out.`);
  }
  checkSameAnswers(found);
  return found;
}

function groupItems(group: string, data: AnswerTable, compare: AnswerTable | undefined): VariableRef[] {
  const itemsIn = (answers: AnswerTable) => variablesIn(answers).filter((entry) => entry.group === group);
  const asCategory = ({ name, label }: Variable) => ({ code: name, label });
  const items = mergeCategories(itemsIn(data).map(asCategory), compare ? itemsIn(compare).map(asCategory) : []);
  if (items.length > 0) return items.map(({ code }) => ({ name: code }));
  const groups = [...new Set(variablesIn(data).flatMap((entry) => entry.group ?? []))];
  const near = nearMatches(group, groups);
  const hint = near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : ` The groups are ${groups.join(", ")}.`;
  throw new RangeError(`distribution: there is no group of variables «${group}».${hint}`);
}

function gridVariable(
  ref: VariableRef,
  data: AnswerTable,
  compare: AnswerTable | undefined,
  dontKnow: DontKnow,
): GridVariable {
  const isIn = (answers: AnswerTable) => {
    const name = typeof ref === "string" ? ref : typeof ref === "function" ? undefined : ref.name;
    const entry = name === undefined || answers.survey ? undefined : findVariable(answers, name);
    return entry === undefined || isAskedIn(answers.year, entry);
  };
  const earlier = compare && isIn(compare) ? tableColumn(compare, ref, dontKnow) : null;
  // Where no year has it, that is an error which says so.
  const now = isIn(data) || !earlier ? tableColumn(data, ref, dontKnow) : null;
  const { name, label } = (now ?? earlier) as CategoryColumn;
  return { name, label, now, earlier };
}

function checkSameAnswers(variables: readonly GridVariable[]): void {
  const columns = variables.flatMap(({ now, earlier }) => [now, earlier].filter((column) => column !== null));
  const codesOf = ({ categories }: CategoryColumn) => categories.map(({ code }) => code).join(", ");
  const [first] = columns;
  for (const column of columns) {
    if (!first || codesOf(column) === codesOf(first)) continue;
    throw new RangeError(
      `distribution: «${first.name}» (${first.year}) has the answers ${codesOf(first)}, and «${column.name}» (${column.year}) has ${codesOf(column)}; variables beside each other must have the same.`,
    );
  }
}
