/** How long a hint stays when the pointer leaves its element, so that the pointer can get to the hint. */
const LINGER_MS = 250;

/** The number of hints made: each has an id of its own. */
let made = 0;

/** A box of words that stands at one element at a time. */
export interface HintBox {
  /** Shows a text at an element, in place of what was shown; nothing for null. */
  readonly show: (at: Element, text: string | null) => void;
  readonly hide: () => void;
  /** Hides unless the pointer comes to the hint. */
  readonly hideSoon: () => void;
}

/**
 * A hint that describes what has the focus or the pointer; Escape hides it.
 *
 * @param onHide - told when an element is no longer the one that is described
 */
export function hintBox(root: ShadowRoot | HTMLElement, onHide: () => void = () => {}): HintBox {
  const hint = document.createElement("div");
  hint.className = "hint";
  hint.id = `kl-hint-${++made}`;
  hint.setAttribute("role", "tooltip");
  hint.hidden = true;
  root.append(hint);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: Element | null = null;
  const dismiss = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // Where the table was drawn anew below the pointer, there is nothing to hide, and the key is another's.
    if (hint.isConnected) event.stopPropagation();
    hide();
  };
  const hide = () => {
    clearTimeout(timer);
    document.removeEventListener("keydown", dismiss, true);
    hint.hidden = true;
    if (shown === null) return;
    shown.removeAttribute("aria-describedby");
    shown = null;
    onHide();
  };
  const hideSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(hide, LINGER_MS);
  };
  const show = (at: Element, text: string | null) => {
    hide();
    if (text === null) return;
    hint.textContent = text;
    hint.hidden = false;
    shown = at;
    // Also where the focus is elsewhere, and before VS Code takes the key for leaving the output.
    document.addEventListener("keydown", dismiss, true);
    at.setAttribute("aria-describedby", hint.id);
    place(hint, at);
  };
  hint.addEventListener("pointerenter", () => clearTimeout(timer));
  hint.addEventListener("pointerleave", hideSoon);
  return { show, hide, hideSoon };
}

/** Below the element, or above it where there is more room, within the output. */
function place(hint: HTMLElement, element: Element): void {
  const frame = (hint.offsetParent ?? hint.parentElement)?.getBoundingClientRect();
  if (!frame) return;
  const at = element.getBoundingClientRect();
  const below = at.bottom - frame.top + 2;
  const above = at.top - frame.top - hint.offsetHeight - 2;
  const top = below + hint.offsetHeight > frame.height && above >= 0 ? above : below;
  const left = Math.min(at.right - frame.left - hint.offsetWidth, frame.width - hint.offsetWidth);
  hint.style.top = `${top}px`;
  hint.style.left = `${Math.max(0, left)}px`;
}
