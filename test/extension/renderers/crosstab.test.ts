import { afterAll, describe, expect, test } from "vitest";
import { activate } from "../../../extension/renderers/crosstab.js";
import { texts } from "../../kernel/views/parse-html.js";
import { figure47 } from "../../kernel/views/sample-payloads.js";
import { openPage, outputItem, rendererOf } from "./draw.js";

const page = openPage();
afterAll(page.close);

const signal = new AbortController().signal;

function draw(renderer = rendererOf(activate), id = "1", payload = figure47): ShadowRoot {
  const element = page.element();
  renderer.renderOutputItem(outputItem(payload, id), element, signal);
  return element.shadowRoot as ShadowRoot;
}

const button = (root: ShadowRoot, value: string) => root.querySelector<HTMLButtonElement>(`button[value="${value}"]`);
const pressed = (root: ShadowRoot) => texts(root, "button[aria-pressed=true]");
const firstCell = (root: ShadowRoot) => texts(root, "tbody td")[0];

describe("the renderer of crosstabs", () => {
  test("shows table and bars with the percent that was asked for", () => {
    const root = draw();
    expect(pressed(root)).toEqual(["Begge", "% kolonne"]);
    expect([firstCell(root), root.querySelectorAll("figure").length]).toEqual(["50,0 (28)", 1]);
  });

  test("switches between table and bars", () => {
    const root = draw();
    button(root, "bars")?.click();
    expect([root.querySelectorAll("table").length, root.querySelectorAll("figure").length]).toEqual([0, 1]);
    button(root, "table")?.click();
    expect([root.querySelectorAll("table").length, root.querySelectorAll("figure").length]).toEqual([1, 0]);
    expect(pressed(root)).toEqual(["Tabell", "% kolonne"]);
  });

  test("switches between percent of the row, the column and all", () => {
    const root = draw();
    button(root, "row")?.click();
    expect([firstCell(root), pressed(root)]).toEqual(["16,3 (28)", ["Begge", "% rad"]]);
    button(root, "total")?.click();
    expect(firstCell(root)).toBe("7,9 (28)");
  });

  test("switches to counts alone, also in bars, and back to the numbers of its maker", () => {
    const root = draw();
    button(root, "count")?.click();
    expect([firstCell(root), pressed(root)]).toEqual(["28", ["Begge", "Antall"]]);
    expect(texts(root, ".kl-base")).toEqual(["Antall. Base: alle kommuner, n = 354", "Antall"]);
    button(root, "bars")?.click();
    expect(texts(root, ".kl-base")).toEqual(["Antall. Base: alle kommuner, n = 354"]);
    expect(texts(root, ".kl-bars > li:first-child .kl-value")).toEqual([
      "I liten grad: 28",
      "Verken eller: 51",
      "I høy grad: 93",
    ]);
    button(root, "both")?.click();
    button(root, "column")?.click();
    expect(firstCell(root)).toBe("50,0 (28)");
  });

  test("has percents beside the counts of a table of counts alone, when its reader asks for them", () => {
    const root = draw(undefined, "1", { ...figure47, show: ["count"] });
    expect([firstCell(root), pressed(root)]).toEqual(["28", ["Begge", "Antall"]]);
    button(root, "row")?.click();
    expect([firstCell(root), pressed(root)]).toEqual(["16,3 (28)", ["Begge", "% rad"]]);
  });

  test("leaves the focus on the button that was pressed", () => {
    const root = draw();
    const row = button(root, "row");
    row?.focus();
    row?.click();
    expect(button(root, "row")).toBe(row);
    expect(row?.isConnected).toBe(true);
  });

  test("has real buttons in one toolbar with named groups, one stop of the Tab key", () => {
    const root = draw();
    const toolbar = root.querySelector("[role=toolbar]") as HTMLElement;
    const groups = [...toolbar.querySelectorAll("[role=group]")].map((group) => group.getAttribute("aria-label"));
    expect([toolbar.getAttribute("aria-label"), ...groups]).toEqual(["Valg for tabellen", "Vis", "Tall"]);
    const buttons = [...toolbar.querySelectorAll<HTMLButtonElement>("button:not([hidden])")];
    expect(buttons.every(({ type }) => type === "button")).toBe(true);
    expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([0, ...buttons.slice(1).map(() => -1)]);
  });

  test("keeps a choice when the same output is drawn again, and not for another", () => {
    const renderer = rendererOf(activate);
    button(draw(renderer, "7"), "bars")?.click();
    expect(pressed(draw(renderer, "7"))[0]).toBe("Søyler");
    const other = { ...figure47, year: 2018 };
    expect(pressed(draw(renderer, "8", other))[0]).toBe("Begge");
  });

  test("keeps apart what was chosen of outputs of two cells that are equal", () => {
    const renderer = rendererOf(activate);
    const drawn = (id: string, executionCount: number) => {
      const element = page.element();
      renderer.renderOutputItem({ ...outputItem(figure47, id), metadata: { executionCount } }, element, signal);
      return element.shadowRoot as ShadowRoot;
    };
    button(drawn("1", 1), "bars")?.click();
    expect(["1", "2"].map((id) => pressed(drawn(id, Number(id)))[0])).toEqual(["Søyler", "Begge"]);
  });

  test("leaves Escape to others when the number that had a hint is drawn anew", () => {
    const root = draw();
    const { KeyboardEvent, PointerEvent } = root.host.ownerDocument.defaultView as unknown as typeof globalThis;
    const heard: string[] = [];
    root.host.addEventListener("keydown", (event) => heard.push((event as globalThis.KeyboardEvent).key));
    const pressEscape = () => root.host.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    const point = () => root.querySelector("tbody td")?.dispatchEvent(new PointerEvent("pointerenter"));
    point();
    pressEscape();
    expect(heard).toEqual([]);
    point();
    button(root, "row")?.click();
    pressEscape();
    expect(heard).toEqual(["Escape"]);
  });

  test("speaks English when the payload does", () => {
    expect(texts(draw(undefined, "1", { ...figure47, locale: "en" }), "[role=toolbar] button:not([hidden])")).toEqual([
      "Both",
      "Table",
      "Bars",
      "Grouped",
      "Mosaic",
      "Count",
      "% row",
      "% column",
      "% all",
      "Hide",
      "Copy",
      "Download",
    ]);
  });
});
