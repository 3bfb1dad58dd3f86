import type { Table } from "../../kernel/mime.js";
import type { ViewState } from "../../kernel/views/export/view-state.js";
import { tableHtml } from "../../kernel/views/table-html.js";
import { type TableSort, tableOrder } from "../../kernel/views/table-order.js";
import { keepKeys } from "./keep-keys.js";
import type { KeptState } from "./kept-states.js";
import { TABLE_PAGER_STYLE, tablePager } from "./table-pager.js";

/** What the reader has chosen to see. */
interface TableState {
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
 * @returns what takes a state that is known later
 */
export function tablePanel(root: ShadowRoot, payload: Table, kept: KeptState): (state: ViewState) => void {
  const size = payload.extract ? EXTRACT_PAGE : PAGE;
  const pages = Math.max(1, Math.ceil(payload.rows.length / size));
  const content = document.createElement("div");
  const style = document.createElement("style");
  style.textContent = TABLE_PAGER_STYLE;
  keepKeys(content);
  root.append(style, content);
  let state = tableState(kept.state, payload, pages);
  let order = tableOrder(payload, state.sort);
  const become = (next: TableState) => {
    if (next.sort !== state.sort) order = tableOrder(payload, next.sort);
    state = next;
    draw();
  };
  /** What was pressed is drawn anew, or put elsewhere, and keeps the focus. */
  const show = (change: Partial<TableState>, pressed: () => HTMLElement | undefined) => {
    become({ ...state, ...change });
    pressed()?.focus({ preventScroll: true });
    kept.keep(viewState(state, payload));
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
  return (later) => become(tableState(later, payload, pages));
}

/** A state that was kept, as far as this table has what it names. */
function tableState({ sort, page = 0 }: ViewState, { columns }: Table, pages: number): TableState {
  const column = columns.findIndex(({ name }) => name === sort?.column);
  const direction = sort?.descending ? "descending" : "ascending";
  return { sort: column < 0 ? null : { column, direction }, page: Math.min(page, pages - 1) };
}

/** What is to be kept of a state: nothing of what is as it was made. */
function viewState({ sort, page }: TableState, { columns }: Table): ViewState {
  const column = sort === null ? undefined : columns[sort.column]?.name;
  return {
    ...(column !== undefined && { sort: { column, descending: sort?.direction === "descending" } }),
    ...(page > 0 && { page }),
  };
}

const sortButtons = (content: Element) => [...content.querySelectorAll<HTMLButtonElement>("button[data-column]")];

/** Upwards first, then downwards, then as the rows came. */
function nextSort(sort: TableSort | null, column: number): TableSort | null {
  if (sort?.column !== column) return { column, direction: "ascending" };
  return sort.direction === "ascending" ? { column, direction: "descending" } : null;
}
