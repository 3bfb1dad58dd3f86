import type { IndicatorName } from "../indicators/column-of.js";
import type { Edition } from "../indicators/editions/edition.js";
import type { Readings } from "../indicators/editions/readings.js";
import type { Category, ExplanationLine, ExplanationReading, ExplanationStep } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import type { CountColumn } from "../survey/count-column.js";
import { leftOutOf } from "../survey/left-out.js";
import { questionColumn } from "../survey/question-column.js";
import type { MethodOptions } from "./indicator-values.js";
import { readingWords } from "./reading-words.js";

/** What every step is made from: the answers of the one unit, and the method that applies to them. */
export interface Explained {
  /** A table of one row. */
  readonly answers: AnswerTable;
  readonly options: MethodOptions;
  /** The edition and readings that apply; asked for only by steps that need them. */
  readonly method: () => { readonly edition: Edition; readonly readings: Readings };
}

/** The parts of a step that its kind decides. */
export type StepParts = Pick<ExplanationStep, "rule"> &
  Partial<Pick<ExplanationStep, "source" | "readings" | "headings" | "lines" | "matrix">>;

/** A value of a column of one row as a category; without a value its code is empty and its label says why. */
export function resultOf(column: CategoryColumn | CountColumn): Category {
  const value = column.values[0] as number;
  if (value < 0) return { code: "", label: leftOutOf([value])[0]?.label ?? { nb: "Mangler", en: "Missing" } };
  if ("categories" in column) {
    const { code, label } = column.categories[value] as Category;
    return { code, label };
  }
  const { maximum, unit } = column;
  return {
    code: String(value),
    label: { nb: `${value} av ${maximum} ${unit.nb}`, en: `${value} of ${maximum} ${unit.en}` },
  };
}

/** One step of an explanation, with its result from the indicator itself. */
export function stepOf(column: CategoryColumn | CountColumn, parts: StepParts): ExplanationStep {
  const value = column.values[0] as number;
  return {
    name: column.name as IndicatorName,
    label: column.label,
    source: null,
    readings: [],
    headings: [],
    lines: [],
    matrix: null,
    ...parts,
    value: value < 0 ? null : value,
    result: resultOf(column),
  };
}

/** The line of a question: what the unit answered. */
export function answerLine({ answers }: Explained, name: string, points?: (code: string) => number): ExplanationLine {
  const column = questionColumn(answers, name);
  const value = resultOf(column);
  const given = value.code === "" || points === undefined ? null : points(value.code);
  return { label: column.label, value, points: given, holds: given !== null && given > 0 };
}

/** A reading that decided something for this unit. */
export function usedReading<K extends keyof Readings>(name: K, readings: Readings): ExplanationReading {
  return { name, ...readingWords(name, readings[name]) };
}
