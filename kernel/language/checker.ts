import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { SCOPE } from "./cell-scope.js";
import { LanguageServer, ServerEnded } from "./language-server.js";
import { nativeTypeScript } from "./native-typescript.js";
import type { FileChange } from "./sibling-files.js";

export interface CheckerSetup {
  /** The notebook's folder. */
  readonly folder: string;
  /** Files of global declarations that every cell sees. */
  readonly globals: readonly string[];
  /** Folders that hold `@types` packages, for when the notebook's folder has none. */
  readonly typeRoots: readonly string[];
  /** Declaration files of packages that can always be imported. */
  readonly packages: Readonly<Record<string, string>>;
}

/** A place in a file: both count from 0, `character` in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** What TypeScript finds wrong, in the Language Server Protocol's words. */
export interface Finding {
  readonly range: { readonly start: Place; readonly end: Place };
  readonly message: string;
  readonly code: number;
  readonly severity: number;
}

export interface CompletionItem {
  readonly label: string;
  readonly kind?: number;
  readonly sortText?: string;
  readonly insertText?: string;
  readonly textEdit?: { readonly newText: string };
  readonly detail?: string;
  readonly documentation?: string | { readonly value: string };
}

/** A place in any file. */
export interface Location {
  readonly uri: string;
  readonly place: Place;
}

interface Definition {
  readonly uri: string;
  readonly range: { readonly start: Place };
}

/**
 * TypeScript 7 as a language server, for files that exist in memory only: the cell being checked, the cells that ran,
 * and the project that holds them. It starts at once, and again when it ends of itself.
 */
export class Checker {
  readonly #setup: CheckerSetup;
  /** Texts of the open files but for the project's own, by name. */
  readonly #files = new Map<string, string>();
  #server: LanguageServer | undefined;
  #version = 0;

  constructor(setup: CheckerSetup) {
    this.#setup = setup;
    this.#files.set(CELL, "export {};");
    this.#files.set(`${SCOPE}.ts`, "export {};");
  }

  /** Starts TypeScript, anew if it runs; it gets ready by itself, and what is asked meanwhile waits for it. */
  start(): void {
    this.#server?.close();
    this.#server = undefined;
    const server = new LanguageServer(nativeTypeScript(), this.#setup.folder, SPARING);
    this.#server = server;
    server.request("initialize", INITIALIZE).catch(() => {});
    server.notify("initialized", {});
    server.notify("workspace/didChangeConfiguration", { settings: SETTINGS });
    // TypeScript loads a project for each file that it opens and knows no project of, so they get an empty one first.
    this.#open(server, PROJECT, JSON.stringify(emptyProject([...this.#files.keys()])));
    for (const [name, text] of this.#files) this.#open(server, name, text);
    this.#change(server, PROJECT, JSON.stringify(project(this.#setup)));
  }

  /** Gives a file a text; one that has none is opened. Which files lie in the project is decided when one is opened. */
  write(name: string, text: string): void {
    const before = this.#files.get(name);
    if (before === text) return;
    this.#files.set(name, text);
    if (!this.#server || this.#server.hasEnded) return;
    if (before === undefined) this.#open(this.#server, name, text);
    else this.#change(this.#server, name, text);
  }

  /** Closes the files that are not to be kept. */
  keepOnly(isKept: (name: string) => boolean): void {
    for (const name of [...this.#files.keys()]) {
      if (isKept(name)) continue;
      this.#files.delete(name);
      if (this.#server && !this.#server.hasEnded)
        this.#server.notify("textDocument/didClose", { textDocument: { uri: this.uri(name) } });
    }
  }

  /** Tells of files outside, which TypeScript reads by itself. */
  tell(changes: readonly FileChange[]): void {
    if (changes.length === 0) return;
    // What TypeScript once looked for in node_modules it does not look for again.
    if (changes.some(({ isPackage }) => isPackage)) {
      this.start();
      return;
    }
    const told = changes.map(({ path, kind }) => ({ uri: pathToFileURL(path).href, type: CHANGES[kind] }));
    if (this.#server && !this.#server.hasEnded)
      this.#server.notify("workspace/didChangeWatchedFiles", { changes: told });
  }

  /** What is wrong in the cell, or in a file at a path. */
  async findings(path?: string): Promise<readonly Finding[]> {
    const textDocument = { uri: path === undefined ? this.uri(CELL) : pathToFileURL(path).href };
    const report = await this.#ask<{ items?: readonly Finding[] }>("textDocument/diagnostic", { textDocument });
    return (report.items ?? []).filter(({ severity }) => severity <= WARNING);
  }

  async completions(position: Place): Promise<readonly CompletionItem[]> {
    const found = await this.#at<{ items: CompletionItem[] } | CompletionItem[] | null>("completion", position);
    return Array.isArray(found) ? found : (found?.items ?? []);
  }

  /** An item with its signature and documentation. */
  describe(item: CompletionItem): Promise<CompletionItem> {
    return this.#ask("completionItem/resolve", item);
  }

  /** What an editor shows of the name at a place of the cell, as Markdown. */
  async hover(position: Place, uri = this.uri(CELL)): Promise<string | undefined> {
    const found = await this.#at<{ contents: { value: string } } | null>("hover", position, uri);
    return found?.contents.value;
  }

  /** Where the name at a place of the cell is declared. */
  async definition(position: Place): Promise<Location | undefined> {
    const found = await this.#at<Definition | readonly Definition[] | null>("definition", position);
    const [first] = [found ?? []].flat();
    return first && { uri: first.uri, place: first.range.start };
  }

  /** Whether a file is the cell being checked. */
  isCell(uri: string): boolean {
    // TypeScript writes some letters of an address in another way.
    return fileURLToPath(uri) === join(this.#setup.folder, CELL);
  }

  close(): void {
    this.#server?.close();
  }

  #at<Result>(method: string, position: Place, uri = this.uri(CELL)): Promise<Result> {
    return this.#ask(`textDocument/${method}`, { textDocument: { uri }, position });
  }

  /**
   * Asks; when TypeScript ends of itself, once more of a new one.
   *
   * @throws ServerEnded when that ends too, and ServerClosed when {@link start} takes over
   */
  async #ask<Result>(method: string, params: object): Promise<Result> {
    const server = this.#running();
    try {
      return await server.request<Result>(method, params);
    } catch (error) {
      if (!(error instanceof ServerEnded)) throw error;
      process.stderr.write(`kommunelab: TypeScript ended (${error.message}) and is started again\n`);
      return await this.#running().request<Result>(method, params);
    }
  }

  #running(): LanguageServer {
    if (!this.#server || this.#server.hasEnded) this.start();
    return this.#server as LanguageServer;
  }

  #open(server: LanguageServer, name: string, text: string): void {
    const languageId = name.endsWith(".json") ? "jsonc" : "typescript";
    const textDocument = { uri: this.uri(name), languageId, version: ++this.#version, text };
    server.notify("textDocument/didOpen", { textDocument });
  }

  #change(server: LanguageServer, name: string, text: string): void {
    const textDocument = { uri: this.uri(name), version: ++this.#version };
    server.notify("textDocument/didChange", { textDocument, contentChanges: [{ text }] });
  }

  /** Address of one of the files. */
  uri(name: string): string {
    return pathToFileURL(join(this.#setup.folder, name)).href;
  }
}

/** Name of the file that holds the cell being checked. */
export const CELL = "__kommunelab_this.ts";

/** The project of a notebook: the same for every notebook, whatever tsconfig.json lies beside it. */
function project({ folder, globals, typeRoots, packages }: CheckerSetup): object {
  return {
    compilerOptions: {
      strict: true,
      target: "es2022",
      lib: ["es2023"],
      module: "preserve",
      moduleDetection: "force",
      resolveJsonModule: true,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
      noEmit: true,
      types: ["node"],
      typeRoots: [join(folder, "node_modules/@types"), ...typeRoots],
      paths: Object.fromEntries(Object.entries(packages).map(([name, file]) => [name, [file]])),
    },
    files: [PROJECT, CELL, `${SCOPE}.ts`, ...globals],
  };
}

function emptyProject(files: readonly string[]): object {
  return { compilerOptions: { noLib: true, types: [] }, files: [PROJECT, ...files] };
}

/** Name of the file that is the project, and part of it, since it is open. */
const PROJECT = "tsconfig.json";

/** Has Go collect its garbage earlier than it would: a third less memory, and no slower. */
const SPARING = { GOGC: "40" };

const INITIALIZE = {
  processId: process.pid,
  rootUri: null,
  // By itself it tells of each step of each check, which nobody reads.
  initializationOptions: { logVerbosity: 0 },
  capabilities: {
    textDocument: {
      diagnostic: {},
      hover: { contentFormat: ["markdown"] },
      completion: {
        completionItem: {
          documentationFormat: ["markdown"],
          resolveSupport: { properties: ["documentation", "detail"] },
        },
      },
    },
  },
};

/** What can be imported is not offered: it would be read of every package there is. */
const SETTINGS = { "js/ts": { suggest: { autoImports: false } }, typescript: { suggest: { autoImports: false } } };

const CHANGES = { created: 1, changed: 2, deleted: 3 } as const;

/** The protocol's number for a warning; what is less severe is advice. */
const WARNING = 2;
