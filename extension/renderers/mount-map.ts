import type { MunicipalMap } from "../../kernel/mime.js";
import { mapHint } from "../../kernel/views/map-hint.js";
import { type LegendEntry, mapLegend } from "../../kernel/views/map-legend.js";
import { hintBox } from "./hint-box.js";
import { asListbox } from "./map-listbox.js";
import { MAP_PANEL_STYLE } from "./map-panel-style.js";
import { mapPicks } from "./map-picks.js";
import { mapRing } from "./map-ring.js";
import { neighbour } from "./neighbour.js";

/**
 * Makes a drawn map answer: a hint at the unit that has the pointer or the focus; arrows that move from unit to unit; and classes,
 * of which one can be picked out in the legend or at a unit.
 *
 * @param chosen - key of the class that is picked out; of none when it is no key of the legend
 * @param onChoose - told the key, or undefined when no class is picked out any more
 * @returns ends it
 */
export function mountMap(
  content: HTMLElement,
  payload: MunicipalMap,
  chosen: string | undefined,
  onChoose: (key: string | undefined) => void,
): () => void {
  const sheets = content.querySelector<HTMLElement>(".kl-sheets");
  if (!sheets) return () => {};
  const style = document.createElement("style");
  style.textContent = MAP_PANEL_STYLE;
  content.append(style);
  const entries = new Map(mapLegend(payload).map((entry) => [String(entry.class ?? ""), entry]));
  const entryOf = (unit: Element) =>
    entries.get(unit.closest<SVGElement>("[data-class]")?.dataset.class ?? "") as LegendEntry;
  const hintOf = (unit: SVGElement) => {
    const found = payload.units[Number(unit.dataset.unit)];
    return found ? mapHint(payload, found, entryOf(unit)) : "";
  };
  const units = asListbox(sheets, payload.title[payload.locale], hintOf);
  const picks = mapPicks(content, [...entries.values()], chosen, onChoose);
  return answerTo(sheets, units, { content, hintOf, press: (unit) => picks.toggle(entryOf(unit).key) });
}

/** What the units of a map say and do. */
interface Answers {
  readonly content: HTMLElement;
  readonly hintOf: (unit: SVGElement) => string;
  readonly press: (unit: SVGElement) => void;
}

/** Answers the pointer and the keyboard at the units of a map. */
function answerTo(sheets: HTMLElement, units: readonly SVGElement[], { content, hintOf, press }: Answers): () => void {
  const ring = mapRing();
  const hint = hintBox(content, ring.remove);
  const show = (unit: SVGElement) => {
    hint.show(unit, hintOf(unit));
    // Its name says the same.
    unit.removeAttribute("aria-describedby");
    ring.put(unit);
  };
  const listen = (type: string, answer: (unit: SVGElement, event: Event) => void) =>
    sheets.addEventListener(type, (event) => {
      const unit = units.find((one) => one === event.target);
      if (unit) answer(unit, event);
    });
  listen("pointerover", show);
  listen("pointerout", hint.hideSoon);
  listen("click", press);
  listen("focusin", (unit) => {
    for (const other of units) other.setAttribute("tabindex", other === unit ? "0" : "-1");
    show(unit);
  });
  listen("focusout", hint.hide);
  listen("keydown", (unit, event) => {
    const { key } = event as KeyboardEvent;
    const to = units[neighbour(units.map(middleOf), units.indexOf(unit), key) ?? -1];
    if (key === "Enter" || key === " ") press(unit);
    else if (to) to.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return hint.hide;
}

function middleOf(unit: SVGElement): readonly [number, number] {
  const { left, right, top, bottom } = unit.getBoundingClientRect();
  return [(left + right) / 2, (top + bottom) / 2];
}
