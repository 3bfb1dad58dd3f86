import { hintBox } from "./hint-box.js";

/**
 * Lets a reader move through the cells of a table with the arrow keys, Home and End, as one stop of the Tab key, and shows a
 * hint at the cell that has the focus or the pointer; Escape hides it.
 *
 * @param hintOf - what there is to say of a cell; null for nothing
 */
export function cellHints(
  root: ShadowRoot | HTMLElement,
  table: HTMLTableElement,
  hintOf: (cell: HTMLTableCellElement) => string | null,
): void {
  const rows = [...table.querySelectorAll("tbody tr")]
    .map((row) => [...row.querySelectorAll<HTMLTableCellElement>("td")])
    .filter((cells) => cells.length > 0);
  const all = rows.flat();
  const [first] = all;
  if (!first) return;
  const hint = hintBox(root);
  const show = (cell: HTMLTableCellElement) => hint.show(cell, hintOf(cell));
  const rove = (to: HTMLTableCellElement) => {
    for (const cell of all) cell.tabIndex = cell === to ? 0 : -1;
  };
  rove(first);
  for (const cell of all) {
    cell.addEventListener("focus", () => {
      rove(cell);
      show(cell);
    });
    cell.addEventListener("blur", hint.hide);
    cell.addEventListener("pointerenter", () => show(cell));
    cell.addEventListener("pointerleave", hint.hideSoon);
  }
  table.addEventListener("keydown", (event) => {
    const to = neighbour(rows, event.target as HTMLTableCellElement, event.key);
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    to.focus();
  });
}

function neighbour(rows: readonly HTMLTableCellElement[][], cell: HTMLTableCellElement, key: string) {
  const r = rows.findIndex((row) => row.includes(cell));
  const row = rows[r];
  if (!row) return undefined;
  const c = row.indexOf(cell);
  switch (key) {
    case "ArrowRight":
      return row[c + 1];
    case "ArrowLeft":
      return row[c - 1];
    case "ArrowDown":
      return rows[r + 1]?.[c];
    case "ArrowUp":
      return rows[r - 1]?.[c];
    case "Home":
      return row[0];
    case "End":
      return row.at(-1);
  }
}
