import type { OutputItem } from "vscode-notebook-renderer";
import type { Payload } from "../../kernel/mime.js";
import { readPayload } from "../../kernel/views/read-payload.js";
import { shadowRoot } from "./shadow-root.js";

const APOLOGY =
  "Kommunelab kan ikke vise dette resultatet. Kjør cellen på nytt. / Kommunelab cannot show this result. Run the cell again.";

/**
 * Draws an output with `draw`. An output that is not as `type` should be, as one edited by hand or of another version,
 * shows what is wrong with it.
 */
export function renderPayload<P extends Payload>(
  item: OutputItem,
  element: HTMLElement,
  type: P["type"],
  draw: (root: ShadowRoot, payload: P) => void,
): void {
  const root = shadowRoot(element);
  try {
    const payload = readPayload(item.json());
    if (payload.type !== type) throw new TypeError(`type is «${payload.type}»; expected «${type}»`);
    draw(root, payload as P);
  } catch (error) {
    showProblem(root, error);
  }
}

function showProblem(root: ShadowRoot, error: unknown): void {
  const message = document.createElement("p");
  message.setAttribute("role", "alert");
  const detail = document.createElement("code");
  detail.textContent = error instanceof Error ? error.message : String(error);
  message.append(APOLOGY, document.createElement("br"), detail);
  root.replaceChildren(message);
}
