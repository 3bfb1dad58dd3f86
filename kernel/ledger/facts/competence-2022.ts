import type { Fact, Share } from "../fact.js";
import {
  about,
  all,
  answered,
  count,
  order,
  over,
  percent,
  rose,
  roseAtLeast,
  roseAtMost,
  tableShare,
  yes,
} from "./forms.js";

const internally = (name: string): Share => ({
  where: answered(`function_${name}`, "only_internal", "mostly_internal"),
  of: all,
});
const doesNotSay = (name: string): Share => ({
  where: answered(`function_${name}`, "not_relevant", "dont_know"),
  of: all,
});
const hindrance = (group: string) => ({ hindranceGroup: [group] });
const tried = yes("recruited");
const problem = { recruitment: ["problem"] };
const category = (value: number) => ({ digitalCompetence: [value] });
const problemIn = (...sizeGroup: number[]) => ({
  where: { recruitment: ["problem"], sizeGroup },
  of: { recruited: ["yes"], sizeGroup },
});
const highAmong = (...internalFunctionScore: number[]) => ({
  where: { hindranceGroup: ["large"], internalFunctionScore },
  of: { internalFunctionScore },
});
const scoreAmongHigh = (...internalFunctionScore: number[]) => ({
  where: { hindranceGroup: ["large"], internalFunctionScore },
  of: hindrance("large"),
});

/** Digital competence in 2022: chapter 4, summary and abstract. */
export const competenceFacts2022: readonly Fact[] = [
  // Figur 4.1
  about("22.4.1.pc", 80, 1, internally("pc").where),
  about("22.4.1.strategi", 80, 1, internally("strategy_development").where),
  percent("22.4.1.sikkerhetstesting", 29.7, 1, internally("security_testing").where),
  percent("22.4.1.internett", 34.7, 1, internally("web_development").where),
  rose("22.4.1.pp.prosjektledelse", 9.6, internally("project_management")),
  rose("22.4.1.pp.strategiutvikling", 8.9, internally("strategy_development")),
  rose("22.4.1.pp.opplaering", 7.1, internally("user_training")),
  ...["security_testing", "project_management"].map((name) => roseAtMost("22.4.1.vi", -20, -4, doesNotSay(name))),
  // Figur 4.2: «5 av 10»
  about("22.4.2.high22", 50, 1, hindrance("large")),
  about("22.sum.comp", 50, 4, hindrance("large")),
  about("22.abs.lack22", 50, 4, hindrance("large")),
  percent("22.4.2.low22", 15.8, 1, hindrance("small")),
  roseAtLeast("22.6.hind", 1, 40, { where: hindrance("large"), of: all }),
  // Figur 4.3
  about("22.4.3.all22", 50, 4, tried),
  about("22.sum.rekr", 50, 4, tried),
  about("22.abs.rec22", 50, 4, tried),
  about("22.4.3.lt2k", 40, 1, { recruited: ["yes"], sizeGroup: [0] }, { sizeGroup: [0] }),
  about("22.4.3.ge50k", 90, 1, { recruited: ["yes"], sizeGroup: [6] }, { sizeGroup: [6] }),
  count("22.4.9.ge50k", 2, { recruitment: ["not_tried"], sizeGroup: [6] }),
  percent("22.4.9.ge50k.pct", 10, 0, { recruitment: ["not_tried"], sizeGroup: [6] }, { sizeGroup: [6] }),
  // Figur 4.4: the largest is read as 50 000 inhabitants or more
  order(
    "22.4.4.shape",
    60,
    [problemIn(6)],
    [0, 1, 2, 3, 4, 5].map((group) => problemIn(group)),
  ),
  percent("22.sum.prob22", 56, 0, problem, tried),
  percent("22.abs.prob22", 56, 0, problem, tried),
  // Figur 4.5 to 4.7
  roseAtLeast("22.4.5.more", 1, 40, { where: { internalFunctionScore: [3, 4] }, of: all }),
  roseAtLeast("a0.intern", 1, 40, { where: { internalFunctionScore: [3, 4] }, of: all }),
  order("22.4.6.shape", 50, [highAmong(0, 1, 2)], [highAmong(3, 4)]),
  order("22.4.6.shape", 50, [scoreAmongHigh(0, 1, 2)], [scoreAmongHigh(3, 4)]),
  over("22.4.7.nottried", 52, { hindranceGroup: ["large"], recruitment: ["not_tried"] }, hindrance("large")),
  // Tabell 4.1
  count("22.t41.0", 90, category(0)),
  count("22.t41.1", 19, category(1)),
  count("22.t41.2", 102, category(2)),
  count("22.t41.3", 61, category(3)),
  count("22.t41.4", 82, category(4)),
  count("22.t41.sum", 354, all),
  tableShare("22.t41.0.share", 0.254, category(0)),
  tableShare("22.t41.1.share", 0.054, category(1)),
  tableShare("22.t41.2.share", 0.288, category(2)),
  tableShare("22.t41.3.share", 0.172, category(3)),
  tableShare("22.t41.4.share", 0.232, category(4)),
];

const notTried = { recruitment: ["not_tried"] };
const reason = (name: string) => yes(`not_recruited_${name}`);
const reasonIn = (name: string, ...centrality: number[]): Share => ({
  where: { [`not_recruited_${name}`]: ["yes"], centrality },
  of: { recruitment: ["not_tried"], centrality },
});

/** Why municipalities had not tried to recruit in 2022: chapter 4.4. */
export const reasonFacts2022: readonly Fact[] = [
  percent("22.4.9.behov", 51, 0, reason("no_need"), notTried),
  percent("22.4.9.okonomi", 37, 0, reason("no_budget"), notTried),
  percent("22.4.9.tro", 3.5, 1, reason("no_candidates"), notTried),
  percent("22.4.9.andre", 16, 0, reason("other"), notTried),
  count("22.4.9.lt20k", 0, { not_recruited_no_candidates: ["yes"], sizeGroup: [4, 5, 6] }),
  count("22.4.10.sent36", 0, { not_recruited_no_candidates: ["yes"], centrality: [1, 2] }),
  order(
    "22.4.10.okonomi",
    35,
    [3, 4, 5, 6].map((c) => reasonIn("no_budget", c)),
    [reasonIn("no_budget", 2)],
  ),
  order(
    "22.4.10.andre",
    24,
    [reasonIn("other", 2)],
    [3, 4, 5, 6].map((c) => reasonIn("other", c)),
  ),
  count("22.4.10.sent1", 0, { recruitment: ["not_tried"], centrality: [1] }),
];
