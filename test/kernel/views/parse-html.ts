import { Window } from "happy-dom";

/** The document of a fragment, with scripts off: a view must not need them. */
export function parseHtml(fragment: string): Document {
  const { document } = new Window({ settings: { disableCSSFileLoading: true } });
  document.body.innerHTML = fragment;
  return document as unknown as Document;
}

/** The text of each element that `selector` finds, spaces evened out. */
export function texts(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((element) => (element.textContent ?? "").replace(/\s+/g, " ").trim());
}
