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
    expect(pressed(root)).toEqual(["Begge", "Kolonnen"]);
    expect([firstCell(root), root.querySelectorAll("figure").length]).toEqual(["50,0 (28)", 1]);
  });

  test("switches between table and bars", () => {
    const root = draw();
    button(root, "bars")?.click();
    expect([root.querySelectorAll("table").length, root.querySelectorAll("figure").length]).toEqual([0, 1]);
    button(root, "table")?.click();
    expect([root.querySelectorAll("table").length, root.querySelectorAll("figure").length]).toEqual([1, 0]);
    expect(pressed(root)).toEqual(["Tabell", "Kolonnen"]);
  });

  test("switches between percent of the row, the column and all", () => {
    const root = draw();
    button(root, "row")?.click();
    expect([firstCell(root), pressed(root)]).toEqual(["16,3 (28)", ["Begge", "Raden"]]);
    button(root, "total")?.click();
    expect(firstCell(root)).toBe("7,9 (28)");
  });

  test("leaves the focus on the button that was pressed", () => {
    const root = draw();
    const row = button(root, "row");
    row?.focus();
    row?.click();
    expect(button(root, "row")).toBe(row);
    expect(row?.isConnected).toBe(true);
  });

  test("has real buttons in named groups, for the keyboard and screen readers", () => {
    const root = draw();
    const groups = [...root.querySelectorAll("[role=group]")].map((group) => group.getAttribute("aria-label"));
    expect(groups).toEqual(["Vis", "Prosent av"]);
    expect(
      [...root.querySelectorAll("button")].every(({ type, tabIndex }) => type === "button" && tabIndex === 0),
    ).toBe(true);
  });

  test("keeps a choice when the same output is drawn again, and forgets it with the output", () => {
    const renderer = rendererOf(activate);
    button(draw(renderer, "7"), "bars")?.click();
    expect(pressed(draw(renderer, "7"))[0]).toBe("Søyler");
    expect(pressed(draw(renderer, "8"))[0]).toBe("Begge");
    renderer.disposeOutputItem?.("7");
    expect(pressed(draw(renderer, "7"))[0]).toBe("Begge");
  });

  test("speaks English when the payload does", () => {
    expect(texts(draw(undefined, "1", { ...figure47, locale: "en" }), "button")).toEqual([
      "Both",
      "Table",
      "Bars",
      "Row",
      "Column",
      "All",
    ]);
  });
});
