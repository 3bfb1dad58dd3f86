import { Window } from "happy-dom";
import type { ActivationFunction, OutputItem, RendererContext } from "vscode-notebook-renderer";

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

/** The renderer that `activate` makes, where messages go as `messaging` says; by default nowhere. */
export function rendererOf(activate: ActivationFunction, messaging: Partial<RendererContext<unknown>> = {}) {
  let state: unknown;
  const renderer = activate({
    workspace: { isTrusted: false },
    setState: (next: unknown) => {
      state = next;
    },
    getState: <T>() => state as T,
    getRenderer: async () => undefined,
    ...messaging,
  });
  if (renderer === undefined || renderer instanceof Promise) throw new Error("expected a renderer at once");
  return renderer;
}
