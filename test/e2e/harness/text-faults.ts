/**
 * What of the text on a page cannot be read: cut off by an element that shows no more, beyond the page where nothing scrolls, or
 * on top of other text; among several payloads, each fault says in which. Runs in the page: it may use nothing from outside itself.
 *
 * @param hidden - selector of what is for screen readers only
 */
export function textFaults(hidden: string): string[] {
  interface Words {
    readonly text: string;
    readonly element: Element;
    readonly box: DOMRect;
  }
  const faults: string[] = [];
  const words: Words[] = [];
  const parentOf = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const placeOf = (element: Element): string => {
    for (let outer: Element | null = element; outer; outer = parentOf(outer)) {
      const name = (outer as HTMLElement).dataset?.payload;
      if (name !== undefined) return `${name}: `;
    }
    return "";
  };
  const collect = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element && node.shadowRoot) collect(node.shadowRoot);
      const element = node.parentElement;
      if (!(node instanceof Text) || !node.data.trim() || !element || element.closest(`style,script,${hidden}`))
        continue;
      const { visibility, opacity } = getComputedStyle(element);
      // What is folded away has a box all the same.
      if (visibility === "hidden" || opacity === "0" || !element.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 1 && box.height > 1) words.push({ text: node.data.trim().slice(0, 40), element, box });
    }
  };
  const isCut = ({ element, box }: Words): string | null => {
    for (let outer: Element | null = element; outer; outer = parentOf(outer)) {
      const { overflowX, overflowY, display } = getComputedStyle(outer);
      const clip = outer.getBoundingClientRect();
      const beyondX = box.right > clip.right + 2 || box.left < clip.left - 2;
      const beyondY = box.bottom > clip.bottom + 4 || box.top < clip.top - 4;
      if (display === "inline" || display === "contents") continue;
      if ((overflowX === "auto" || overflowX === "scroll") && (overflowY !== "hidden" || !beyondY)) return null;
      if ((overflowX === "hidden" && beyondX) || (overflowY === "hidden" && beyondY))
        return outer.className || outer.tagName;
    }
    const width = document.documentElement.clientWidth;
    return box.right > width + 1 || box.left < -1 ? "the page" : null;
  };
  collect(document.body);
  for (const word of words) {
    const by = isCut(word);
    if (by !== null) faults.push(`${placeOf(word.element)}«${word.text}» is cut by ${by}`);
  }
  const lines = [...words].sort((a, b) => a.box.top - b.box.top);
  for (const [i, one] of lines.entries())
    for (const other of lines.slice(i + 1)) {
      if (other.box.top >= one.box.bottom) break;
      if (one.element === other.element) continue;
      const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // Boxes of lines are higher than their letters.
      const low = Math.min(one.box.height, other.box.height);
      if (width > 2 && height > 0.45 * low) faults.push(`${placeOf(one.element)}«${one.text}» lies on «${other.text}»`);
    }
  return [...new Set(faults)];
}
