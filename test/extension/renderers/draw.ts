import { Window } from "happy-dom";
import type { ActivationFunction, OutputItem } from "vscode-notebook-renderer";

/** An output as VS Code hands it to a renderer. */
export function outputItem(json: unknown, id = "1"): OutputItem {
  const text = JSON.stringify(json);
  return {
    id,
    mime: "application/json",
    text: () => text,
    json: () => JSON.parse(text),
    data: () => new TextEncoder().encode(text),
    blob: () => new Blob([text]),
    metadata: {},
  };
}

/** A page in which a renderer draws; its globals are there until `close`. */
export function openPage(): { element: () => HTMLElement; close: () => void } {
  const window = new Window();
  Object.assign(globalThis, { document: window.document });
  const element = () => {
    const created = window.document.createElement("div");
    window.document.body.append(created);
    return created as unknown as HTMLElement;
  };
  return { element, close: () => Reflect.deleteProperty(globalThis, "document") };
}

/** The renderer that `activate` makes. */
export function rendererOf(activate: ActivationFunction) {
  let state: unknown;
  const renderer = activate({
    workspace: { isTrusted: false },
    setState: (next: unknown) => {
      state = next;
    },
    getState: <T>() => state as T,
    getRenderer: async () => undefined,
  });
  if (renderer === undefined || renderer instanceof Promise) throw new Error("expected a renderer at once");
  return renderer;
}
