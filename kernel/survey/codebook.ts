import { activityVariables } from "./codebook/activity-variables.js";
import { backgroundVariables } from "./codebook/background-variables.js";
import { competenceVariables } from "./codebook/competence-variables.js";
import { priorityVariables } from "./codebook/priority-variables.js";
import { nearMatches } from "./near-matches.js";
import type { Variable } from "./variable.js";

const variables = [...backgroundVariables, ...priorityVariables, ...competenceVariables, ...activityVariables] as const;

/** The name of a variable in the codebook, which editors complete. */
export type VariableName = (typeof variables)[number]["name"];

/** The name of a group of items, as in `strategy_area`. */
export type GroupName = Extract<(typeof variables)[number], { group: string }>["group"];

/** Every variable of the survey, in the order of an answer file's columns. */
export const codebook: readonly (Variable & { readonly name: VariableName })[] = variables;

const byName: ReadonlyMap<string, Variable & { readonly name: VariableName }> = new Map(
  codebook.map((v) => [v.name, v]),
);

/** True when the codebook has a variable of that name. */
export const isVariableName = (name: string): name is VariableName => byName.has(name);

/**
 * The codebook's entry for one variable.
 *
 * @throws RangeError for a name that the codebook does not have, with the names that come near
 * @example
 * variable("strategy").label.nb // "Har kommunen en IKT-/digitaliseringsstrategi?"
 */
export function variable(name: VariableName): Variable & { readonly name: VariableName } {
  const found = byName.get(name);
  if (found) return found;
  const near = nearMatches(name, byName.keys());
  throw new RangeError(
    `The codebook has no variable «${name}».${near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : ""}`,
  );
}

/** True when the survey of `year` carries the variable. */
export const isAskedIn = (year: number, { years }: Variable): boolean => years?.includes(year) ?? true;

/**
 * The variables that the survey of one year carries, in the order of an answer file's columns.
 *
 * @example
 * variablesOf(2022).length // 77
 */
export function variablesOf(year: number): (Variable & { readonly name: VariableName })[] {
  return codebook.filter((v) => isAskedIn(year, v));
}

/**
 * The items of one group that the survey of `year` asks about.
 *
 * @example
 * itemsOf("strategy_area", 2018).length // 13
 */
export function itemsOf(group: GroupName, year: number): VariableName[] {
  return variablesOf(year)
    .filter((v) => v.group === group)
    .map(({ name }) => name);
}
