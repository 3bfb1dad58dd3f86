import type { ActivationFunction } from "vscode-notebook-renderer";
import { DISTRIBUTION_MIME, type Distribution } from "../../kernel/mime.js";
import { distributionHtml } from "../../kernel/views/distribution-html.js";
import { renderPayload } from "./render-payload.js";

/** Shows frequency tables. */
export const activate: ActivationFunction = () => ({
  renderOutputItem(item, element) {
    renderPayload<Distribution>(item, element, DISTRIBUTION_MIME, (root, payload) => {
      root.innerHTML = distributionHtml(payload);
    });
  },
});
