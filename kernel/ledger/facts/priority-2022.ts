import type { Fact } from "../fact.js";
import { about, all, count, order, percent, roseAtLeast, roseAtMost, tableShare, under, yes } from "./forms.js";

const strategy = yes("strategy");
const project = yes("project");
const grade = (value: number) => ({ digitalPriority: [value] });
const area = (name: string) => ({ where: yes(`strategy_area_${name}`), of: strategy });
const areas = (...names: string[]) => names.map(area);
const change = (name: string) => ({ where: yes(`project_area_${name}`), of: project });
const manyAreas = { projectScore: [3, 4] };
const sizeGroup = (group: number) => ({
  where: { project: ["yes"], sizeGroup: [group] },
  of: { sizeGroup: [group] },
});

/** Digital priority in 2022: chapter 3, summary and abstract. */
export const priorityFacts2022: readonly Fact[] = [
  count("22.resp", 354, all),
  // Figur 3.1
  percent("22.3.1.infosikkerhet", 94.7, 1, yes("strategy_area_information_security"), strategy),
  percent("22.3.1.velferd", 88.2, 1, yes("strategy_area_welfare_technology"), strategy),
  ...["22.3.1.top2", "a0.top"].map((id) =>
    order(
      id,
      90.5,
      areas("information_security", "common_solutions"),
      areas("infrastructure", "user_centred_services", "procurement", "data_sharing", "cloud", "welfare_technology"),
    ),
  ),
  order(
    "22.3.1.low",
    59,
    areas("data_reuse", "cloud", "learning_technology", "universal_design", "procurement"),
    areas("robotics", "green_ict"),
  ),
  ...areas("robotics", "cloud", "data_reuse").map((share) => roseAtLeast("a0.focus", 11, 40, share)),
  ...areas("infrastructure", "procurement", "data_sharing", "learning_technology", "universal_design", "green_ict").map(
    (share) => roseAtMost("a0.focus", -40, 10, share),
  ),
  roseAtLeast("a0.strat", 1, 40, { where: strategy, of: all }),
  // Figur 3.2
  percent("22.3.2.all22", 93.2, 1, project),
  percent("22.3.2.lt2k", 83.1, 1, { project: ["yes"], sizeGroup: [0] }, { sizeGroup: [0] }),
  ...[0, 1, 2, 3, 4].map((group) => roseAtLeast("22.3.2.up", 0.1, 40, sizeGroup(group))),
  // Figur 3.3
  percent("22.3.3.kvalitet22", 96.1, 1, yes("project_area_service_quality"), project),
  percent("22.3.3.rutiner", 94, 0, yes("project_area_work_routines"), project),
  under("22.3.3.bemanning", 20, yes("project_area_staffing"), project),
  roseAtLeast("22.3.3.oppgaver", 10, 40, change("new_tasks")),
  roseAtMost("22.3.3.samhandling", -40, 0, change("collaboration")),
  // Statistics Norway's statistics page of the 2022 release prints all ten as percent of all municipalities.
  percent("ssb.2022.quality", 89.5, 1, yes("project_area_service_quality")),
  percent("ssb.2022.routines", 87.6, 1, yes("project_area_work_routines")),
  percent("ssb.2022.staffing", 18.1, 1, yes("project_area_staffing")),
  percent("ssb.2022.tasks", 50.8, 1, yes("project_area_new_tasks")),
  percent("ssb.2022.casework", 80.5, 1, yes("project_area_case_handling")),
  percent("ssb.2022.interaction", 66.9, 1, yes("project_area_collaboration")),
  percent("ssb.2022.selfservice", 82.8, 1, yes("project_area_self_service")),
  percent("ssb.2022.services", 77.1, 1, yes("project_area_new_services")),
  percent("ssb.2022.infrastructure", 81.9, 1, yes("project_area_infrastructure")),
  percent("ssb.2022.other", 28.8, 1, yes("project_area_other")),
  // Figur 3.4 and 3.5
  count("22.3.4.nostrategy", 96, { strategyScore: [0] }),
  percent("22.3.5.zero22", 7, 0, { projectScore: [0] }),
  percent("22.3.5.ge7", 64, 0, manyAreas, project),
  roseAtLeast("22.3.5.more", 0.1, 40, { where: manyAreas, of: project }),
  // Tabell 3.1
  about("22.t31.0.pct", 5, 1, grade(0)),
  about("22.t31.1.pct", 32, 1, grade(1)),
  about("22.t31.4.pct", 31, 1, grade(4)),
  count("22.t31.0", 17, grade(0)),
  count("22.t31.1", 112, grade(1)),
  count("22.t31.2", 70, grade(2)),
  count("22.t31.3", 45, grade(3)),
  count("22.t31.4", 110, grade(4)),
  count("22.t31.sum", 354, all),
  tableShare("22.t31.0.share", 0.048, grade(0)),
  tableShare("22.t31.1.share", 0.316, grade(1)),
  tableShare("22.t31.2.share", 0.198, grade(2)),
  tableShare("22.t31.3.share", 0.127, grade(3)),
  tableShare("22.t31.4.share", 0.311, grade(4)),
];
