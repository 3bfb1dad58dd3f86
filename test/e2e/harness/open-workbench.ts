import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { chromiumPath } from "./chromium-path.js";
import { type NotebookFile, notebookOf } from "./notebook-file.js";
import { startWorkbench } from "./start-workbench.js";
import { Workbench } from "./workbench.js";

export interface WorkbenchOptions {
  /** Notebooks by file name: the file's content, or the sources of its cells. */
  readonly notebooks: Readonly<Record<string, NotebookFile | readonly string[]>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Tall, so that VS Code draws whole notebooks: it leaves out the cells that are out of sight. */
const VIEWPORT = { width: 1280, height: 2400 };

/** A machine that is busy with other tests may need it. */
const PATIENCE_MS = 60_000;

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What tests want otherwise than users: the same at each run, and nothing that comes by itself. */
const SETTINGS = {
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.colorTheme": "Default Light Modern",
  "workbench.reduceMotion": "on",
  "window.confirmBeforeClose": "never",
  "telemetry.telemetryLevel": "off",
  "chat.commandCenter.enabled": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "git.enabled": false,
  "typescript.disableAutomaticTypeAcquisition": true,
  "files.autoSave": "off",
  "editor.autoClosingBrackets": "never",
  "editor.autoClosingQuotes": "never",
  "editor.autoIndent": "none",
};

/** Starts a workbench with fresh settings on a fresh copy of the notebooks, and opens it in a browser. */
export async function openWorkbench({ notebooks, settings = {}, viewport = VIEWPORT }: WorkbenchOptions) {
  const data = mkdtempSync(join(tmpdir(), "kommunelab-e2e-"));
  writeSettings(data, { ...SETTINGS, ...settings });
  const server = await startWorkbench(data, writeNotebooks(join(data, "shipped"), notebooks));
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    await server.stop();
    rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  try {
    browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
    const page = await browser.newPage({ viewport, locale: "en-GB", timezoneId: "Europe/Oslo" });
    page.setDefaultTimeout(PATIENCE_MS);
    const workbench = new Workbench({ page, data, pid: server.pid, close });
    await page.goto(server.address);
    await workbench.ready();
    return workbench;
  } catch (error) {
    await close();
    throw error;
  }
}

function writeSettings(data: string, settings: Readonly<Record<string, unknown>>) {
  mkdirSync(join(data, "user-data/User"), { recursive: true });
  writeFileSync(join(data, "user-data/User/settings.json"), JSON.stringify(settings, null, 2));
}

function writeNotebooks(folder: string, notebooks: WorkbenchOptions["notebooks"]): string {
  mkdirSync(folder);
  for (const [name, content] of Object.entries(notebooks)) {
    const notebook = "cells" in content ? content : notebookOf(content);
    writeFileSync(join(folder, name), JSON.stringify(notebook, null, 1));
  }
  return folder;
}

/** Reads a notebook that is kept as a file beside the tests. */
export function readNotebook(path: string): NotebookFile {
  return JSON.parse(readFileSync(path, "utf8"));
}
