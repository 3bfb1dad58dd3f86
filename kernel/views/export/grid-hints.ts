import type { Grid, GridItem } from "../../mime.js";
import { type GridColumn, gridColumns } from "../grid-columns.js";
import { cellFormula } from "./cell-formula.js";

/** How each number of a grid was made: a row of cells for each item. Nothing of what is withheld. */
export function gridHints(payload: Grid): (string | null)[][] {
  const columns = gridColumns(payload);
  return payload.items.map((item) => columns.map((column) => hintOf(payload, item, column)));
}

function hintOf(payload: Grid, item: GridItem, { answer, isEarlier, kind }: GridColumn): string | null {
  const { answers, year, earlierYear, locale } = payload;
  const edition = isEarlier ? item.earlier : item.now;
  const cell = answer === null ? undefined : item.cells[answers.indexOf(answer)];
  if (!cell || edition === null || kind === "change" || edition.base.n === null) return null;
  const count = (isEarlier ? cell.earlierCount : cell.count) ?? null;
  const share = isEarlier ? cell.earlierShare : cell.share;
  // Sums of weights of the edition compared with are not in the payload.
  if (edition.weights && (isEarlier || cell.weighted === undefined)) return null;
  const when = earlierYear === null ? "" : `, ${isEarlier ? earlierYear : (year ?? "")}`;
  return cellFormula(
    {
      part: count === null ? null : edition.weights ? (cell.weighted ?? null) : count,
      whole: edition.weights ? edition.weights.total : edition.base.n,
      percent: share === null ? null : 100 * share,
      of: `${edition.base.label[locale]}${when}`,
      unweighted: edition.weights ? count : null,
    },
    locale,
  );
}
