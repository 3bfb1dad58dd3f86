import type { ViewState } from "../../kernel/views/export/view-state.js";
import { WORDS } from "../../kernel/views/words.js";
import { choiceButtons } from "./choice-buttons.js";
import { copyItems, downloadItems } from "./export-items.js";
import { foldingRow } from "./folding-row.js";
import { type MenuItem, menuButton } from "./menu-button.js";
import { PANEL_WORDS } from "./panel-words.js";
import type { PanelChoice, PanelKind } from "./table-kind.js";
import { asToolbar } from "./toolbar.js";

/** Takes what a reader chooses; undefined takes a choice back. */
export type Change = (part: Partial<Record<keyof ViewState, unknown>>) => void;

/** What the controls of a table work with. */
export interface ToolParts {
  readonly kind: PanelKind;
  readonly state: () => ViewState;
  readonly change: Change;
  /** Where the controls are. */
  readonly panel: HTMLElement;
}

/** How long it is said what was copied or made. */
const SAID_MS = 8_000;

/** The controls of a table: one toolbar, and the menus that it opens. */
export function viewTools(parts: ToolParts): HTMLElement {
  const { locale } = parts.kind;
  const said = document.createElement("span");
  said.className = "said";
  said.setAttribute("role", "status");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string) => {
    said.textContent = text;
    clearTimeout(timer);
    timer = setTimeout(() => said.replaceChildren(), SAID_MS);
  };
  const closeAll = () => {
    close();
    for (const menu of menus) menu.close();
  };
  const menus = menusOf(parts, say, closeAll);
  const { row, close } = foldingRow({
    label: PANEL_WORDS.view[locale],
    folding: choicesOf(parts),
    rest: menus.map(({ button }) => button),
    onOpen: closeAll,
    onChange: () => shown(),
  });
  const shown = asToolbar(row, PANEL_WORDS.controls[locale]);
  const tools = document.createElement("div");
  tools.className = "tools";
  tools.append(row, ...menus.map(({ menu }) => menu), said);
  return tools;
}

function choicesOf(parts: ToolParts): HTMLElement[] {
  const { kind, state, change } = parts;
  const { locale } = kind;
  return [
    ...choiceOf(WORDS.show[locale], kind.shapes, state().shape ?? kind.shape, (shape) => change({ shape })),
    ...choiceOf(PANEL_WORDS.numbers[locale], kind.shows, state().show ?? kind.show, (show) => change({ show })),
    ...compareButton(parts),
  ];
}

/** A table made by hand can ask for what is not offered: then the first is pressed. */
function choiceOf(name: string, options: readonly PanelChoice[], chosen: string, onChoose: (value: string) => void) {
  const [first] = options;
  if (!first || options.length < 2) return [];
  const known = options.find(({ value }) => value === chosen) ?? first;
  return [choiceButtons({ name, options, chosen: known.value, onChoose })];
}

function compareButton({ kind: { earlierYear, locale }, state, change }: ToolParts): HTMLElement[] {
  if (earlierYear === null) return [];
  const button = document.createElement("button");
  button.type = "button";
  button.value = "compare";
  button.textContent = `${PANEL_WORDS.with[locale]} ${earlierYear}`;
  button.dataset.text = button.textContent;
  button.setAttribute("aria-label", `${PANEL_WORDS.compare[locale]} ${earlierYear}`);
  const isOn = () => state().compare !== false;
  const press = () => button.setAttribute("aria-pressed", String(isOn()));
  button.addEventListener("click", () => {
    change({ compare: isOn() ? false : undefined });
    press();
  });
  press();
  return [button];
}

function menusOf(parts: ToolParts, say: (text: string) => void, closeAll: () => void) {
  const { locale } = parts.kind;
  const menu = (name: "hide" | "copy" | "download", items: () => readonly MenuItem[]) =>
    menuButton(PANEL_WORDS[name][locale], name, items, closeAll);
  const hide = menu("hide", () => hideItems(parts, () => hide.refresh()));
  const hides = parts.kind.hideable.length > 0 ? [hide] : [];
  return [...hides, menu("copy", () => copyItems(parts, say)), menu("download", () => downloadItems(parts, say))];
}

/** A category each, ticked while it is shown; the last that is shown stays. */
function hideItems({ kind, state, change }: ToolParts, refresh: () => void): MenuItem[] {
  const items = kind.hideable.flatMap(({ side, categories }) =>
    categories.map(({ code, name }): MenuItem => {
      const hidden = state()[side] ?? [];
      const isHidden = hidden.includes(code);
      const next = isHidden ? hidden.filter((other) => other !== code) : [...hidden, code];
      return {
        label: name,
        value: `${side} ${code}`,
        checked: !isHidden,
        choose: () => {
          if (!isHidden && categories.every((category) => next.includes(category.code))) return;
          change({ [side]: next.length > 0 ? next : undefined });
          refresh();
        },
      };
    }),
  );
  const showAll = () => change({ hiddenRows: undefined, hiddenColumns: undefined });
  return [...items, { label: PANEL_WORDS.showAll[kind.locale], value: "showAll", choose: showAll }];
}
