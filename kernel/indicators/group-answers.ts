import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import type { VariableName } from "../survey/codebook.js";
import { questionColumn } from "../survey/question-column.js";

/** A question with its answers put together into fewer groups: `groups` names the code of the group of each answer. */
export function groupAnswers(
  answers: AnswerTable,
  question: VariableName,
  described: Pick<CategoryColumn, "name" | "label" | "categories" | "ordered">,
  groups: Readonly<Record<string, string>>,
): CategoryColumn {
  const column = questionColumn(answers, question);
  const groupOf = column.categories.map(({ code }) => described.categories.findIndex((c) => c.code === groups[code]));
  return {
    ...column,
    ...described,
    values: column.values.map((value) => (value < 0 ? value : (groupOf[value] as number))),
  };
}
