import type { Table } from "../../kernel/mime.js";
import { tableHtml } from "../../kernel/views/table-html.js";
import { type TableSort, tableOrder } from "../../kernel/views/table-order.js";
import { TABLE_PAGER_STYLE, tablePager } from "./table-pager.js";

/** What the reader has chosen to see. */
export interface TableState {
  readonly sort: TableSort | null;
  /** From 0. */
  readonly page: number;
}

/** Rows a page: of the beginning of something long as many as its still picture has. */
const EXTRACT_PAGE = 20;
const PAGE = 100;

/**
 * Draws a table whose headings sort it, in pages where it is long.
 *
 * @param onChange - told of every choice, so that the host can keep it
 */
export function tablePanel(
  root: ShadowRoot,
  payload: Table,
  start: TableState,
  onChange: (state: TableState) => void,
): void {
  const size = payload.extract ? EXTRACT_PAGE : PAGE;
  const pages = Math.max(1, Math.ceil(payload.rows.length / size));
  const content = document.createElement("div");
  const style = document.createElement("style");
  style.textContent = TABLE_PAGER_STYLE;
  root.append(style, content);
  let state = start;
  let order = tableOrder(payload, state.sort);
  /** What was pressed is drawn anew, or put elsewhere, and keeps the focus. */
  const show = (change: Partial<TableState>, pressed: () => HTMLElement | undefined) => {
    state = { ...state, ...change };
    if (change.sort !== undefined) order = tableOrder(payload, state.sort);
    draw();
    pressed()?.focus({ preventScroll: true });
    onChange(state);
  };
  const pager = tablePager({ payload, size, pages, onTurn: (page, button) => show({ page }, () => button) });
  const draw = () => {
    const from = state.page * size;
    content.innerHTML = tableHtml(payload, { rows: order.slice(from, from + size), sort: state.sort });
    if (pages > 1) {
      pager.show(state.page);
      content.querySelector(".kl-scroll")?.after(pager.element);
    }
    for (const [column, button] of sortButtons(content).entries())
      button.addEventListener("click", () => {
        show({ sort: nextSort(state.sort, column), page: 0 }, () => sortButtons(content)[column]);
      });
  };
  draw();
}

const sortButtons = (content: Element) => [...content.querySelectorAll<HTMLButtonElement>("button[data-column]")];

/** Upwards first, then downwards, then as the rows came. */
function nextSort(sort: TableSort | null, column: number): TableSort | null {
  if (sort?.column !== column) return { column, direction: "ascending" };
  return sort.direction === "ascending" ? { column, direction: "descending" } : null;
}
