/** The row of a toolbar, of which a part folds into one button where there is no room for all. */
export interface FoldingRow {
  readonly row: HTMLElement;
  /** Folds what was opened; does nothing where all stands in the row. */
  readonly close: () => void;
}

/** What stands in the row. */
export interface FoldingParts {
  /** What the button says that opens what is folded. */
  readonly label: string;
  readonly folding: readonly HTMLElement[];
  readonly rest: readonly HTMLElement[];
  /** Told before what is folded opens, so that other parts can close. */
  readonly onOpen: () => void;
  /** Told when it shows other buttons than before. */
  readonly onChange: () => void;
}

/**
 * A row of controls that never takes more than one line by itself: where it is too narrow, the `folding` parts stand behind a
 * button, and below the row when that is pressed. What has the focus is never folded away.
 */
export function foldingRow({ label, folding, rest, onOpen, onChange }: FoldingParts): FoldingRow {
  const row = document.createElement("div");
  row.className = "choices";
  const folds = document.createElement("div");
  folds.className = "folds";
  folds.append(...folding);
  const opener = openerButton(label);
  row.append(opener, folds, ...rest);
  const open = (isOpen: boolean) => {
    folds.hidden = !isOpen;
    opener.setAttribute("aria-expanded", String(isOpen));
    onChange();
  };
  const fold = (isFolded: boolean) => {
    opener.hidden = !isFolded;
    row.classList.toggle("folded", isFolded);
  };
  const close = () => {
    if (!opener.hidden) open(false);
  };
  const fit = () => {
    const wasOpen = opener.hidden === false && folds.hidden === false;
    fold(false);
    folds.hidden = false;
    const isFolded = row.scrollWidth > row.clientWidth;
    fold(isFolded);
    open(!isFolded || wasOpen || folds.querySelector(":focus") !== null);
  };
  opener.addEventListener("click", () => {
    const isOpen = folds.hidden !== false;
    if (isOpen) onOpen();
    open(isOpen);
  });
  folds.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || opener.hidden) return;
    event.stopPropagation();
    close();
    opener.focus();
  });
  fold(false);
  onWidth(row, fit);
  return { row, close };
}

function openerButton(label: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.value = "view";
  button.className = "opens";
  button.textContent = label;
  return button;
}

/** Calls back when an element has got another width, before it is painted. */
function onWidth(element: HTMLElement, work: () => void): void {
  if (typeof ResizeObserver === "undefined") return;
  let width = 0;
  new ResizeObserver(() => {
    if (element.clientWidth === width) return;
    width = element.clientWidth;
    if (width > 0) work();
  }).observe(element);
}
