import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { descendants, type RunningProcess } from "./descendants.js";
import { Notebook } from "./notebook.js";
import type { NotebookFile } from "./notebook-file.js";
import { clickAway } from "./patience.js";
import { THEMES, type Theme } from "./themes.js";

interface Parts {
  readonly page: Page;
  /** Folder of this workbench's settings and notebooks. */
  readonly data: string;
  readonly pid: number;
  readonly close: () => Promise<void>;
}

/** VS Code in a browser, as a user sees it. Every method waits until the screen shows what it says. */
export class Workbench {
  readonly page: Page;
  readonly close: () => Promise<void>;
  readonly #data: string;
  readonly #pid: number;

  constructor({ page, data, pid, close }: Parts) {
    this.page = page;
    this.#data = data;
    this.#pid = pid;
    this.close = close;
  }

  async ready(): Promise<void> {
    await this.page.locator(".monaco-workbench .explorer-folders-view .monaco-list-row").first().waitFor();
  }

  /** Runs the command with exactly this title in the command palette. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press("F1");
    await this.#pick(`>${title}`, title);
    await this.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  }

  /** Opens a notebook of the folder, by its file name, alone in the editor area. */
  async openNotebook(name: string): Promise<Notebook> {
    await this.closeEditors();
    await this.page.keyboard.press("Control+P");
    await this.#pick(name, name);
    await this.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    return this.opened(name);
  }

  /** A notebook that is open or about to be. */
  async opened(name: string): Promise<Notebook> {
    await this.inFront(name);
    const notebook = new Notebook(this, name);
    await notebook.ready();
    return notebook;
  }

  /** Waits until the editor of a file is the one that is seen. */
  async inFront(name: string): Promise<void> {
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  }

  /** Closes everything without saving it. */
  async closeEditors(): Promise<void> {
    const tabs = this.page.locator(".tabs-container .tab");
    if ((await tabs.count()) === 0) return;
    await this.command("View: Close All Editors");
    const dialog = this.page.locator(".monaco-dialog-box");
    await this.page.waitForFunction(
      () => document.querySelector(".monaco-dialog-box") || !document.querySelector(".tabs-container .tab"),
    );
    if (await dialog.isVisible()) await dialog.getByRole("button", { name: "Don't Save" }).click();
    await tabs.first().waitFor({ state: "detached" });
  }

  /** Keeps a picture of the screen as `test-results/NAME.png`. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join("test-results", `${name}.png`) });
  }

  async #pick(text: string, label: string): Promise<void> {
    const widget = this.page.locator(".quick-input-widget:visible");
    await widget.locator(".quick-input-box input").fill(text);
    const row = widget.locator(".quick-input-list .monaco-list-row").filter({
      has: this.page.locator(".label-name", { hasText: new RegExp(`^${escaped(label)}$`) }),
    });
    await clickAway(row.first());
  }

  /** Messages that VS Code shows in its corner. */
  notification(text: string | RegExp): Locator {
    return this.page.locator(".notifications-toasts .notification-list-item").filter({ hasText: text });
  }

  /** What the bar at the bottom says. */
  status(text: string | RegExp): Locator {
    return this.page.locator(".part.statusbar .statusbar-item").filter({ hasText: text });
  }

  async setWidth(width: number): Promise<void> {
    const { height } = this.page.viewportSize() as { height: number };
    await this.page.setViewportSize({ width, height });
  }

  async setTheme(theme: Theme): Promise<void> {
    await this.page.keyboard.press("F1");
    await this.#pick(">Preferences: Color Theme", "Preferences: Color Theme");
    await this.page.getByPlaceholder(/Select Color Theme/).waitFor();
    await this.#pick(THEMES[theme].label, THEMES[theme].label);
    await this.page.locator(`.monaco-workbench.${THEMES[theme].class}`).waitFor();
  }

  /** A file of the working copy. */
  path(name: string): string {
    return join(this.#data, "notebooks", name);
  }

  /** A notebook as it is saved now. */
  file(name: string): NotebookFile {
    return JSON.parse(readFileSync(this.path(name), "utf8"));
  }

  /** Ids of the kernel processes that run. */
  kernels(): number[] {
    return this.#kernels().map(({ pid }) => pid);
  }

  /** Id of the process that started a kernel: VS Code's extension host. */
  extensionHostOf(kernel: number): number {
    const found = this.#kernels().find(({ pid }) => pid === kernel);
    if (!found) throw new Error(`no kernel ${kernel} runs`);
    return found.parent;
  }

  #kernels(): RunningProcess[] {
    return descendants(this.#pid).filter(({ command }) => /dist\/kernel\/main\.js/.test(command));
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
