import { BY_NAME, type SortState } from "../../kernel/views/export/view-state.js";
import { headColumns } from "./head-columns.js";

/**
 * Makes the headings of a table buttons that sort it: numbers from the greatest first, then from the least, then as they were;
 * names from A first.
 *
 * @param keys - what each column is sorted by, in the order of the columns; columns without one are left as they are
 */
export function sortHeadings(
  table: HTMLTableElement,
  keys: readonly (string | undefined)[],
  sort: SortState | undefined,
  onSort: (sort: SortState | undefined) => void,
): void {
  for (const [column, heading] of headColumns(table)) {
    const key = keys[column];
    if (key === undefined) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sorts";
    button.dataset.key = `sort ${key}`;
    button.append(...heading.childNodes);
    heading.append(button);
    const isSorted = sort?.column === key;
    if (isSorted) heading.setAttribute("aria-sort", sort.descending ? "descending" : "ascending");
    button.addEventListener("click", () => onSort(nextSort(key, isSorted ? sort : undefined)));
  }
}

function nextSort(column: string, sort: SortState | undefined): SortState | undefined {
  const firstDescending = column !== BY_NAME;
  if (!sort) return { column, descending: firstDescending };
  return sort.descending === firstDescending ? { column, descending: !firstDescending } : undefined;
}
