import type { GradeRule } from "./edition.js";

const lowAndHigh = [
  [0, 0, 1, 3, 3],
  [0, 1, 1, 3, 3],
  [1, 1, 1, 3, 3],
  [2, 2, 2, 4, 4],
  [2, 2, 2, 4, 4],
];

/**
 * The matrices of the composite indicators, the same in both editions but for the cells that a reading decides.
 * Rows are the first side, columns the second.
 */
export const matrices = {
  /** Strategy score by project score. That 1–2 on both gives 1 is not said, but the tables only add up with it. */
  digitalPriority: [
    [0, 1, 1, "noStrategyHighProjects", "noStrategyHighProjects"],
    [1, 1, 1, 3, 3],
    [1, 1, 1, 3, 3],
    ["highStrategyNoProjects", 2, 2, 4, 4],
    ["highStrategyNoProjects", 2, 2, 4, 4],
  ],
  /** External or internal by recruitment: not tried, without problem, with problem. */
  digitalCompetence: [
    [0, 1, 2],
    [4, 3, 2],
  ],
  /**
   * Cloud score by procurement score. The 2022 wording of grade 1, «1 på begge eller 2 på en av dem», is read as 2018 words
   * it, so that 2 on both gives 1 too; otherwise such a municipality would have no grade.
   */
  useOfDigitalServices: lowAndHigh,
  /** Grade of use by service score. The grade stands where a score would: 2 (much cloud, little purchasing) is low, 3 high. */
  digitalActivity: lowAndHigh,
} as const satisfies Record<string, GradeRule["matrix"]>;
