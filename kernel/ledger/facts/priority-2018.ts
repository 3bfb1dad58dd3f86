import type { Fact } from "../fact.js";
import { about, all, count, median, nearly, order, over, percent, sharesOf, tableShare, yes } from "./forms.js";

const strategy = yes("strategy");
const project = yes("project");
const grade = (value: number) => ({ digitalPriority: [value] });
const noArea = { strategyScore: [0] };
const middlingAreas = ["procurement", "data_sharing", "cloud", "learning_technology", "universal_design"];
const areas = (...names: string[]) => sharesOf(strategy, ...names.map((name) => yes(`strategy_area_${name}`)));

/** Digital priority in 2018: chapter 3, and what other chapters and the 2022 report say of it. */
export const priorityFacts2018: readonly Fact[] = [
  // Figur 3.1
  percent("18.3.1.innbyggere", 94.5, 1, yes("strategy_area_services_citizens"), strategy),
  percent("18.3.1.infosikkerhet", 93.8, 1, yes("strategy_area_information_security"), strategy),
  order(
    "18.3.1.rank.top",
    91,
    areas("services_citizens", "information_security"),
    areas("infrastructure", "welfare_technology", "services_business", ...middlingAreas),
  ),
  order(
    "18.3.1.rank.high",
    81,
    areas("infrastructure", "welfare_technology"),
    areas("services_business", "data_reuse", ...middlingAreas),
  ),
  order(
    "18.3.1.rank.low",
    41,
    areas("services_business", "data_reuse", ...middlingAreas),
    areas("robotics", "green_ict"),
  ),
  about("18.3.1.deling", 66.7, 4, yes("strategy_area_data_sharing"), strategy),
  order(
    "18.3.1.databruk.rank",
    60,
    areas("data_sharing", "infrastructure", "learning_technology"),
    areas("data_reuse"),
  ),
  // Figur 3.2
  percent("18.3.2.all", 87.8, 1, project),
  percent("18.3.2.gt30k", 100, 0, { project: ["yes"], sizeGroup: [5, 6] }, { sizeGroup: [5, 6] }),
  percent("18.3.2.lt2k", 74.7, 1, { project: ["yes"], sizeGroup: [0] }, { sizeGroup: [0] }),
  percent("22.3.2.all18", 87.8, 1, project),
  // Figur 3.3
  percent("18.3.3.kvalitet", 94.9, 1, yes("project_area_service_quality"), project),
  percent("18.3.3.arbeidsrutiner", 94, 0, yes("project_area_work_routines"), project),
  percent("18.3.3.bemanning", 19.6, 1, yes("project_area_staffing"), project),
  percent("22.3.3.kvalitet18", 94.9, 1, yes("project_area_service_quality"), project),
  // Figur 3.4
  about("18.3.4.half", 50, 4, { strategy: ["yes"], strategyScore: [1, 2] }, strategy),
  about("22.3.4.half", 50, 4, { strategy: ["yes"], strategyScore: [1, 2] }, strategy),
  median("18.3.4.median", 9, "strategyAreaCount", strategy),
  median("22.3.4.median18", 9, "strategyAreaCount", strategy),
  count("18.3.4.nostrategy", 124, noArea),
  // Figur 3.5
  median("18.3.5.median", 7, "projectAreaCount", project),
  median("22.3.5.median18", 7, "projectAreaCount", project),
  nearly("18.3.5.ge8", 40, { project: ["yes"], projectAreaCount: [8, 9, 10] }, project),
  percent("22.3.5.zero18", 12, 0, { projectScore: [0] }),
  // Tabell 3.1
  about("18.t31.0.pct", 10, 1, grade(0)),
  about("18.t31.1.pct", 28, 1, grade(1)),
  count("18.t31.0", 34, grade(0)),
  count("18.t31.1", 105, grade(1)),
  count("18.t31.2", 29, grade(2)),
  count("18.t31.3", 110, grade(3)),
  count("18.t31.4", 99, grade(4)),
  count("18.t31.sum", 377, all),
  tableShare("22.t31.0.share18", 0.09, grade(0)),
  tableShare("22.t31.1.share18", 0.279, grade(1)),
  tableShare("22.t31.2.share18", 0.077, grade(2)),
  tableShare("22.t31.3.share18", 0.292, grade(3)),
  tableShare("22.t31.4.share18", 0.263, grade(4)),
  // Chapter 6
  about("18.6.nostrat", 33.3, 4, noArea),
  about("18.6.nostrat.ext", 33.3, 1, { strategyScore: [0], projectScore: [3, 4] }, noArea),
  // «Veldig mange»
  over("18.t31.s0p34", 25, { strategyScore: [0], projectScore: [3, 4] }, noArea),
];
