import type { ActivationFunction } from "vscode-notebook-renderer";
import { CROSSTAB_MIME, type Crosstab } from "../../kernel/mime.js";
import { type CrosstabState, crosstabPanel } from "./crosstab-panel.js";
import { renderPayload } from "./render-payload.js";

/** Shows crosstabs. What a reader chose stays while the output does, also when VS Code draws it anew. */
export const activate: ActivationFunction = () => {
  const states = new Map<string, CrosstabState>();
  return {
    renderOutputItem(item, element) {
      renderPayload<Crosstab>(item, element, CROSSTAB_MIME, (root, payload) => {
        const start = states.get(item.id) ?? { shape: "both", percent: payload.percent };
        crosstabPanel(root, payload, start, (state) => states.set(item.id, state));
      });
    },
    disposeOutputItem(id) {
      if (id === undefined) states.clear();
      else states.delete(id);
    },
  };
};
