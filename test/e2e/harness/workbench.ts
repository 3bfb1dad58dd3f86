import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { descendants } from "./descendants.js";
import { Notebook } from "./notebook.js";
import type { NotebookFile } from "./notebook-file.js";

/** Themes by the class that VS Code gives its root element. */
export const THEMES = {
  light: { name: "Default Light Modern", class: "vs" },
  dark: { name: "Default Dark Modern", class: "vs-dark" },
  "high-contrast": { name: "Default High Contrast", class: "hc-black" },
} as const;

export type Theme = keyof typeof THEMES;

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
  }

  /** Opens a notebook of the folder, by its file name, alone in the editor area. */
  async openNotebook(name: string): Promise<Notebook> {
    await this.command("View: Close All Editors");
    await this.page.locator(".tabs-container .tab").first().waitFor({ state: "detached" });
    await this.page.keyboard.press("Control+P");
    await this.#pick(name, name);
    const notebook = new Notebook(this, name);
    await notebook.ready();
    return notebook;
  }

  async #pick(text: string, label: string): Promise<void> {
    const widget = this.page.locator(".quick-input-widget:visible");
    await widget.locator(".quick-input-box input").fill(text);
    const row = widget.locator(".quick-input-list .monaco-list-row").filter({
      has: this.page.locator(".label-name", { hasText: new RegExp(`^${escaped(label)}$`) }),
    });
    await row.first().click();
    await widget.waitFor({ state: "hidden" });
  }

  /** Messages that VS Code shows in its corner. */
  notification(text: string | RegExp): Locator {
    return this.page.locator(".notifications-toasts .notification-list-item").filter({ hasText: text });
  }

  async setTheme(theme: Theme): Promise<void> {
    this.changeSettings({ "workbench.colorTheme": THEMES[theme].name });
    await this.page.locator(`.monaco-workbench.${THEMES[theme].class}`).waitFor();
  }

  /** Writes the settings file, which VS Code watches. */
  changeSettings(changes: Readonly<Record<string, unknown>>): void {
    const file = join(this.#data, "user-data/User/settings.json");
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), ...changes }, null, 2));
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
    return descendants(this.#pid)
      .filter(({ command }) => /dist\/kernel\/main\.js/.test(command))
      .map(({ pid }) => pid);
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
