import type { Battery } from "../battery.js";

const yesNo = (yes: number, dontKnow = 3) => ({ yes, no: 100 - yes - dontKnow, dont_know: dontKnow });

const strategyAreas = {
  count: "strategyAreaCount",
  score: "strategyScore",
  cutPoints: [0, 1, 6, 10, 12],
  askedIf: { variable: "strategy", answer: "yes" },
  counting: ["yes"],
} as const;

const projectAreas = {
  count: "projectAreaCount",
  score: "projectScore",
  cutPoints: [0, 1, 5, 7, 9],
  askedIf: { variable: "project", answer: "yes" },
  counting: ["yes"],
} as const;

/** What we expect of digital priority before the facts are in: shapes and levels that the reports make likely. */
interface Expectations {
  readonly strategy: Battery;
  readonly project: Battery;
  /** How common no strategy is, a strategy that names no area, and scores 1 to 4. */
  readonly strategyScores: readonly number[];
  /** How common scores 0 to 4 are. */
  readonly projectScores: readonly number[];
  /** About how many have a strategy and projects. */
  readonly asked: { readonly strategy: number; readonly project: number };
}

export const priorityExpectations: Readonly<Record<2018 | 2022, Expectations>> = {
  2018: {
    strategy: {
      ...strategyAreas,
      expected: [3, 3, 5, 8, 11, 14, 18, 22, 26, 30, 33, 34, 31, 22],
      items: {
        strategy_area_services_citizens: yesNo(94.5, 1),
        strategy_area_information_security: yesNo(93.8, 1),
        strategy_area_infrastructure: yesNo(86, 2),
        strategy_area_welfare_technology: yesNo(84, 2),
        strategy_area_learning_technology: yesNo(75, 4),
        strategy_area_services_business: yesNo(70, 4),
        strategy_area_procurement: yesNo(69, 4),
        strategy_area_data_sharing: yesNo(67, 5),
        strategy_area_cloud: yesNo(65, 4),
        strategy_area_universal_design: yesNo(62, 5),
        strategy_area_data_reuse: yesNo(54, 7),
        strategy_area_robotics: yesNo(31, 8),
        strategy_area_green_ict: yesNo(28, 9),
      },
    },
    project: {
      ...projectAreas,
      expected: [0, 5, 9, 14, 20, 31, 44, 74, 62, 46, 24],
      items: {
        project_area_service_quality: yesNo(94.9, 1),
        project_area_work_routines: yesNo(94, 1),
        project_area_self_service: yesNo(82, 3),
        project_area_case_handling: yesNo(80, 3),
        project_area_new_services: yesNo(75, 4),
        project_area_infrastructure: yesNo(74, 3),
        project_area_collaboration: yesNo(74, 5),
        project_area_new_tasks: yesNo(40, 9),
        project_area_other: yesNo(26, 16),
        project_area_staffing: yesNo(19.6, 12),
      },
    },
    strategyScores: [121, 3, 40, 85, 68, 60],
    projectScores: [46, 47, 75, 137, 72],
    asked: { strategy: 256, project: 331 },
  },
  2022: {
    strategy: {
      ...strategyAreas,
      expected: [4, 2, 3, 4, 5, 7, 10, 14, 18, 24, 33, 42, 45, 36, 20],
      items: {
        strategy_area_information_security: yesNo(94.7, 1),
        strategy_area_common_solutions: yesNo(92, 1),
        strategy_area_user_centred_services: yesNo(89, 2),
        strategy_area_welfare_technology: yesNo(88.2, 2),
        strategy_area_infrastructure: yesNo(88, 2),
        strategy_area_learning_technology: yesNo(80, 3),
        strategy_area_cloud: yesNo(80, 3),
        strategy_area_data_sharing: yesNo(75, 4),
        strategy_area_procurement: yesNo(74, 4),
        strategy_area_universal_design: yesNo(70, 4),
        strategy_area_data_reuse: yesNo(70, 5),
        strategy_area_robotics: yesNo(52, 7),
        strategy_area_unnamed_1: yesNo(50, 8),
        strategy_area_green_ict: yesNo(35, 8),
      },
    },
    project: {
      ...projectAreas,
      expected: [0, 2, 4, 9, 18, 32, 54, 61, 61, 56, 34],
      items: {
        project_area_service_quality: yesNo(96.1, 1),
        project_area_work_routines: yesNo(94, 1),
        project_area_self_service: yesNo(88.8, 2),
        project_area_infrastructure: yesNo(87.9, 2),
        project_area_case_handling: yesNo(86.4, 3),
        project_area_new_services: yesNo(82.7, 3),
        project_area_collaboration: yesNo(71.8, 5),
        project_area_new_tasks: yesNo(54.5, 8),
        project_area_other: yesNo(30.9, 14),
        project_area_staffing: yesNo(19.4, 12),
      },
    },
    strategyScores: [92, 4, 21, 57, 75, 105],
    projectScores: [24, 33, 86, 122, 90],
    asked: { strategy: 262, project: 330 },
  },
};
