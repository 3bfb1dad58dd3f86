import {
  type Disposable,
  type NotebookCell,
  NotebookEdit,
  type NotebookEditor,
  notebooks,
  WorkspaceEdit,
  workspace,
} from "vscode";
import { type OutputKey, type StateAnswer, type StateMessage, textHash } from "./renderers/output-key.js";
import { stateIn, withState } from "./state-in-metadata.js";

/** The renderers whose outputs can be looked at in several ways. */
const RENDERERS = [
  "kommunelab-distribution",
  "kommunelab-grid",
  "kommunelab-crosstab",
  "kommunelab-table",
  "kommunelab-figure",
  "kommunelab-map",
];

/** One output of a notebook, with what tells it from others. */
interface Place {
  readonly cell: NotebookCell;
  /** Which of the cell's outputs. */
  readonly index: number;
}

/**
 * Keeps how readers look at tables in the metadata of the cells, so that it is saved with the notebook, and tells the renderers
 * when they draw. VS Code lets no one but a run change the outputs themselves, whose place this would else be; in the cell
 * it also lasts when the cell is run again.
 */
export function keepViewStates(): Disposable[] {
  return RENDERERS.map((renderer) => {
    const messaging = notebooks.createRendererMessaging(renderer);
    return messaging.onDidReceiveMessage(({ editor, message }) => {
      void receive(message as StateMessage, editor, (answer) => messaging.postMessage(answer, editor));
    });
  });
}

async function receive(message: StateMessage, editor: NotebookEditor, answer: (answer: StateAnswer) => unknown) {
  const place = placeOf(message.key, editor);
  if (!place) return;
  const { cell, index } = place;
  if (message.kind === "ask") {
    const state = stateIn(cell.metadata, index);
    if (state !== undefined) await answer({ kind: "kept", id: message.id, state });
    return;
  }
  const edit = new WorkspaceEdit();
  const metadata = withState(cell.metadata, index, message.state);
  edit.set(editor.notebook.uri, [NotebookEdit.updateCellMetadata(cell.index, metadata)]);
  await workspace.applyEdit(edit);
}

/** The output that a renderer means; of equal ones the one in its place among them. */
function placeOf({ mime, hash, executionCount, nth }: OutputKey, { notebook }: NotebookEditor): Place | undefined {
  const places = notebook.getCells().flatMap((cell) =>
    cell.outputs.flatMap(({ items, metadata }, index) => {
      const isSame = (metadata?.executionCount ?? null) === executionCount;
      const item = isSame ? items.find((each) => each.mime === mime) : undefined;
      return item && textHash(decoder.decode(item.data)) === hash ? [{ cell, index }] : [];
    }),
  );
  return places[nth] ?? places.at(-1);
}

const decoder = new TextDecoder();
