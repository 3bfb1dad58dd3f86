import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Locator, type Page } from "playwright-core";
import { chromiumPath } from "../../e2e/harness/chromium-path.js";
import { notebookOf } from "../../e2e/harness/notebook-file.js";
import type { Jupyter } from "./jupyter.js";
import { startNotebookServer } from "./notebook-server.js";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

/** A machine that is busy with other tests may need it. */
const PATIENCE_MS = 60_000;

/** Starts Jupyter Notebook and opens a notebook of these cells in it. */
export async function openNotebook(jupyter: Jupyter, cells: readonly string[]): Promise<NotebookPage> {
  writeFileSync(join(jupyter.work, "test.ipynb"), JSON.stringify(notebookOf(cells)));
  const server = await startNotebookServer(jupyter);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
  const page = await browser.newPage({ viewport: { width: 1200, height: 1600 }, locale: "en-GB" });
  page.setDefaultTimeout(PATIENCE_MS);
  const notebook = new NotebookPage(page, async () => {
    await browser.close();
    await server.stop();
  });
  try {
    await page.goto(server.address("test.ipynb"));
    await notebook.idle();
    return notebook;
  } catch (error) {
    await notebook.close();
    throw error;
  }
}

/** What Jupyter Notebook's page has for its own scripts. */
interface JupyterPage {
  readonly Jupyter: { readonly notebook: { readonly events: { one(name: string, listener: () => void): void } } };
}

/** Jupyter Notebook as a user sees it. Cells are numbered from 1. */
export class NotebookPage {
  readonly page: Page;
  readonly close: () => Promise<void>;

  constructor(page: Page, close: () => Promise<void>) {
    this.page = page;
    this.close = close;
  }

  /** Waits until the kernel has started and nothing runs. */
  async idle(): Promise<void> {
    await this.page.locator("#kernel_indicator_icon.kernel_idle_icon").waitFor();
  }

  cell(number: number): Locator {
    return this.page.locator(".code_cell").nth(number - 1);
  }

  /** What a cell has shown so far, one a piece. */
  outputs(number: number): Locator {
    return this.cell(number).locator(".output_area .output_subarea");
  }

  /** Puts the cursor at the end of a cell. */
  async focus(number: number): Promise<void> {
    await this.cell(number).locator(".CodeMirror-lines").click();
    await this.page.keyboard.press("Control+End");
  }

  async start(number: number): Promise<void> {
    await this.focus(number);
    await this.page.keyboard.press("Control+Enter");
  }

  /** Runs a cell to its end. */
  async run(number: number): Promise<void> {
    await this.start(number);
    await this.ended(number);
  }

  /** Waits until the cell has run. */
  async ended(number: number): Promise<void> {
    await this.cell(number)
      .locator(".input_prompt")
      .getByText(/\[\d+\]/)
      .waitFor();
  }

  /** Presses a button of the toolbar, by what it does. */
  async press(action: string): Promise<void> {
    await this.page.locator(`#maintoolbar button[data-jupyter-action="jupyter-notebook:${action}"]`).click();
  }

  /** Restarts the kernel, as its button does, until it is ready: the page says so for half a second, and to its own listeners. */
  async restart(): Promise<void> {
    const ready = this.page.evaluate(
      () =>
        new Promise<void>((resolve) =>
          (globalThis as unknown as JupyterPage).Jupyter.notebook.events.one("kernel_ready.Kernel", () => resolve()),
        ),
    );
    const asked = async () => {
      await this.press("confirm-restart-kernel");
      await this.page.locator(".modal-dialog .btn-danger").click();
    };
    await Promise.all([ready, asked()]);
    await this.idle();
  }

  /** Keeps a picture of the page as `test-results/NAME.png`. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join("test-results", `${name}.png`) });
  }
}
