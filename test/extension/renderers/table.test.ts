import { afterAll, describe, expect, test } from "vitest";
import { activate } from "../../../extension/renderers/table.js";
import { tableHtml } from "../../../kernel/views/table-html.js";
import { texts } from "../../kernel/views/parse-html.js";
import { plainTable, table31 } from "../../kernel/views/sample-payloads.js";
import { openPage, outputItem, rendererOf } from "./draw.js";

const page = openPage();
afterAll(page.close);

/** What the renderer draws of an output. */
function draw(json: unknown): ShadowRoot {
  const element = page.element();
  rendererOf(activate).renderOutputItem(outputItem(json), element, new AbortController().signal);
  return element.shadowRoot as ShadowRoot;
}

describe("the renderer of tables of any rows", () => {
  test("draws what the static HTML shows", () => {
    const root = draw(plainTable);
    const still = page.element();
    still.innerHTML = tableHtml(plainTable);
    expect(root.innerHTML).toBe(still.innerHTML);
    expect(texts(root, "tbody th")).toHaveLength(3);
  });

  test.each([
    ["with a row too short", { ...plainTable, rows: [[]] }, "rows[0] has 0 parts"],
    ["of another kind", table31, "expected «application/vnd.kommunelab.table.v1+json»"],
  ])("tells what is wrong with an output %s", (_, json, detail) => {
    expect(draw(json).querySelector("[role=alert] code")?.textContent).toContain(detail);
  });
});
