import type { AnswerTable } from "./answers.js";
import type { CategoryColumn } from "./category-column.js";
import { codesOf } from "./codes-of.js";
import { everyUnit } from "./every-unit.js";
import { NOT_ANSWERED } from "./left-out.js";
import type { NumberVariable } from "./variable.js";

/** A numeric variable with few values, such as centrality 1–6, with each value as a category. */
export function classColumn(answers: AnswerTable, { name, label, minimum, maximum }: NumberVariable): CategoryColumn {
  const categories = Array.from({ length: maximum - minimum + 1 }, (_, i) => String(minimum + i));
  return {
    name,
    label,
    year: answers.year,
    categories: categories.map((code) => ({ code, label: { nb: code, en: code } })),
    values: new Int8Array(codesOf(answers, name)).map((value) => (value < 0 ? NOT_ANSWERED : value - minimum)),
    ordered: true,
    base: everyUnit(answers),
    provenance: answers.provenance,
    survey: answers.survey,
  };
}
