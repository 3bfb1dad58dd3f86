import { join } from "node:path";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { FIGURE_MIME, type Payload } from "../../../kernel/mime.js";
import manifest from "../../../package.json" with { type: "json" };
import { chromiumPath } from "./chromium-path.js";
import { THEME_COLOURS, type ThemeName, themeStyle } from "./theme-colours.js";

const root = join(import.meta.dirname, "../../..");

/** The sources of our renderers by the MIME type that each draws, as package.json tells VS Code. */
const RENDERERS = Object.fromEntries(
  manifest.contributes.notebookRenderer.flatMap(({ entrypoint, mimeTypes }) =>
    mimeTypes.map((mime) => [mime, entrypoint.replace("./dist/", "extension/").replace(/\.js$/, ".ts")]),
  ),
);

/** A document of outputs in a real browser, where our renderers draw as in VS Code, without the rest of VS Code. */
export class OutputPage {
  readonly page: Page;
  readonly #browser: Browser;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.page = page;
  }

  static async open(): Promise<OutputPage> {
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox", "--disable-gpu"] });
    const outputs = new OutputPage(browser, await browser.newPage({ viewport: { width: 1000, height: 1400 } }));
    const script = await bundle();
    // A name that no part of the page asks for: the renderers are there also when a document is written anew.
    await outputs.page.addInitScript({ content: script });
    await outputs.page.goto("about:blank");
    return outputs;
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  /** An empty document in a theme, `width` pixels wide. */
  async begin(theme: ThemeName, width = 1000): Promise<void> {
    await this.page.setViewportSize({ width, height: 1400 });
    await this.page.goto("about:blank");
    await this.page.evaluate(
      ([style, kind]) => {
        document.documentElement.lang = "nb";
        document.title = "Outputs";
        document.head.insertAdjacentHTML("beforeend", `<style>${style}</style>`);
        document.body.dataset.vscodeThemeKind = kind as string;
        document.body.innerHTML = '<main><h1>Notebook</h1><h2>Section</h2><h3>Part</h3><div id="output"></div></main>';
      },
      [themeStyle(theme), THEME_COLOURS[theme].kind],
    );
  }

  /** Draws a payload with the renderer that VS Code would choose, in place of what was drawn. */
  async draw(payload: Payload): Promise<void> {
    await this.page.evaluate(
      (value) => {
        const host = Object.assign(document.createElement("div"), { id: "output" });
        document.querySelector("#output")?.replaceWith(host);
        const item = { id: "1", mime: value.type, metadata: {}, json: () => value, text: () => JSON.stringify(value) };
        (globalThis as unknown as { renderOutput: RenderOutput }).renderOutput(item, host);
      },
      payload as { readonly type: string },
    );
    await this.#charted([payload]);
    await this.laidOut();
  }

  /** Waits until Plotly, which comes after its renderer, has drawn the charts. */
  async #charted(payloads: readonly Payload[]): Promise<void> {
    const charts = payloads.filter(({ type }) => type === FIGURE_MIME).length;
    if (charts === 0) return;
    await this.page.locator("#output .kl-plot .main-svg :is(.xtick,.slice)").first().waitFor({ state: "attached" });
    await this.page.waitForFunction((expected) => {
      const roots = [...document.querySelectorAll("#output, #output [data-payload]")].map(
        ({ shadowRoot }) => shadowRoot,
      );
      return roots.filter((root) => root?.querySelector(".kl-plot .main-svg :is(.xtick,.slice)")).length >= expected;
    }, charts);
  }

  /** Opens the controls of what is drawn where the page is too narrow to show them all. */
  async unfold(): Promise<void> {
    const opener = this.page.locator('#output button[value="view"][aria-expanded="false"]:visible');
    if ((await opener.count()) > 0) await opener.click();
    await this.laidOut();
  }

  /** Waits for a whole frame: controls fit themselves to their room before what they belong to is painted. */
  async laidOut(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  /** Draws many payloads below each other, each in an element with its name, in place of what was drawn. */
  async drawAll(payloads: Readonly<Record<string, Payload>>): Promise<void> {
    await this.page.evaluate(
      (all) => {
        const host = Object.assign(document.createElement("div"), { id: "output" });
        document.querySelector("#output")?.replaceWith(host);
        for (const [i, [name, value]] of all.entries()) {
          const element = document.createElement("div");
          element.dataset.payload = name;
          host.append(element);
          const item = {
            id: `${i}`,
            mime: value.type,
            metadata: {},
            json: () => value,
            text: () => JSON.stringify(value),
          };
          (globalThis as unknown as { renderOutput: RenderOutput }).renderOutput(item, element);
        }
      },
      Object.entries(payloads) as [string, { readonly type: string }][],
    );
    await this.#charted(Object.values(payloads));
    await this.laidOut();
  }

  /** Shows static HTML in place of what was drawn, as a notebook's own page does. */
  async show(html: string): Promise<void> {
    await this.page.evaluate((fragment) => {
      const host = Object.assign(document.createElement("div"), { id: "output" });
      host.innerHTML = fragment;
      document.querySelector("#output")?.replaceWith(host);
    }, html);
  }
}

type RenderOutput = (item: unknown, element: HTMLElement) => void;

/** Every renderer in one script that says which draws what. */
async function bundle(): Promise<string> {
  const entries = Object.entries(RENDERERS);
  const imports = entries.map(([, file], i) => `import { activate as a${i} } from "./${file}";`);
  const table = entries.map(([mime], i) => `${JSON.stringify(mime)}: a${i}`);
  const { outputFiles } = await build({
    stdin: {
      contents: `${imports.join("\n")}
const activate = { ${table.join(", ")} };
const state = { value: undefined };
const context = { setState: (value) => { state.value = value; }, getState: () => state.value, workspace: { isTrusted: true } };
globalThis.renderOutput = (item, element) => {
  void Promise.resolve(activate[item.mime](context)).then((renderer) => renderer.renderOutputItem(item, element, new AbortController().signal));
};`,
      resolveDir: root,
      loader: "ts",
    },
    bundle: true,
    write: false,
    platform: "browser",
    target: "es2022",
    format: "iife",
    loader: { ".css": "empty" },
    define: { global: "globalThis" },
  });
  return outputFiles[0]?.text ?? "";
}
