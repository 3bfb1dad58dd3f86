import type { ActivationFunction } from "vscode-notebook-renderer";
import { TABLE_MIME, type Table } from "../../kernel/mime.js";
import type { ViewState } from "../../kernel/views/export/view-state.js";
import { KeptStates } from "./kept-states.js";
import { renderPayload } from "./render-payload.js";
import { tablePanel } from "./table-panel.js";

/** Shows tables of any rows. How they are sorted, and the page that is shown, is kept in the notebook. */
export const activate: ActivationFunction = (context) => {
  const states = new KeptStates(context);
  return {
    renderOutputItem(item, element) {
      renderPayload<Table>(item, element, TABLE_MIME, (root, payload) => {
        let arrive: (state: ViewState) => void = () => {};
        const kept = states.open(item, element, (state) => arrive(state));
        arrive = tablePanel(root, payload, kept);
      });
    },
    disposeOutputItem: (id) => states.close(id),
  };
};
