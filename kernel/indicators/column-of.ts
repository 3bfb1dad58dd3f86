import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import type { VariableName } from "../survey/codebook.js";
import type { CountColumn } from "../survey/count-column.js";

/** The name of an indicator function of this package. */
export type IndicatorName = "digitalPriority" | "digitalCompetence";

/** What a table can be made of: a codebook variable, an indicator by name, or an indicator function, one's own included. */
export type VariableRef = VariableName | IndicatorName | ((answers: AnswerTable) => CategoryColumn | CountColumn);

/** The column of `variable` in `answers`. */
export declare function columnOf(answers: AnswerTable, variable: VariableRef): CategoryColumn;
