import { afterAll, describe, expect, test } from "vitest";
import { activate } from "../../../extension/renderers/distribution.js";
import type { Distribution } from "../../../kernel/mime.js";
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

/** A histogram of counts, the second of them the greatest. */
const histogram: Distribution = { ...table31, form: "histogram", median: { value: 2, earlier: 2 } };

/** Draws as it is kept in a notebook, which the extension tells. */
function drawKept(json: unknown, state: unknown): ShadowRoot {
  let tell: (message: unknown) => void = () => {};
  const onDidReceiveMessage = (listener: (message: never) => void) => {
    tell = listener as typeof tell;
    return { dispose: () => {} };
  };
  const element = page.element();
  rendererOf(activate, { onDidReceiveMessage }).renderOutputItem(outputItem(json, "9"), element, signal);
  tell({ kind: "kept", id: "9", state });
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

  test("takes no choice from a notebook that only another kind of table offers", () => {
    const bars = { ...table31, form: "bars", show: ["percent"] };
    const root = drawKept(bars, { shape: "mosaic", show: "column", hiddenRows: ["0"] });
    expect(texts(root, "button[aria-pressed=true]")).toEqual(["Søyler", "Prosent", "Med 2018"]);
    expect([root.querySelectorAll("table").length, texts(root, ".kl-bars > li").length]).toEqual([0, 4]);
  });

  test("leaves the columns of a histogram in the order of their numbers when its table is sorted", () => {
    const sort = { column: "count", descending: true };
    const codes = (root: ShadowRoot, of: string) =>
      [...root.querySelectorAll(`${of}[data-code]`)].map((one) => one.getAttribute("data-code"));
    expect(codes(drawKept(histogram, { shape: "table", sort }), "tr")).toEqual(["1", "4", "2", "3", "0"]);
    expect(codes(drawKept(histogram, { shape: "histogram", sort }), "li")).toEqual(["0", "1", "2", "3", "4"]);
  });

  test("sorts by every column but that of what is added up from above", () => {
    const rows = table31.rows.map((row) => ({ ...row, cumulative: 0.5 }));
    const root = draw({ ...table31, earlierYear: null, earlierBase: null, rows, show: ["percent", "cumulative"] });
    expect(texts(root, "thead th")).toEqual([
      "Digitaliseringsstrategi og IKT-prosjekter",
      "Prosent",
      "Kumulert prosent",
    ]);
    expect(texts(root, "thead button")).toEqual(["Digitaliseringsstrategi og IKT-prosjekter", "Prosent"]);
    expect(texts(root, "[role=group] button")).toContain("Prosent og kumulert prosent");
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
