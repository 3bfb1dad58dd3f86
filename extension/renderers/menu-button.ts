/** One choice of a menu. */
export interface MenuItem {
  readonly label: string;
  /** Name of the choice, for tests and styles. */
  readonly value: string;
  /** Whether it is on, for choices that are on or off; undefined for those that do something once. */
  readonly checked?: boolean;
  readonly choose: () => void;
}

/** A button and the menu that it opens. */
export interface MenuButton {
  readonly button: HTMLButtonElement;
  readonly menu: HTMLElement;
  /** Draws the items anew, where the choices have changed. */
  readonly refresh: () => void;
  readonly close: () => void;
}

const NEXT = new Set(["ArrowDown", "ArrowRight"]);
const PREVIOUS = new Set(["ArrowUp", "ArrowLeft"]);

/**
 * A button that opens a menu in the flow of the page, below the toolbar: what overlays it would be cut off where the output
 * ends. By keyboard: Enter, Space or Arrow down opens; arrows, Home and End move; Escape closes and goes back to the button.
 *
 * @param items - asked each time the menu opens
 * @param onOpen - told before it opens, so that others can close
 */
export function menuButton(
  label: string,
  value: string,
  items: () => readonly MenuItem[],
  onOpen: () => void,
): MenuButton {
  const button = document.createElement("button");
  button.type = "button";
  button.value = value;
  button.textContent = label;
  button.className = "opens";
  const menu = document.createElement("div");
  menu.setAttribute("role", "menu");
  menu.setAttribute("aria-label", label);
  menu.className = "menu";
  const entries = () => [...menu.querySelectorAll<HTMLButtonElement>("button")];
  const toggle = (open: boolean) => {
    menu.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  };
  const close = () => toggle(false);
  const refresh = () => {
    const at = Math.max(
      0,
      entries().findIndex((entry) => entry.tabIndex === 0),
    );
    const hadFocus = menu.querySelector(":focus") !== null;
    menu.replaceChildren(...items().map(itemButton));
    focusable(entries(), at);
    if (hadFocus) entries()[at]?.focus();
  };
  const open = () => {
    onOpen();
    refresh();
    focusable(entries(), 0);
    toggle(true);
    entries()[0]?.focus();
  };
  const choose = (item: MenuItem) => {
    item.choose();
    if (item.checked === undefined) {
      close();
      button.focus();
    }
  };
  function itemButton(item: MenuItem): HTMLButtonElement {
    const entry = document.createElement("button");
    entry.type = "button";
    entry.value = item.value;
    entry.textContent = item.label;
    entry.setAttribute("role", item.checked === undefined ? "menuitem" : "menuitemcheckbox");
    if (item.checked !== undefined) entry.setAttribute("aria-checked", String(item.checked));
    entry.addEventListener("click", () => choose(item));
    return entry;
  }
  button.setAttribute("aria-haspopup", "menu");
  button.addEventListener("click", () => (menu.hidden ? open() : close()));
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    open();
  });
  menu.addEventListener("focusin", (event) => {
    const all = entries();
    focusable(all, all.indexOf(event.target as HTMLButtonElement));
  });
  menu.addEventListener("keydown", (event) => {
    const all = entries();
    const at = all.indexOf(event.target as HTMLButtonElement);
    const to = targetOf(event.key, at, all.length);
    if (to !== null) {
      focusable(all, to);
      all[to]?.focus();
    } else if (event.key === "Escape") {
      close();
      button.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  close();
  return { button, menu, refresh, close };
}

function targetOf(key: string, at: number, length: number): number | null {
  if (NEXT.has(key)) return (at + 1) % length;
  if (PREVIOUS.has(key)) return (at - 1 + length) % length;
  if (key === "Home") return 0;
  return key === "End" ? length - 1 : null;
}

function focusable(all: readonly HTMLButtonElement[], at: number): void {
  for (const [i, entry] of all.entries()) entry.tabIndex = i === at ? 0 : -1;
}
