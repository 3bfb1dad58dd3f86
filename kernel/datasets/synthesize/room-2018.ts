import type { Fact } from "../../ledger/fact.js";
import { answered, count, under } from "../../ledger/facts/forms.js";

/**
 * What the answers of 2018 have to leave room for, so that the rises of the 2022 report can come out. Not published: choices
 * of ours, named after the published number they serve.
 */
export const priorityRoom2018: readonly Fact[] = [0, 1, 2, 3, 4].map((group) =>
  under("22.3.2.up", 98, { project: ["yes"], sizeGroup: [group] }, { sizeGroup: [group] }),
);

const internally = (name: string) => answered(`function_${name}`, "only_internal", "mostly_internal");

/** For each printed rise, a number of 377 from which some number of 354 is exactly so many points away. */
export const competenceRoom2018: readonly Fact[] = [
  count("22.4.1.pp.prosjektledelse", 247, internally("project_management")),
  count("22.4.1.pp.strategiutvikling", 269, internally("strategy_development")),
  count("22.4.1.pp.opplaering", 265, internally("user_training")),
];
