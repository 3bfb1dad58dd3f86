import type { Crosstab, PercentOf } from "../../mime.js";
import { categoryText } from "../category-text.js";
import { crosstabLayers } from "../crosstab-layers.js";
import { shownMeasures } from "../crosstab-measures.js";
import { crosstabPercent, type PercentCell } from "../crosstab-percent.js";
import { effectiveNumbers } from "../effective-numbers.js";
import { cellFormula } from "./cell-formula.js";

/**
 * How each number of a crosstab's table was made: a row of cells for each row that has numbers, and of each layer the total and
 * the effective numbers last. Nothing of units, and nothing of what is withheld.
 */
export function crosstabHints(payload: Crosstab): (string | null)[][] {
  const { percent } = payload;
  const lines = shownMeasures(payload, percent) ?? [percent];
  return crosstabLayers(payload).flatMap(({ table }) => {
    const kinds = lines.map((line) => percentHints(table, line === "count" ? percent : line));
    const rows = (kinds[0] ?? []).flatMap((_, r) =>
      lines.map((line, i) => (kinds[i]?.[r] ?? []).map((hint) => (line === "count" ? null : hint))),
    );
    return effectiveNumbers(table, percent).atColumns ? [...rows, []] : rows;
  });
}

function percentHints(payload: Crosstab, percent: PercentOf): (string | null)[][] {
  const { rows, columns, locale } = payload;
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
  if (payload.margins === false) return lines.map((line) => line.slice(0, -1));
  const bottom = columns.categories.map((column, c) => {
    const own = columnMargin[c] as PercentCell;
    return percent === "column" ? hint(own, own, nameOf(column)) : hint(own, corner, all);
  });
  return [...lines, [...bottom, hint(corner, corner, all)]];
}
