import type { Crosstab } from "../../mime.js";
import { categoryText } from "../category-text.js";
import { crosstabPercent, type PercentCell } from "../crosstab-percent.js";
import { cellFormula } from "./cell-formula.js";

/** How each number of a crosstab was made: a row of cells for each row and the total, margins last. Nothing of what is withheld. */
export function crosstabHints(payload: Crosstab): (string | null)[][] {
  const { rows, columns, percent, locale } = payload;
  const { cells, rowMargin, columnMargin, corner } = crosstabPercent(payload, percent);
  const all = payload.base.label[locale];
  const hint = (cell: PercentCell, whole: PercentCell, of: string) =>
    cell.isWithheld
      ? null
      : cellFormula(
          {
            part: cell.weighted ?? cell.count,
            whole: whole.weighted ?? whole.count,
            percent: cell.percent,
            of,
            unweighted: cell.weighted === null ? null : cell.count,
          },
          locale,
        );
  const quoted = (name: string) => (locale === "nb" ? `«${name}»` : `“${name}”`);
  const nameOf = (category: Crosstab["rows"]["categories"][number]) => quoted(categoryText(category, locale));
  const lines = rows.categories.map((row, r) => {
    const own = rowMargin[r] as PercentCell;
    const inner = columns.categories.map((column, c) => {
      const cell = cells[r]?.[c] as PercentCell;
      if (percent === "row") return hint(cell, own, nameOf(row));
      if (percent === "column") return hint(cell, columnMargin[c] as PercentCell, nameOf(column));
      return hint(cell, corner, all);
    });
    return [...inner, percent === "row" ? hint(own, own, nameOf(row)) : hint(own, corner, all)];
  });
  const bottom = columns.categories.map((column, c) => {
    const own = columnMargin[c] as PercentCell;
    return percent === "column" ? hint(own, own, nameOf(column)) : hint(own, corner, all);
  });
  return [...lines, [...bottom, hint(corner, corner, all)]];
}
