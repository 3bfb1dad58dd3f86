import { e2022 } from "../indicators/editions/e2022.js";
import type { Edition } from "../indicators/editions/edition.js";
import type { Readings } from "../indicators/editions/readings.js";
import { municipalities } from "../survey/municipalities.js";
import type { Variable } from "../survey/variable.js";
import { deepFreeze } from "../tables/deep-freeze.js";
import { checkGrades, checkReadings } from "./check-grades.js";
import { checkScores } from "./check-scores.js";
import { checkVariables } from "./check-variables.js";
import { check, checkLabel, isObject, isWhole, type Problems, problem } from "./edition-checks.js";

/** An edition as a user writes it. */
export interface EditionDraft extends Pick<Edition, "year" | "name"> {
  /** Whom the survey asks, in the plural; by default «kommuner». */
  readonly units?: Edition["units"] | undefined;
  /** The codebook; by default that of 2022. `unit` and `year` are added when they are not there. */
  readonly variables?: readonly Variable[] | undefined;
  /** By default none. */
  readonly scores?: Edition["scores"] | undefined;
  readonly grades?: Edition["grades"] | undefined;
  /** Those of 2022 hold for what is not given. */
  readonly readings?: Partial<Readings> | undefined;
}

const parts = ["year", "name", "units", "variables", "scores", "grades", "readings"];

const key: readonly Variable[] = e2022.variables.filter(({ kind }) => kind === "key" || kind === "year");

const withKey = (variables: readonly Variable[]): readonly Variable[] => [
  ...key.filter(({ kind }) => !variables.some((variable) => variable?.kind === kind)),
  ...variables,
];

const complete = (draft: EditionDraft): Edition => ({
  year: draft.year,
  name: draft.name,
  units: draft.units ?? municipalities,
  variables: Array.isArray(draft.variables) ? withKey(draft.variables) : (draft.variables ?? e2022.variables),
  scores: draft.scores ?? {},
  grades: draft.grades ?? {},
  readings: { ...e2022.readings, ...draft.readings },
});

function problemsOf(draft: EditionDraft, edition: Edition): Problems {
  const { year, name, units, variables, scores, readings } = edition;
  const inCodebook = checkVariables(variables);
  const inScores = inCodebook.length > 0 ? [] : checkScores(scores, variables);
  const inReadings = checkReadings(readings);
  const isReady = inScores.length === 0 && inReadings.length === 0 && isObject(scores);
  return [
    ...Object.keys(draft)
      .filter((part) => !parts.includes(part))
      .map((part) => `${part} is not a part of an edition; the parts are ${parts.join(", ")}.`),
    ...check(isWhole(year, 1900, 2999), "year", year, "a survey year, such as 2024"),
    ...checkLabel(name, "name"),
    ...checkLabel(units, "units"),
    ...inCodebook,
    ...inScores,
    ...inReadings,
    ...(isReady && inCodebook.length === 0 ? checkGrades(edition) : []),
  ];
}

/**
 * An edition of the method for another survey year or another sector, checked and frozen.
 *
 * Its variables are the columns of its answer files, in `readAnswers(csv, { file, edition })`; the answers then carry the
 * edition, and every indicator, table and `explain` applies it. Answers of the two reports' codebook take it as the option
 * `edition` of an indicator. Nothing else changes: no edition is registered anywhere. Scores and grades that it leaves out
 * are not available, and say so.
 *
 * @param draft - the edition; `{ ...editions.e2022, year: 2024, … }` starts from one that there is
 * @returns a frozen copy
 * @throws TypeError when `draft` is not an object; RangeError that lists everything that is wrong with its place and value,
 *   as in `scores.cloud.cutPoints[2] is 3`
 * @example
 * defineEdition({ ...editions.e2022, year: 2024 }).scores.strategy.cutPoints // [1, 6, 10, 12]
 */
export function defineEdition<Draft extends EditionDraft>(
  draft: Draft,
): Edition & Pick<Draft, keyof Draft & ("scores" | "grades")> {
  if (!isObject(draft)) throw new TypeError(`defineEdition: ${problem("the edition", draft, "an object")}`);
  const edition = complete(draft);
  const problems = problemsOf(draft, edition);
  if (problems.length === 0) return deepFreeze(edition) as ReturnType<typeof defineEdition<Draft>>;
  const count = problems.length === 1 ? "a problem" : `${problems.length} problems`;
  throw new RangeError([`defineEdition: the edition has ${count}:`, ...problems.map((line) => `  ${line}`)].join("\n"));
}
