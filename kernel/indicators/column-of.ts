import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { classColumn } from "../survey/class-column.js";
import { codebook, isAskedIn, type VariableName } from "../survey/codebook.js";
import type { CountColumn } from "../survey/count-column.js";
import { nearMatches } from "../survey/near-matches.js";
import { questionColumn } from "../survey/question-column.js";
import type { NumberVariable, Variable } from "../survey/variable.js";
import { findVariable } from "../survey/variables-in.js";
import { catalogue } from "./catalogue.js";

/** The name of an indicator function of this package, which editors complete. */
export type IndicatorName = keyof typeof catalogue;

/**
 * What a table can be made of: a codebook variable, an indicator by name, or an indicator function, one's own included. A
 * variable that an edition of one's own declares is given as its entry, or as `{ name: "…" }`.
 */
export type VariableRef =
  | VariableName
  | IndicatorName
  | Pick<Variable, "name">
  | ((answers: AnswerTable) => CategoryColumn | CountColumn);

const isIndicatorName = (name: string): name is IndicatorName => Object.hasOwn(catalogue, name);

/** A count with each value from 0 to the largest as a category. */
function asCategories(column: CategoryColumn | CountColumn): CategoryColumn {
  if ("categories" in column) return column;
  const { maximum, unit: _, ...rest } = column;
  const codes = Array.from({ length: maximum + 1 }, (_, count) => String(count));
  return {
    ...rest,
    categories: codes.map((code) => ({ code, label: { nb: code, en: code } })),
    values: column.values,
    ordered: true,
  };
}

function numberColumn(answers: AnswerTable, number: NumberVariable): CategoryColumn {
  if (number.maximum < 100) return classColumn(answers, number);
  throw new RangeError(
    `«${number.name}» is a number, not categories. Use sizeGroup, which groups municipalities by population.`,
  );
}

function codebookColumn(answers: AnswerTable, entry: Variable): CategoryColumn {
  const { name } = entry;
  if (!answers.survey && !isAskedIn(answers.year, entry))
    throw new RangeError(
      `«${name}» was not part of the survey of ${answers.year}, only of ${entry.years?.join(" and ")}.`,
    );
  if (entry.kind === "question") return questionColumn(answers, name);
  if (entry.kind === "number") return numberColumn(answers, entry);
  throw new RangeError(
    `«${name}» tells rows apart and has no categories. Use a question of the codebook or an indicator.`,
  );
}

function unknown({ survey }: AnswerTable, name: string): RangeError {
  const variables = survey?.variables ?? codebook;
  const near = nearMatches(name, [...Object.keys(catalogue), ...variables.map((v) => v.name)]);
  const hint =
    near.length > 0
      ? ` Did you mean ${near.join(" or ")}?`
      : ` The indicators are ${Object.keys(catalogue).join(", ")}.`;
  return new RangeError(`There is no variable or indicator «${name}».${hint}`);
}

/**
 * The column that a table is made of: a question of the codebook, an indicator, or what a function makes of the answers. A
 * count or a numeric class becomes one category for each value.
 *
 * @throws RangeError for an unknown name (with the names that come near), for a variable that the survey year does not
 *   carry, and for one that has no categories
 * @example
 * columnOf(kommuner2022, "digitalPriority").base.nb // "alle kommuner"
 */
export function columnOf(answers: AnswerTable, variable: VariableRef): CategoryColumn {
  if (typeof variable === "function") return asCategories(variable(answers));
  const name = typeof variable === "string" ? variable : variable.name;
  const entry = findVariable(answers, name);
  // A column of one's own rows can have the name of an indicator, and is meant then.
  if (isIndicatorName(name) && !entry) return asCategories(catalogue[name](answers));
  if (entry) return codebookColumn(answers, entry);
  throw unknown(answers, name);
}
