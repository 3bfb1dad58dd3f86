/** An empty root in `element` that keeps the notebook's style and ours apart. An output drawn anew has one already. */
export function shadowRoot(element: HTMLElement): ShadowRoot {
  const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  root.replaceChildren();
  return root;
}
