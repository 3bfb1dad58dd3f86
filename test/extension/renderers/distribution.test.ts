import { afterAll, describe, expect, test } from "vitest";
import { activate } from "../../../extension/renderers/distribution.js";
import { distributionHtml } from "../../../kernel/views/distribution-html.js";
import { texts } from "../../kernel/views/parse-html.js";
import { figure47, table31 } from "../../kernel/views/sample-payloads.js";
import { openPage, outputItem, rendererOf } from "./draw.js";

const page = openPage();
afterAll(page.close);

const signal = new AbortController().signal;

/** What the renderer draws of an output. */
function draw(json: unknown, element = page.element()): ShadowRoot {
  rendererOf(activate).renderOutputItem(outputItem(json), element, signal);
  return element.shadowRoot as ShadowRoot;
}

describe("the renderer of frequency tables", () => {
  test("draws what the static HTML shows", () => {
    const root = draw(table31);
    expect(texts(root, ".kl-total td")).toEqual(["354", "1,000", "1,000"]);
    const still = page.element();
    still.innerHTML = distributionHtml(table31);
    expect(texts(root, "th, td, .kl-notes p")).toEqual(texts(still, "th, td, .kl-notes p"));
  });

  test("draws anew in the same place", () => {
    const element = page.element();
    draw({ ...table31, locale: "en" }, element);
    expect(draw(table31, element).querySelectorAll("table")).toHaveLength(1);
    expect(texts(element.shadowRoot as ShadowRoot, "thead th")[1]).toBe("Antall");
  });

  test.each([
    ["edited by hand", { ...table31, rows: [{ code: "0" }] }, "rows[0].label is undefined; expected an object"],
    ["of another kind", figure47, "expected «application/vnd.kommunelab.distribution.v1+json»"],
    ["that is no payload", "tekst", 'the payload is "tekst"; expected an object'],
  ])("tells what is wrong with an output %s, and what to do", (_, json, detail) => {
    const root = draw(json);
    expect(root.querySelector("[role=alert]")?.textContent).toContain("Kjør cellen på nytt");
    expect(root.querySelector("code")?.textContent).toContain(detail);
  });

  test("tells when an output is not even JSON", () => {
    const element = page.element();
    const broken = { ...outputItem({}), json: () => JSON.parse("{") };
    rendererOf(activate).renderOutputItem(broken, element, signal);
    expect(element.shadowRoot?.querySelector("[role=alert]")).not.toBeNull();
  });
});
