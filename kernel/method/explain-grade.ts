import type { IndicatorName } from "../indicators/column-of.js";
import type { GradeName } from "../indicators/editions/edition.js";
import { gradeRuleOf } from "../indicators/editions/rule-of.js";
import type { ExplanationSide, ExplanationStep } from "../mime.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { type Explained, stepOf, usedReading } from "./explain-step.js";
import { categoryIndicator } from "./indicator-values.js";
import { sourceLabel } from "./source-label.js";

function sideOf({ label, categories, values }: CategoryColumn): ExplanationSide {
  const value = values[0] as number;
  return {
    label,
    categories: categories.map(({ code, label }) => ({ code, label })),
    at: value < 0 ? null : value,
  };
}

/** How two sides become a grade: the matrix, and the cell where the unit stands. */
export function explainGrade(
  name: IndicatorName,
  { grade, sides }: { readonly grade: GradeName; readonly sides: readonly [IndicatorName, IndicatorName] },
  explained: Explained,
): ExplanationStep {
  const { answers, options } = explained;
  const { edition, readings } = explained.method();
  const { matrix, source } = gradeRuleOf(edition, grade);
  const [rows, columns] = sides.map((side) => sideOf(categoryIndicator(side, answers, options))) as [
    ExplanationSide,
    ExplanationSide,
  ];
  const cell = matrix[rows.at ?? -1]?.[columns.at ?? -1];
  return stepOf(categoryIndicator(name, answers, options), {
    rule: {
      nb: `Verdien står i matrisen, i raden for «${rows.label.nb}» og kolonnen for «${columns.label.nb}». Uten begge er det ingen verdi.`,
      en: `The value stands in the matrix, in the row of “${rows.label.en}” and the column of “${columns.label.en}”. Without both there is none.`,
    },
    source: sourceLabel(source),
    matrix: {
      rows,
      columns,
      cells: matrix.map((row) => row.map((one) => (typeof one === "number" ? one : readings[one]))),
      readings: matrix.map((row) => row.map((one) => (typeof one === "number" ? null : one))),
    },
    readings: typeof cell === "string" ? [usedReading(cell, readings)] : [],
  });
}
