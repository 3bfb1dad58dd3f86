import type { ActivationFunction } from "vscode-notebook-renderer";
import { REPRODUCTION_MIME, type Reproduction } from "../../kernel/mime.js";
import { reproductionHtml } from "../../kernel/views/reproduction-html.js";
import { renderPayload } from "./render-payload.js";

/** Shows published numbers beside computed ones. */
export const activate: ActivationFunction = () => ({
  renderOutputItem(item, element) {
    renderPayload<Reproduction>(item, element, REPRODUCTION_MIME, (root, payload) => {
      root.innerHTML = reproductionHtml(payload);
    });
  },
});
