import { afterAll, describe, expect, test } from "vitest";
import { activate } from "../../../extension/renderers/reproduction.js";
import { reproduce } from "../../../kernel/ledger/reproduce.js";
import { reproductionHtml } from "../../../kernel/views/reproduction-html.js";
import { texts } from "../../kernel/views/parse-html.js";
import { table31 } from "../../kernel/views/sample-payloads.js";
import { openPage, outputItem, rendererOf } from "./draw.js";

const page = openPage();
afterAll(page.close);

const payload = reproduce("Tabell 5.1", 2018);

/** What the renderer draws of an output. */
function draw(json: unknown): ShadowRoot {
  const element = page.element();
  rendererOf(activate).renderOutputItem(outputItem(json), element, new AbortController().signal);
  return element.shadowRoot as ShadowRoot;
}

describe("the renderer of published beside computed numbers", () => {
  test("draws what the static HTML shows", () => {
    const root = draw(payload);
    const still = page.element();
    still.innerHTML = reproductionHtml(payload);
    expect(root.innerHTML).toBe(still.innerHTML);
    expect(texts(root, "[data-verdict=contradiction] td:nth-child(2)")).toEqual(["28", "101", "51", "107", "90"]);
  });

  test.each([
    ["with a number in words", { ...payload, counts: { reproduced: "tre" } }, 'counts.reproduced is "tre"'],
    ["of another kind", table31, "expected «application/vnd.kommunelab.reproduction.v1+json»"],
  ])("tells what is wrong with an output %s", (_, json, detail) => {
    expect(draw(json).querySelector("[role=alert] code")?.textContent).toContain(detail);
  });
});
