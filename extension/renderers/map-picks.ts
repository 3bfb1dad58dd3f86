import type { LegendEntry } from "../../kernel/views/map-legend.js";

/**
 * Lets one class of a map be picked out, by buttons that the names in its legend become.
 *
 * @param chosen - key of the class that is picked out from the beginning
 * @param onChoose - told the key, or undefined when no class is picked out any more
 * @returns what picks out the class of a key, or lets go of it
 */
export function mapPicks(
  content: HTMLElement,
  legend: readonly LegendEntry[],
  chosen: string | undefined,
  onChoose: (key: string | undefined) => void,
): { readonly toggle: (key: string) => void } {
  let picked: string | undefined;
  const buttons = new Map(legend.flatMap((entry) => legendButton(content, entry, () => toggle(entry.key))));
  const pick = (key: string | undefined) => {
    picked = buttons.has(key ?? "") ? key : undefined;
    content.querySelector(".kl-map")?.toggleAttribute("data-picked", picked !== undefined);
    for (const [of, button] of buttons) button.setAttribute("aria-pressed", String(of === picked));
    for (const entry of legend) showPicked(content, entry, entry.key === picked);
  };
  const toggle = (key: string) => {
    pick(key === picked ? undefined : key);
    onChoose(picked);
  };
  pick(chosen);
  return { toggle };
}

function showPicked(content: HTMLElement, { class: index }: LegendEntry, isPicked: boolean): void {
  for (const group of content.querySelectorAll(`.kl-sheet g[data-class="${index ?? ""}"]`)) {
    group.toggleAttribute("data-on", isPicked);
    for (const unit of group.querySelectorAll("[data-unit]")) unit.setAttribute("aria-selected", String(isPicked));
  }
}

/** Makes the name of a class a button. */
function legendButton(
  content: HTMLElement,
  { class: index, key }: LegendEntry,
  onPress: () => void,
): [string, HTMLButtonElement][] {
  const heading = content.querySelector(`.kl-map-legend tr[data-class="${index ?? ""}"] th`);
  if (!heading) return [];
  const button = document.createElement("button");
  button.type = "button";
  button.className = "pick";
  button.append(...heading.childNodes);
  button.addEventListener("click", onPress);
  heading.append(button);
  return [[key, button]];
}
