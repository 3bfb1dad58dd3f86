import { itemsOf } from "../../../kernel/survey/codebook.js";
import type { AnswerRow } from "../survey/answer-table.js";

/** What a unit has in place; an absent part is answered no, or none. */
export interface Situation {
  /** Areas of the strategy; absent for no strategy. */
  readonly strategy?: number;
  readonly project?: number;
  readonly internal?: number;
  readonly cloud?: number;
  readonly procurement?: number;
  /** Points of the services offered. */
  readonly service?: number;
  readonly recruitment?: "not tried" | "no problem" | "problem";
}

const ticked = (items: readonly string[], count: number, yes: string, no: string) =>
  Object.fromEntries(items.map((item, i) => [item, i < count ? yes : no]));

const gated = (gate: string, items: readonly string[], count: number | undefined) =>
  count === undefined ? { [gate]: "no" } : { [gate]: "yes", ...ticked(items, count, "yes", "no") };

/** Answers that give each number of points that can be had: open access, simple, complex, self-activated. */
const services: readonly (readonly string[])[] = [
  ["none", "none", "none", "none"],
  ["some", "none", "none", "none"],
  ["none", "none", "some", "none"],
  ["half", "none", "none", "none"],
  ["none", "none", "most", "none"],
  ["some", "none", "all", "none"],
  ["some", "some", "half", "none"],
  ["all", "none", "none", "half"],
  ["none", "none", "half", "half"],
  ["some", "none", "most", "most"],
  ["some", "some", "all", "all"],
  ["most", "none", "half", "all"],
  ["half", "some", "half", "half"],
  [],
  ["half", "most", "half", "all"],
];

const recruitment = {
  "not tried": { recruited: "no" },
  "no problem": { recruited: "yes", recruitment_problem: "no" },
  problem: { recruited: "yes", recruitment_problem: "yes" },
};

/** The answers of a unit in that situation. */
export function rowWith(year: number, situation: Situation): AnswerRow {
  const { strategy, project, cloud, internal = 0, procurement = 0, service = 0 } = situation;
  return {
    ...gated("strategy", itemsOf("strategy_area", year), strategy),
    ...gated("project", itemsOf("project_area", year), project),
    ...gated("cloud", itemsOf("cloud_area", year), cloud),
    ...ticked(itemsOf("function", year), internal, "mostly_internal", "only_external"),
    ...ticked(itemsOf("procurement", year), procurement, "partly", "no"),
    ...Object.fromEntries(itemsOf("service", year).map((mode, i) => [mode, services[service]?.[i] ?? ""])),
    ...recruitment[situation.recruitment ?? "not tried"],
  };
}
