import type { Locator, Page } from "playwright-core";
import type { Workbench } from "./workbench.js";

/** A notebook open in the workbench. Cells are numbered from 1, markdown cells counted. */
export class Notebook {
  readonly name: string;
  readonly #workbench: Workbench;
  readonly #page: Page;

  constructor(workbench: Workbench, name: string) {
    this.name = name;
    this.#workbench = workbench;
    this.#page = workbench.page;
  }

  get #editor(): Locator {
    return this.#page.locator(".notebook-editor:visible");
  }

  cell(number: number): Locator {
    return this.#editor.locator(`.cell-list-container .monaco-list-row[data-index="${number - 1}"]`);
  }

  /** The toolbar above the cells. */
  button(label: string | RegExp): Locator {
    return this.#editor.locator(".notebook-toolbar-container").getByRole("button", { name: label });
  }

  async ready(): Promise<void> {
    await this.cell(1).waitFor();
    await this.kernelLabel().waitFor();
  }

  /** What the toolbar says of the kernel. */
  kernelLabel(): Locator {
    return this.#editor.locator(".notebook-toolbar-container .kernel-label");
  }

  async runAll(): Promise<void> {
    await this.button(/^Run All/).click();
  }

  async runCell(number: number): Promise<void> {
    await this.#focus(number);
    await this.#page.keyboard.press("Control+Enter");
  }

  /** Waits until the cell has run; tells how it ended. */
  async ended(number: number): Promise<"success" | "error"> {
    const status = this.cell(number).locator(".codicon-notebook-state-success, .codicon-notebook-state-error");
    await status.first().waitFor();
    return (await status.first().getAttribute("class"))?.includes("state-success") ? "success" : "error";
  }

  /** Waits until the cell is running. */
  async running(number: number): Promise<void> {
    await this.cell(number).locator(".codicon-notebook-state-executing").first().waitFor();
  }

  /** Puts the cursor at the end of a cell's code. */
  async #focus(number: number): Promise<void> {
    await this.cell(number).locator(".monaco-editor .view-lines").click();
    await this.#page.keyboard.press("Control+End");
  }

  /** Replaces the code of a cell. */
  async write(number: number, code: string): Promise<void> {
    await this.#focus(number);
    await this.#page.keyboard.press("Control+A");
    await this.#page.keyboard.insertText(code);
  }

  /** Labels that VS Code proposes at the end of a cell. */
  async completions(number: number): Promise<string[]> {
    await this.#focus(number);
    await this.#page.keyboard.press("Control+Space");
    const rows = this.#page.locator(".suggest-widget.visible .monaco-list-row .label-name");
    await rows.first().waitFor();
    return rows.allTextContents();
  }

  /** The box that VS Code shows over a word of a cell. */
  async hover(number: number, word: string): Promise<Locator> {
    await this.cell(number).locator(".view-line span span").getByText(word, { exact: true }).first().hover();
    const box = this.#page.locator(".monaco-hover:not(.hidden) .monaco-hover-content").first();
    await box.waitFor();
    return box;
  }

  /** The outputs that contain this text, as the renderers have drawn them. */
  output(text: string | RegExp): Locator {
    return this.outputs().filter({ hasText: text });
  }

  /** All outputs that are drawn. */
  outputs(): Locator {
    return this.#page
      .frameLocator("iframe.webview.ready:visible")
      .frameLocator("iframe#active-frame")
      .locator(".output_container");
  }

  async interrupt(): Promise<void> {
    await this.button(/^Interrupt/).click();
  }

  async save(): Promise<void> {
    await this.#workbench.command("File: Save");
    await this.#page.locator(".tab.active:not(.dirty)").waitFor();
  }
}
