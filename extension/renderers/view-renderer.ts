import type { RendererApi, RendererContext } from "vscode-notebook-renderer";
import type { Payload } from "../../kernel/mime.js";
import type { ViewState } from "../../kernel/views/export/view-state.js";
import { KeptStates } from "./kept-states.js";
import { renderPayload } from "./render-payload.js";
import type { PanelKind } from "./table-kind.js";
import { viewPanel } from "./view-panel.js";

/** A renderer of tables with controls, which stay as their reader left them also when VS Code draws an output anew. */
export function viewRenderer<P extends Payload>(
  context: RendererContext<unknown>,
  type: P["type"],
  kindOf: (payload: P) => PanelKind,
): RendererApi {
  const states = new KeptStates(context);
  return {
    renderOutputItem(item, element) {
      renderPayload<P>(item, element, type, (root, payload) => {
        let arrive: (state: ViewState) => void = () => {};
        const kept = states.open(item, element, (state) => arrive(state));
        arrive = viewPanel(root, kindOf(payload), kept);
      });
    },
    disposeOutputItem: (id) => states.close(id),
  };
}
