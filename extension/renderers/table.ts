import type { ActivationFunction } from "vscode-notebook-renderer";
import { TABLE_MIME, type Table } from "../../kernel/mime.js";
import { tableHtml } from "../../kernel/views/table-html.js";
import { renderPayload } from "./render-payload.js";

/** Shows tables of any rows. */
export const activate: ActivationFunction = () => ({
  renderOutputItem(item, element) {
    renderPayload<Table>(item, element, TABLE_MIME, (root, payload) => {
      root.innerHTML = tableHtml(payload);
    });
  },
});
