import type { Battery } from "../battery.js";

/** Percents of the seven answers to «who does this?». */
const doneBy = (onlyInternal: number, mostlyInternal: number, neither: number) => {
  const rest = 100 - onlyInternal - mostlyInternal - neither;
  return {
    only_internal: onlyInternal,
    mostly_internal: mostlyInternal,
    evenly_split: rest * 0.36,
    mostly_external: rest * 0.4,
    only_external: rest * 0.24,
    not_relevant: neither * 0.45,
    dont_know: neither * 0.55,
  };
};

const functions = {
  count: "internalFunctionCount",
  score: "internalFunctionScore",
  cutPoints: [0, 1, 5, 8, 11],
  counting: ["only_internal", "mostly_internal"],
} as const;

/** What we expect of digital competence before the facts are in. */
interface Expectations {
  readonly functions: Battery;
  /** How common scores 0 to 4 are. */
  readonly internalScores: readonly number[];
  /** Not tried to recruit, tried without and with problems. */
  readonly recruitment: readonly number[];
  /** Five answers, from a very small to a very large hindrance. */
  readonly hindrance: readonly number[];
  /** How the use of own staff goes with hindrance. */
  readonly internalHindrance: number;
  /** How recruiting goes with size. */
  readonly sizeRecruitment: number;
}

export const competenceExpectations: Readonly<Record<2018 | 2022, Expectations>> = {
  2018: {
    functions: {
      ...functions,
      expected: [5, 7, 10, 14, 19, 27, 36, 47, 57, 61, 52, 29, 13],
      items: {
        function_pc: doneBy(36, 42, 1),
        function_user_training: doneBy(29, 41.5, 2),
        function_strategy_development: doneBy(34, 37.5, 6),
        function_unnamed_1: doneBy(29, 44, 2),
        function_project_management: doneBy(29, 36.5, 11),
        function_unnamed_2: doneBy(27, 42, 3),
        function_unnamed_3: doneBy(25, 41, 4),
        function_unnamed_4: doneBy(24, 40, 4),
        function_unnamed_5: doneBy(21, 38, 5),
        function_unnamed_6: doneBy(18, 35, 6),
        function_web_development: doneBy(10, 21, 6),
        function_security_testing: doneBy(8, 17, 14),
      },
    },
    internalScores: [5, 50, 110, 170, 42],
    recruitment: [267, 75, 35],
    hindrance: [16, 60, 143, 118, 40],
    internalHindrance: 1.12,
    sizeRecruitment: 1.6,
  },
  2022: {
    functions: {
      ...functions,
      expected: [2, 4, 7, 11, 16, 24, 33, 45, 56, 58, 50, 34, 18],
      items: {
        function_pc: doneBy(35, 45, 1),
        function_strategy_development: doneBy(40, 40, 3),
        function_user_training: doneBy(32, 48, 1),
        function_project_management: doneBy(35, 42, 3),
        function_unnamed_1: doneBy(29, 46, 1),
        function_unnamed_2: doneBy(27, 44, 2),
        function_unnamed_3: doneBy(25, 42, 2),
        function_unnamed_4: doneBy(23, 40, 3),
        function_unnamed_5: doneBy(19, 37, 3),
        function_unnamed_6: doneBy(16, 34, 4),
        function_web_development: doneBy(11, 24, 4),
        function_security_testing: doneBy(9, 21, 5),
      },
    },
    internalScores: [2, 38, 102, 160, 52],
    recruitment: [172, 80, 102],
    hindrance: [10, 46, 121, 132, 45],
    internalHindrance: 0.8,
    sizeRecruitment: 1.3,
  },
};
