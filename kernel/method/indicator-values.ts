import { catalogue } from "../indicators/catalogue.js";
import type { IndicatorName } from "../indicators/column-of.js";
import type { GatedCountOptions } from "../indicators/count-items.js";
import type { Readings } from "../indicators/editions/readings.js";
import type { Options } from "../indicators/options.js";
import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import type { CountColumn } from "../survey/count-column.js";

/** The options that every indicator takes; each heeds those that bear on it. */
export type MethodOptions = Options<keyof Readings>;

type Indicator = (answers: AnswerTable, options: MethodOptions & GatedCountOptions) => CategoryColumn | CountColumn;

/** An indicator by name, with options of the method. */
export const indicatorColumn = (
  name: IndicatorName,
  answers: AnswerTable,
  options: MethodOptions & Pick<GatedCountOptions, "among">,
): CategoryColumn | CountColumn => (catalogue[name] as Indicator)(answers, options);

/** An indicator that has categories: every one but the counts. */
export const categoryIndicator = (name: IndicatorName, answers: AnswerTable, options: MethodOptions): CategoryColumn =>
  indicatorColumn(name, answers, options) as CategoryColumn;
