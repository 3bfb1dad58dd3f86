import { columnOf, type IndicatorName } from "../indicators/column-of.js";
import { type Readings, readingValues } from "../indicators/editions/readings.js";
import { settle } from "../indicators/options.js";
import type { Category, Locale, Table } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { leftOutOf } from "../survey/left-out.js";
import { countCategories } from "../tables/count-categories.js";
import { deepFreeze } from "../tables/deep-freeze.js";
import { checkMethodOptions } from "./check-method-options.js";
import { indicatorColumn, type MethodOptions } from "./indicator-values.js";
import type { ReadingEffect, ReadingEffects } from "./reading-effects.js";
import { readingWords } from "./reading-words.js";
import { readingsOf } from "./readings-of.js";
import { sensitivityTable } from "./sensitivity-table.js";

/** The distribution of an indicator under every reading of the places that the reports leave open. */
export interface Sensitivity extends Table, ReadingEffects {
  readonly indicator: IndicatorName;
  readonly year: number;
  readonly categories: readonly Category[];
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

function effectOf(
  name: keyof Readings,
  value: Readings[keyof Readings],
  column: CategoryColumn,
  standard: CategoryColumn,
): ReadingEffect {
  const { place, value: reading } = readingWords(name, value);
  const counts = countCategories(column);
  const before = countCategories(standard);
  return {
    reading: name,
    value,
    label: { nb: `${place.nb}: ${reading.nb}`, en: `${place.en}: ${reading.en}` },
    counts,
    differences: counts.map((count, i) => count - (before[i] as number)),
    changed: column.values.filter((own, row) => own !== standard.values[row]).length,
    base: sum(counts),
    leftOut: leftOutOf(column.values),
  };
}

/**
 * How the distribution of an indicator moves with each reading of the places where the reports are silent or contradict
 * each other: what its published table would be if the place were read otherwise.
 *
 * One reading is changed at a time, the others being those of the edition or the options; combinations can be tried with the
 * options. Counts are of all units that have a value; a reading that leaves units out has its own base and says why.
 *
 * @param data - answers of one year
 * @param indicator - name of an indicator
 * @param options - `edition` and readings that hold by default, and `locale`
 * @returns a frozen table with a row for each reading, and the same numbers in `default` and `readings`
 * @throws TypeError for an argument of the wrong kind; RangeError for an indicator that there is not, and whatever the
 *   indicator throws
 * @example
 * sensitivity(kommuner2022, "digitalPriority").readings.map(({ reading, value }) => `${reading} ${value}`) // ["strategyWithoutAreas 1", "projectWithoutAreas 1", "noStrategyHighProjects 3", "highStrategyNoProjects 1", "dontKnow exclude"]
 */
export function sensitivity(
  data: AnswerTable,
  indicator: IndicatorName,
  options: MethodOptions & { readonly locale?: Locale | undefined } = {},
): Sensitivity {
  const method = checkMethodOptions("sensitivity", data, indicator, options);
  const columnWith = (other: MethodOptions) =>
    columnOf(data, (answers) => indicatorColumn(indicator, answers, { ...method, ...other }));
  const standard = columnWith({});
  const readings = readingsOf(indicator, () => settle(data, method).edition).flatMap((name) =>
    readingValues[name]
      .filter((value) => value !== settle(data, method).readings[name])
      .map((value) => effectOf(name, value, columnWith({ [name]: value }), standard)),
  );
  const counts = countCategories(standard);
  const results = { default: { counts, base: sum(counts), leftOut: leftOutOf(standard.values) }, readings };
  return deepFreeze({
    ...sensitivityTable(data, standard, results, options.locale),
    indicator,
    year: data.year,
    categories: standard.categories.map(({ code, label }) => ({ code, label })),
    ...results,
  });
}
