import { Window } from "happy-dom";
import { beforeAll, describe, expect, it } from "vitest";
import type { Cell, CodeCell, Notebook, Output } from "../../../../kernel/headless/notebook.js";
import { loadPageTools } from "../../../../kernel/headless/notebook-html/load-page-tools.js";
import { notebookHtml, type Page } from "../../../../kernel/headless/notebook-html/notebook-html.js";
import type { PageTools } from "../../../../kernel/headless/notebook-html/page-tools.js";
import { distributionHtml } from "../../../../kernel/views/distribution-html.js";
import { STYLE } from "../../../../kernel/views/style.js";
import { table31 } from "../../views/sample-payloads.js";

let tools: PageTools;

beforeAll(async () => {
  tools = await loadPageTools();
});

const markdown = (source: string, more: object = {}): Cell => ({
  cell_type: "markdown",
  id: "m",
  metadata: {},
  source,
  ...more,
});

const code = (source: string, ...outputs: Output[]): CodeCell => ({
  cell_type: "code",
  id: "c",
  metadata: {},
  source,
  execution_count: 3,
  outputs,
});

const data = (bundle: Record<string, unknown>): Output => ({ output_type: "display_data", data: bundle, metadata: {} });

const notebookOf = (cells: readonly Cell[], metadata = {}): Notebook => ({
  cells,
  metadata,
  nbformat: 4,
  nbformat_minor: 5,
});

function draw(cells: readonly Cell[], { metadata = {}, ...page }: Partial<Page> & { metadata?: object } = {}) {
  const html = notebookHtml(notebookOf(cells, metadata), tools, { title: "notatbok", ...page });
  const { document } = new Window();
  document.write(html);
  return { html, document, main: document.querySelector("main") as unknown as HTMLElement };
}

describe("a notebook's page", () => {
  it("forbids scripts and everything that would have to be fetched", () => {
    const { html, document } = draw([markdown("# T")]);
    expect(document.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content")).toMatch(
      /^default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:;/,
    );
    // A policy counts for what stands after it.
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<title>"));
    expect(html).not.toMatch(/<script|<link|src="http|@import|url\(/i);
  });

  it("has the notebook's own title, or else the file's name", () => {
    expect(draw([code("1"), markdown("# En *stor* `tittel` #\n\nTekst")]).document.title).toBe("En stor tittel");
    const { document, main } = draw([markdown("## Under & over")], { title: "a<b" });
    expect(document.title).toBe("a<b");
    expect(main.querySelector("h1")?.textContent).toBe("a<b");
  });

  it("is in the language asked for, or the notebook's, or bokmål", () => {
    const language = (...parts: Parameters<typeof draw>) => draw(...parts).document.documentElement.lang;
    expect(language([])).toBe("nb");
    expect(language([], { metadata: { kommunelab: { locale: "en" } } })).toBe("en");
    expect(language([], { metadata: { kommunelab: { locale: "en" } }, locale: "nb" })).toBe("nb");
  });

  it("says at its foot what made it, with which parameters, and when only if it is told", () => {
    const run = { version: "1.2.3", node: "v20.12.0", parameters: [["navn", "<Å>"]] as const };
    const { document } = draw([], { run });
    expect(document.querySelector("footer")?.textContent).toBe(
      "Kjørt med Kommunelab 1.2.3 på Node.js v20.12.0.Parametre: navn = <Å>",
    );
    const date = new Date("2026-11-22T05:12:00Z");
    expect(draw([], { run: { ...run, date }, locale: "en" }).document.querySelector("footer")?.textContent).toContain(
      "Run on November 22, 2026",
    );
    expect(draw([]).document.querySelector("footer")).toBe(null);
  });

  it("has the style of our tables once, however many there are", () => {
    const table = data({ "text/html": distributionHtml(table31) });
    const { html, main } = draw([code("a", table), code("b", table)]);
    expect(html.split(STYLE)).toHaveLength(2);
    expect(main.querySelectorAll(".kl table")).toHaveLength(2);
  });
});

describe("Markdown", () => {
  const html = (source: string, more: object = {}) => draw([markdown(source, more)]).main.innerHTML;

  it("has headings with anchors, tables, lists and code", () => {
    const { main } = draw([
      markdown("## Ærlige tall\n\n## Ærlige tall\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n```ts\nconst a = 1\n```"),
    ]);
    expect([...main.querySelectorAll("h2")].map(({ id }) => id)).toEqual(["ærlige-tall", "ærlige-tall-2"]);
    expect(main.querySelectorAll("table td")).toHaveLength(2);
    expect(main.querySelector("pre .hljs-keyword")?.textContent).toBe("const");
  });

  it("has unique anchors across cells", () => {
    const { main } = draw([markdown("# En"), markdown("# En")]);
    expect([...main.querySelectorAll("h1")].map(({ id }) => id)).toEqual(["en", "en-2"]);
  });

  it.each([
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt:alert(1))",
    "[a](&#106;avascript:alert(1))",
    "[a](java\nscript:alert(1))",
    "[a](vbscript:x)",
    "[a](data:text/html,<script>alert(1)</script>)",
    "![a](javascript:alert(1))",
    '![a](x "onerror=alert(1)")',
    "<javascript:alert(1)>",
    "[a]: javascript:alert(1)\n[a]",
    "`</code><script>alert(1)</script>`",
    "```ts\n</code></pre><script>alert(1)</script>\n```",
    '```"><script>alert(1)</script>\nx\n```',
    "| <script>alert(1)</script> |\n|---|",
    "# <svg onload=alert(1)>",
  ])("does nothing of what %j asks for", (source) => {
    const { main } = draw([markdown(source)]);
    expect(main.querySelector("script, img[onerror], svg, iframe")).toBe(null);
    for (const element of main.querySelectorAll("*"))
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on/);
        if (name === "href" || name === "src") expect(value).toMatch(/^(https?:|mailto:|#|[^:]*$)/);
      }
  });

  it("links to images that are elsewhere, and shows those that the notebook carries", () => {
    expect(html("![Kart](https://example.org/a.png)")).toContain('<a href="https://example.org/a.png">Kart</a>');
    expect(html("![](figur.png)")).toContain('<a href="figur.png">figur.png</a>');
    const attachments = { "et kart.png": { "image/png": "QUJD" } };
    expect(html("![Kart](<attachment:et kart.png>)", { attachments })).toContain(
      '<img src="data:image/png;base64,QUJD" alt="Kart">',
    );
    expect(html("![](attachment:%E0.png)", { attachments })).toContain('<a href="attachment:%E0.png">');
    expect(html('![a"b](data:image/png;base64,QUJD)')).toContain('alt="a&quot;b"');
  });
});

describe("code and its outputs", () => {
  it("are drawn as text with the parts of the code marked", () => {
    const { main } = draw([code("const a = '<b>' // merk")]);
    expect(main.querySelector("pre.code")?.textContent).toBe("const a = '<b>' // merk");
    expect(main.querySelector(".hljs-string")?.textContent).toBe("'<b>'");
    expect(main.querySelector("pre.code")?.getAttribute("aria-label")).toBe("Celle 3");
  });

  it("show the representation that says most", () => {
    const { main } = draw([
      code("a", data({ "text/plain": "tekst", "text/html": "<b>html</b>", "application/vnd.x+json": {} })),
      code("b", data({ "text/plain": "bilde", "image/png": "QUJD\n" })),
      code("c", data({ "text/plain": "tekst", "text/markdown": "*kursiv*" })),
      code("d", data({ "application/json": { a: 1 } })),
      code("e", data({})),
    ]);
    expect(main.querySelector(".html")?.innerHTML).toBe("<b>html</b>");
    expect(main.querySelector("img")?.getAttribute("src")).toBe("data:image/png;base64,QUJD");
    expect(main.querySelector("img")?.getAttribute("alt")).toBe("bilde");
    expect(main.querySelector("em")?.textContent).toBe("kursiv");
    expect(main.querySelector("pre.text")?.textContent).toBe('application/json\n{\n  "a": 1\n}');
    expect(main.querySelectorAll(".outputs")).toHaveLength(4);
  });

  it("show SVG as an image, where its scripts cannot run", () => {
    const { main } = draw([
      code("a", data({ "image/svg+xml": "<svg onload='x()'><script>y()</script>#\ud800</svg>" })),
    ]);
    expect(main.querySelector("svg, script")).toBe(null);
    expect(decodeURIComponent(main.querySelector("img")?.getAttribute("src") ?? "")).toBe(
      "data:image/svg+xml,<svg onload='x()'><script>y()</script>#\ufffd</svg>",
    );
  });

  it("escape text and errors, and take no steering characters along", () => {
    const { html, main } = draw([
      code("a", { output_type: "stream", name: "stderr", text: "<script>1</script>\u0000\u001b]0;title\u0007!" }),
      code("b", { output_type: "error", ename: "<b>", evalue: "<i>", traceback: ["<b>: <i>", "    at cell 3:1:1"] }),
      code("c", { output_type: "error", ename: "Error", evalue: "alone", traceback: [] }),
    ]);
    expect(main.querySelector("script, b, i")).toBe(null);
    expect(main.querySelector(".stderr")?.textContent).toBe("<script>1</script>!");
    expect([...main.querySelectorAll(".error")].map(({ textContent }) => textContent)).toEqual([
      "<b>: <i>\n    at cell 3:1:1",
      "Error: alone",
    ]);
    expect(html).not.toContain("\u0000");
  });

  it("keep raw cells as text", () => {
    const { main } = draw([{ cell_type: "raw", id: "r", metadata: {}, source: "<b>rå</b>" }]);
    expect(main.querySelector("pre")?.textContent).toBe("<b>rå</b>");
  });
});
