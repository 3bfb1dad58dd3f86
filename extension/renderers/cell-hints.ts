/** How long a hint stays when the pointer leaves its cell, so that the pointer can get to the hint. */
const LINGER_MS = 250;

/** The number of hints made: each has an id of its own. */
let made = 0;

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
  const hint = document.createElement("div");
  hint.className = "hint";
  hint.id = `kl-hint-${++made}`;
  hint.setAttribute("role", "tooltip");
  hint.hidden = true;
  root.append(hint);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: HTMLTableCellElement | null = null;
  const dismiss = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    hide();
  };
  const hide = () => {
    clearTimeout(timer);
    document.removeEventListener("keydown", dismiss, true);
    hint.hidden = true;
    shown?.removeAttribute("aria-describedby");
    shown = null;
  };
  const show = (cell: HTMLTableCellElement) => {
    hide();
    const text = hintOf(cell);
    if (text === null) return;
    hint.textContent = text;
    hint.hidden = false;
    shown = cell;
    // Also where the focus is elsewhere, and before VS Code takes the key for leaving the output.
    document.addEventListener("keydown", dismiss, true);
    cell.setAttribute("aria-describedby", hint.id);
    place(hint, cell);
  };
  const hideSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(hide, LINGER_MS);
  };
  const rove = (to: HTMLTableCellElement) => {
    for (const cell of all) cell.tabIndex = cell === to ? 0 : -1;
  };
  rove(first);
  for (const cell of all) {
    cell.addEventListener("focus", () => {
      rove(cell);
      show(cell);
    });
    cell.addEventListener("blur", hide);
    cell.addEventListener("pointerenter", () => show(cell));
    cell.addEventListener("pointerleave", hideSoon);
  }
  hint.addEventListener("pointerenter", () => clearTimeout(timer));
  hint.addEventListener("pointerleave", hideSoon);
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

/** Below the cell, or above it where there is more room, within the output. */
function place(hint: HTMLElement, cell: HTMLElement): void {
  const frame = (hint.offsetParent ?? hint.parentElement)?.getBoundingClientRect();
  if (!frame) return;
  const at = cell.getBoundingClientRect();
  const below = at.bottom - frame.top + 2;
  const above = at.top - frame.top - hint.offsetHeight - 2;
  const top = below + hint.offsetHeight > frame.height && above >= 0 ? above : below;
  const left = Math.min(at.right - frame.left - hint.offsetWidth, frame.width - hint.offsetWidth);
  hint.style.top = `${top}px`;
  hint.style.left = `${Math.max(0, left)}px`;
}
