import type { ActivationFunction } from "vscode-notebook-renderer";
import { TABLE_MIME, type Table } from "../../kernel/mime.js";
import { renderPayload } from "./render-payload.js";
import { type TableState, tablePanel } from "./table-panel.js";

/** Shows tables of any rows. What a reader chose stays while the output does, also when VS Code draws it anew. */
export const activate: ActivationFunction = () => {
  const states = new Map<string, TableState>();
  return {
    renderOutputItem(item, element) {
      renderPayload<Table>(item, element, TABLE_MIME, (root, payload) => {
        const start = states.get(item.id) ?? { sort: null, page: 0 };
        tablePanel(root, payload, start, (state) => states.set(item.id, state));
      });
    },
    disposeOutputItem(id) {
      if (id === undefined) states.clear();
      else states.delete(id);
    },
  };
};
