import type { Cell, GradeName } from "../indicators/editions/edition.js";
import type { MethodNumber, ReportEdition } from "./method-number.js";

/** Whether a report's words for a grade speak of a pair of scores. */
type Words = (first: number, second: number) => boolean;

const isLow = (score: number) => score <= 2;
const isHigh = (score: number) => score >= 3;
/** In place, but little of it. */
const isSome = (score: number) => score === 1 || score === 2;

/** The words of chapter 3.2. They leave a strategy without projects and projects without a strategy open where one is high. */
const priorityWords: readonly Words[] = [
  (strategy, project) => strategy === 0 && project === 0,
  (strategy, project) => isLow(strategy) && isLow(project) && strategy + project > 0,
  (strategy, project) => isHigh(strategy) && isSome(project),
  (strategy, project) => isSome(strategy) && isHigh(project),
  (strategy, project) => isHigh(strategy) && isHigh(project),
];

/** The words of chapter 5.2, for use and for activity. */
const activityWords: readonly Words[] = [
  (first, second) => first + second <= 1,
  (first, second) => isLow(first) && isLow(second) && first + second >= 2,
  (first, second) => isHigh(first) && isLow(second),
  (first, second) => isLow(first) && isHigh(second),
  (first, second) => isHigh(first) && isHigh(second),
];

const gradeOf = (cell: Cell, { readings }: ReportEdition) => (typeof cell === "number" ? cell : readings[cell]);

/** The grades that the edition's matrix gives the pairs that the words speak of: one, when words and matrix agree. */
const gradesFor =
  (grade: GradeName, words: Words): MethodNumber =>
  (edition) => {
    const described = edition.grades[grade].matrix.flatMap((row, first) =>
      row.filter((_, second) => words(first, second)),
    );
    return [...new Set(described.map((cell) => gradeOf(cell, edition)))].sort((a, b) => a - b);
  };

const named: readonly [name: string, grade: GradeName, words: readonly Words[]][] = [
  ["prioritering", "digitalPriority", priorityWords],
  ["bruk", "useOfDigitalServices", activityWords],
  ["aktivitet", "digitalActivity", activityWords],
];

/** What the reports say gives each grade, held against the matrices. */
export const gradeRuleNumbers: readonly (readonly [string, MethodNumber])[] = named.flatMap(([name, grade, words]) =>
  words.map((says, value): [string, MethodNumber] => [`rule.${name}.${value}`, gradesFor(grade, says)]),
);
