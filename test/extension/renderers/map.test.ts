import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { activate } from "../../../extension/renderers/map.js";
import { neighbour } from "../../../extension/renderers/neighbour.js";
import { loadDataset } from "../../../kernel/datasets/load.js";
import { map } from "../../../kernel/maps/map.js";
import { texts } from "../../kernel/views/parse-html.js";
import { openPage, outputItem, rendererOf } from "./draw.js";

const page = openPage();
afterAll(page.close);

const payload = map(loadDataset("kommuner2022"), { variable: "digitalPriority", locale: "nb" });
const signal = new AbortController().signal;

function draw(renderer = rendererOf(activate)): ShadowRoot {
  const element = page.element();
  renderer.renderOutputItem(outputItem(payload), element, signal);
  return element.shadowRoot as ShadowRoot;
}

const classButtons = (root: ShadowRoot) => [...root.querySelectorAll<HTMLButtonElement>(".kl-map-legend th button")];
const pressed = (root: ShadowRoot) => texts(root, ".kl-map-legend button[aria-pressed=true] .kl-key");
const selected = (root: ShadowRoot) => root.querySelectorAll("[data-unit][aria-selected=true]").length;

describe("the renderer of maps", () => {
  test("has a square for each municipality, named with class and group, as one stop of the Tab key", () => {
    const units = [...draw().querySelectorAll("[role=listbox] [role=option]")];
    expect(units).toHaveLength(356);
    expect(units.map((unit) => unit.getAttribute("tabindex")).filter((index) => index === "0")).toHaveLength(1);
    const names = units.map((unit) => unit.getAttribute("aria-label") ?? "");
    expect(names.find((name) => name.startsWith("K001."))).toMatch(
      /^K001\. \d .+\. Innbyggergruppe: .+\. Syntetisk svar\. Plassen er trukket\.$/,
    );
    expect(names.filter((name) => name === "Ukjent kommune. ? Ukjent. Plassen er trukket.")).toHaveLength(2);
  });

  test("picks out a class in the legend, and lets go of it", () => {
    const root = draw();
    const [, second] = classButtons(root);
    second?.click();
    expect([pressed(root), selected(root)]).toEqual([["1"], 112]);
    expect(root.querySelector(".kl-map")?.hasAttribute("data-picked")).toBe(true);
    second?.click();
    expect([pressed(root), selected(root)]).toEqual([[], 0]);
  });

  test("picks out the class of a square that is pressed", () => {
    const root = draw();
    const unknown = root.querySelector<SVGElement>('g[data-class=""] [data-unit]');
    unknown?.dispatchEvent(
      new (unknown.ownerDocument.defaultView as Window & typeof globalThis).Event("click", { bubbles: true }),
    );
    expect([pressed(root), selected(root)]).toEqual([["?"], 2]);
  });

  test("keeps the class when the output is drawn again", () => {
    const renderer = rendererOf(activate);
    classButtons(draw(renderer))[4]?.click();
    expect(pressed(draw(renderer))).toEqual(["4"]);
  });

  test("says what is wrong with an output that is no map", () => {
    const element = page.element();
    rendererOf(activate).renderOutputItem(outputItem({ ...payload, units: 3 }), element, signal);
    expect(element.shadowRoot?.textContent).toContain("units is 3; expected a list");
  });
});

describe("an arrow among points", () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }));

  test("leads to one that lies in its direction, or nowhere", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (points) => {
        const [from] = points as [[number, number]];
        const to = (key: string) => points[neighbour(points, 0, key) ?? 0] as [number, number];
        for (const [key, side, sign] of [
          ["ArrowRight", 0, 1],
          ["ArrowLeft", 0, -1],
          ["ArrowDown", 1, 1],
          ["ArrowUp", 1, -1],
        ] as const) {
          const there = to(key);
          expect(there === from || Math.sign(there[side] - from[side]) === sign).toBe(true);
        }
      }),
    );
  });

  test("leads to the square beside, over a gap where there is none, and back", () => {
    const squares: [number, number][] = [
      [0, 0],
      [1, 0],
      [3, 0],
      [1, 1],
    ];
    expect(neighbour(squares, 0, "ArrowRight")).toBe(1);
    expect(neighbour(squares, 1, "ArrowRight")).toBe(2);
    expect(neighbour(squares, 2, "ArrowLeft")).toBe(1);
    expect(neighbour(squares, 1, "ArrowDown")).toBe(3);
    expect(neighbour(squares, 3, "End")).toBe(3);
    expect(neighbour(squares, 3, "a")).toBeUndefined();
  });
});
