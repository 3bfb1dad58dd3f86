import { afterAll, describe, expect, test } from "vitest";
import { activate } from "../../../extension/renderers/explanation.js";
import { explain } from "../../../kernel/method/explain.js";
import { explanationHtml } from "../../../kernel/views/explanation-html.js";
import { rowWith } from "../../kernel/indicators/row-with.js";
import { answerTable } from "../../kernel/survey/answer-table.js";
import { table31 } from "../../kernel/views/sample-payloads.js";
import { openPage, outputItem, rendererOf } from "./draw.js";

const page = openPage();
afterAll(page.close);

const explanation = explain(answerTable(2022, [rowWith(2022, { cloud: 7 })]), "K001", "cloudScore");

/** What the renderer draws of an output. */
function draw(json: unknown): ShadowRoot {
  const element = page.element();
  rendererOf(activate).renderOutputItem(outputItem(json), element, new AbortController().signal);
  return element.shadowRoot as ShadowRoot;
}

describe("the renderer of explanations", () => {
  test("draws what the static HTML shows", () => {
    const still = page.element();
    still.innerHTML = explanationHtml(explanation);
    expect(draw(explanation).innerHTML).toBe(still.innerHTML);
  });

  test.each([
    ["edited by hand", { ...explanation, steps: [{}] }, "steps[0].name is undefined"],
    ["of another kind", table31, "expected «application/vnd.kommunelab.explanation.v1+json»"],
  ])("tells what is wrong with an output %s", (_, json, detail) => {
    expect(draw(json).querySelector("[role=alert] code")?.textContent).toContain(detail);
  });
});
