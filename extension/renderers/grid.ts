import type { ActivationFunction } from "vscode-notebook-renderer";
import { GRID_MIME, type Grid } from "../../kernel/mime.js";
import { gridHtml } from "../../kernel/views/grid-html.js";
import { renderPayload } from "./render-payload.js";

/** Shows tables of several variables with the same answers. */
export const activate: ActivationFunction = () => ({
  renderOutputItem(item, element) {
    renderPayload<Grid>(item, element, GRID_MIME, (root, payload) => {
      root.innerHTML = gridHtml(payload);
    });
  },
});
