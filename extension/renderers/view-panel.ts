import type { ViewState } from "../../kernel/views/export/view-state.js";
import { cellHints } from "./cell-hints.js";
import { keepKeys } from "./keep-keys.js";
import type { KeptState } from "./kept-states.js";
import { PANEL_STYLE } from "./panel-style.js";
import { sortHeadings } from "./sort-headings.js";
import type { PanelChoice, PanelKind } from "./table-kind.js";
import { type Change, viewTools } from "./view-tools.js";

/**
 * Draws a table below its controls, which stay in place when it is drawn anew.
 *
 * @returns what takes a state that is known later
 */
export function viewPanel(root: ShadowRoot, kind: PanelKind, kept: KeptState): (state: ViewState) => void {
  const panel = document.createElement("div");
  panel.className = "panel";
  panel.lang = kind.locale;
  const style = document.createElement("style");
  style.textContent = PANEL_STYLE;
  const content = document.createElement("div");
  let state = offered(kept.state, kind);
  let tools: HTMLElement = document.createElement("div");
  let end: (() => void) | undefined;
  const draw = () => {
    end?.();
    drawContent(content, kind, state, change);
    end = "drawn" in kind ? kind.drawn(content, state, draw, keep) : undefined;
  };
  const keep: Change = (part) => {
    state = withoutAbsent({ ...state, ...part });
    kept.keep(state);
  };
  const change: Change = (part) => {
    keep(part);
    draw();
  };
  const begin = () => {
    const next = viewTools({ kind, state: () => state, change, panel });
    tools.replaceWith(next);
    tools = next;
    draw();
  };
  keepKeys(panel);
  panel.append(tools, content);
  root.append(style, panel);
  begin();
  return (later) => {
    state = offered(later, kind);
    begin();
  };
}

/** A state without the choices that this table does not offer, as when its cell has made another kind before. */
function offered({ shape, show, ...state }: ViewState, { shapes, shows }: PanelKind): ViewState {
  const isIn = (choices: readonly PanelChoice[], value: string | undefined) =>
    value !== undefined && (choices.length === 0 || choices.some((choice) => choice.value === value));
  return { ...state, ...(isIn(shapes, shape) && { shape }), ...(isIn(shows, show) && { show }) };
}

/** Choices that were taken back are not kept. */
function withoutAbsent(state: object): ViewState {
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined));
}

function drawContent(content: HTMLElement, kind: PanelKind, state: ViewState, change: Change): void {
  const focused = content.querySelector<HTMLElement>("[data-key]:focus")?.dataset.key;
  content.innerHTML = kind.html(state);
  sayHidden(content, kind.hiddenNote(state));
  for (const [t, table] of [...content.querySelectorAll("table")].entries()) {
    sortHeadings(table, kind.sortKeys(state, t), state.sort, (sort) => change({ sort }));
    giveHints(content, table, kind.hints(state, t));
  }
  if (focused === undefined) return;
  [...content.querySelectorAll<HTMLElement>("[data-key]")].find(({ dataset }) => dataset.key === focused)?.focus();
}

/** Says below the table, before its other notes, what its reader has hidden. */
function sayHidden(content: HTMLElement, notes: readonly string[]): void {
  const lines = notes.map((note) => {
    const line = document.createElement("p");
    line.className = "hidden-note";
    line.textContent = note;
    return line;
  });
  content.querySelector(".kl-notes")?.prepend(...lines);
}

/** Gives each cell its formula, and in place of its own tooltip, which no keyboard reaches, the same text. */
function giveHints(
  content: HTMLElement,
  table: HTMLTableElement,
  hints: readonly (readonly (string | null)[])[],
): void {
  const rows = [...table.querySelectorAll("tbody tr:not(.kl-rest)")].filter((row) => row.querySelector("td"));
  const texts = new Map<Element, string>();
  for (const [r, row] of rows.entries())
    for (const [c, cell] of [...row.querySelectorAll("td")].entries()) {
      const own = cell.getAttribute("title");
      cell.removeAttribute("title");
      const text = [hints[r]?.[c] ?? null, own].filter((part) => part !== null).join("\n");
      if (text !== "") texts.set(cell, text);
    }
  if (texts.size > 0) cellHints(content, table, (cell) => texts.get(cell) ?? null);
}
