import type { ActivationFunction } from "vscode-notebook-renderer";
import { EXPLANATION_MIME, type Explanation } from "../../kernel/mime.js";
import { explanationHtml } from "../../kernel/views/explanation-html.js";
import { renderPayload } from "./render-payload.js";

/** Shows how a unit comes to its value, step by step. */
export const activate: ActivationFunction = () => ({
  renderOutputItem(item, element) {
    renderPayload<Explanation>(item, element, EXPLANATION_MIME, (root, payload) => {
      root.innerHTML = explanationHtml(payload);
    });
  },
});
