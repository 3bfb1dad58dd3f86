import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { appears, clickAway, isClicked } from "./patience.js";
import { THEMES, type Theme } from "./themes.js";
import type { Workbench } from "./workbench.js";

const SETTLING_MS = 500;

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

  /** Markdown cells are drawn elsewhere: their rows are there, but empty. */
  async ready(): Promise<void> {
    await this.cell(1).waitFor({ state: "attached" });
    await this.kernelLabel().waitFor();
  }

  /** What the toolbar says of the kernel. */
  kernelLabel(): Locator {
    return this.#editor.locator(".notebook-toolbar-container .kernel-label");
  }

  async runAll(): Promise<void> {
    await this.button(/^Run All/).click();
  }

  /** Runs all cells, and waits until none runs any more. */
  async runToEnd(timeout: number): Promise<void> {
    await this.runAll();
    const interrupt = this.button(/^Interrupt/);
    // On a busy machine it may come and go unseen.
    await interrupt.waitFor({ timeout: 10_000 }).catch(() => {});
    await interrupt.waitFor({ state: "hidden", timeout });
  }

  async runCell(number: number): Promise<void> {
    const button = this.cell(number).locator(".run-button-container .codicon-notebook-execute");
    // A cell that moves, as the output above it is drawn, is no longer under the pointer and hides its button.
    do await this.cell(number).hover();
    while (!(await isClicked(button)));
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
    await this.cell(number).locator(".monaco-editor.focused").waitFor();
    await this.#page.keyboard.press("Control+End");
  }

  /** Replaces the code of a cell. */
  async write(number: number, code: string): Promise<void> {
    await this.#focus(number);
    await this.#page.keyboard.press("Control+A");
    await this.#page.keyboard.insertText(code);
  }

  /** Labels that VS Code proposes at the end of a cell; none when it proposes nothing yet. */
  async completions(number: number): Promise<string[]> {
    await this.#focus(number);
    await this.#page.keyboard.press("Control+Space");
    const rows = this.#page.locator(".suggest-widget.visible .monaco-list-row .label-name");
    await rows
      .first()
      .waitFor({ timeout: 5_000 })
      .catch(() => {});
    return rows.allTextContents();
  }

  /** What VS Code shows over a word of a cell; empty when it shows nothing yet. */
  async hover(number: number, word: string): Promise<string> {
    await this.#page.mouse.move(0, 0);
    await this.cell(number).locator(".view-line span span").getByText(word, { exact: true }).first().hover();
    const box = this.#page.locator(".monaco-hover:not(.hidden) .monaco-hover-content").first();
    await box.waitFor({ timeout: 5_000 }).catch(() => {});
    return (await box.isVisible()) ? box.innerText() : "";
  }

  /** The outputs that contain this text, as the renderers have drawn them. */
  output(text: string | RegExp): Locator {
    return this.outputs().filter({ hasText: text });
  }

  /** All outputs that are drawn, in the order in which they came. */
  outputs(): Locator {
    return this.#outputFrame.locator(".output_container");
  }

  /** The document that the renderers draw in. */
  get #outputFrame(): FrameLocator {
    return this.#page.frameLocator("iframe.webview.ready:visible").frameLocator("iframe#active-frame");
  }

  /** Says yes to where VS Code wants to save what a renderer offers, reads it, and goes back to the notebook. */
  async downloaded(extension: string): Promise<Buffer> {
    const dialog = this.#page.locator(".quick-input-widget:visible");
    const input = dialog.locator(".quick-input-box input");
    await expect.poll(() => input.inputValue()).toContain(`.${extension}`);
    const path = await input.inputValue();
    await dialog.getByRole("button", { name: "OK" }).click();
    // VS Code shows what it saved, a moment after: who went back before that would be taken there again.
    await this.#workbench.inFront(basename(path));
    await this.#page.locator(`.tab[data-resource-name="${this.name}"]`).click();
    return readFileSync(path);
  }

  /** Waits until the renderers know of a theme. */
  async themed(theme: Theme): Promise<void> {
    const body = this.#outputFrame.locator(`body[data-vscode-theme-kind="${THEMES[theme].kind}"]`);
    await body.waitFor({ state: "attached" });
  }

  /**
   * A picture of what a renderer has drawn, taken when the screen has come to rest: VS Code moves outputs a while after
   * their size has changed.
   */
  async picture(output: Locator): Promise<Buffer> {
    await this.#page.mouse.move(0, 0);
    let last = await output.locator(".output").screenshot();
    for (;;) {
      await this.#page.waitForTimeout(SETTLING_MS);
      const next = await output.locator(".output").screenshot();
      if (next.equals(last)) return next;
      last = next;
    }
  }

  async interrupt(): Promise<void> {
    await clickAway(this.button(/^Interrupt/));
  }

  async save(): Promise<void> {
    // What changes while it is being saved has to be saved again.
    do await this.#workbench.command("File: Save");
    while (!(await appears(this.#page.locator(".tab.active:not(.dirty)"))));
  }
}
