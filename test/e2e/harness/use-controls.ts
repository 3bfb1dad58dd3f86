/** What came of pressing everything: texts copied and files made, each with the payload that they are of. */
export interface Made {
  readonly payload: string;
  /** Name of a file; empty for what was copied. */
  readonly file: string;
  readonly text: string;
}

/** Keeps what is copied and downloaded from now on, in place of giving it to the system. Runs in the page. */
export function keepMade(): void {
  const made: Made[] = [];
  const blobs = new Map<string, Blob>();
  const payloadOf = (element: Element): string => {
    const { host } = element.getRootNode() as ShadowRoot;
    return (host as HTMLElement).dataset.payload ?? "";
  };
  let pressed = "";
  document.addEventListener(
    "click",
    (event) => {
      const [element] = event.composedPath();
      if (element instanceof HTMLButtonElement) pressed = payloadOf(element);
    },
    true,
  );
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    const address = create(blob);
    blobs.set(address, blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const [payload, file, blob] = [payloadOf(this), this.download, blobs.get(this.href)];
    void blob?.text().then((text) => made.push({ payload, file, text }));
  };
  const writeText = async (text: string) => void made.push({ payload: pressed, file: "", text });
  Object.defineProperty(navigator, "clipboard", { value: { writeText } });
  Object.assign(globalThis, { made });
}

/**
 * Presses every button of every output, also those of menus, and points at every number and gives it the focus. Runs in the page.
 *
 * @param most - buttons pressed in each output
 */
export async function useControls(most: number): Promise<void> {
  const hosts = document.querySelectorAll("#output, #output [data-payload]");
  for (const { shadowRoot } of hosts)
    for (let i = 0; i < most; i++) {
      const button = shadowRoot?.querySelectorAll("button")[i];
      if (!button) break;
      button.focus();
      button.click();
      for (const cell of shadowRoot?.querySelectorAll<HTMLElement>("td[tabindex]") ?? []) {
        if (i % 8 > 0) break;
        cell.dispatchEvent(new PointerEvent("pointerenter"));
        cell.focus();
      }
    }
  // Pictures are made, and what would call a trap does, a moment later.
  await new Promise((done) => setTimeout(done, 300));
}
