import { readFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { constants, Script } from "node:vm";
import { LOAD_ANEW } from "./load-anew.js";
import type { TslabModule } from "./tslab.js";

type Namespace = Record<string, unknown>;

/** Imports for cells: everything resolves from the notebook's folder. */
export class Importer {
  readonly #folder: string;
  /** What imports, as Node sees it. */
  readonly #notebook: string;
  readonly #tslab: () => TslabModule;
  readonly #native: (specifier: string) => Promise<Namespace>;
  readonly #hooks: () => void;
  #count = 0;
  #loading = 0;
  /** Addresses of files that could not be loaded. */
  readonly #failed = new Set<string>();

  /**
   * @param folder the notebook's folder
   * @param hooks makes Node's import understand sibling .ts files; called before the first of them
   */
  constructor(folder: string, { tslab, hooks }: { tslab: () => TslabModule; hooks: () => void }) {
    this.#folder = folder;
    this.#notebook = join(folder, "notebook.js");
    this.#tslab = tslab;
    this.#hooks = once(hooks);
    this.#native = nativeImport(this.#notebook);
  }

  /** `require` as a CommonJS module in the notebook's folder would have it, except that tslab is always there. */
  createRequire(): NodeJS.Require {
    const require = createRequire(this.#notebook);
    const withTslab = (id: string) => (id === "tslab" ? this.#tslab() : require(id));
    return Object.assign(withTslab, require);
  }

  /** What `import(of)` in a cell gives; an address may be a `URL`. */
  async import(of: unknown): Promise<Namespace> {
    const specifier = String(of);
    if (specifier === "tslab") return withDefault(this.#tslab() as unknown as Namespace);
    if (/^(\.{0,2}\/|file:)/.test(specifier)) return this.#importFile(specifier);
    try {
      return flatten(await this.#load(specifier));
    } catch (error) {
      throw this.#explained(specifier, error);
    }
  }

  /** Whether a module is being loaded. */
  get isLoading(): boolean {
    return this.#loading > 0;
  }

  async #load(specifier: string): Promise<Namespace> {
    this.#loading += 1;
    try {
      return await this.#native(specifier);
    } finally {
      this.#loading -= 1;
    }
  }

  #explained(specifier: string, error: unknown): unknown {
    const missing = (error as NodeJS.ErrnoException)?.code === "ERR_MODULE_NOT_FOUND";
    if (!missing || !(error as Error).message.includes(`'${specifier.split("/")[0]}`)) return error;
    return new Error(`Cannot find the package "${specifier}" from ${this.#folder}; install it there with npm.`);
  }

  async #importFile(specifier: string): Promise<Namespace> {
    if (specifier.endsWith(".json")) return withDefault(this.#readJson(specifier));
    this.#hooks();
    // The hooks decide which version of the file this is; the query keeps Node from answering before it asks them.
    const url = new URL(specifier, this.#base);
    const { href } = url;
    url.searchParams.set("cell", String(this.#count++));
    // What was in the way may be gone, though the file is as it was.
    if (this.#failed.delete(href)) url.searchParams.set(LOAD_ANEW, "");
    try {
      return flatten(await this.#load(url.href));
    } catch (error) {
      this.#failed.add(href);
      const { code, message } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
      const isThisFile = code === "ERR_MODULE_NOT_FOUND" && message?.includes(` imported from ${this.#notebook}`);
      throw isThisFile ? new Error(`Cannot find the file "${specifier}" from ${this.#folder}.`) : error;
    }
  }

  /** What `import.meta.resolve(specifier)` in a cell gives: the address of what is imported. */
  resolve(specifier: string): string {
    if (isBuiltin(specifier)) return specifier.startsWith("node:") ? specifier : `node:${specifier}`;
    if (/^(\.{0,2}\/|[a-z]+:)/.test(specifier)) return new URL(specifier, this.#base).href;
    return pathToFileURL(createRequire(this.#base).resolve(specifier)).href;
  }

  get #base(): URL {
    return pathToFileURL(this.#notebook);
  }

  #readJson(specifier: string): unknown {
    const url = new URL(specifier, this.#base);
    try {
      return JSON.parse(readFileSync(url, "utf8"));
    } catch (error) {
      if (error instanceof SyntaxError) error.message = `${specifier}: ${error.message}`;
      throw error;
    }
  }
}

/** Node's own dynamic import as a script at `filename` would see it; evaluated cells have none. */
function nativeImport(filename: string): (specifier: string) => Promise<Namespace> {
  const script = withoutWarning(
    () =>
      new Script("(specifier) => import(specifier)", {
        filename,
        importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      }),
  );
  const load = script.runInThisContext() as (specifier: string) => Promise<Namespace>;
  return (specifier) => withoutWarning(() => load(specifier));
}

/** Node 20 calls the way to import that is used here experimental; that is not the notebook's business. */
function withoutWarning<Result>(work: () => Result): Result {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return work();
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** A CommonJS module's exports can all be imported by name, as TypeScript's types say, also where Node sees only `default`. */
function flatten(namespace: Namespace): Namespace {
  const exports = namespace.default;
  if (!("module.exports" in namespace) && !looksCommonJs(namespace)) return namespace;
  if ((typeof exports !== "object" && typeof exports !== "function") || exports === null) return namespace;
  const missing = Object.keys(exports).filter((name) => !(name in namespace));
  if (missing.length === 0) return namespace;
  const all: Namespace = Object.create(null, Object.getOwnPropertyDescriptors(namespace));
  for (const name of missing)
    Object.defineProperty(all, name, { get: () => (exports as Namespace)[name], enumerable: true });
  return all;
}

/** Whether each named export is what the default export holds under that name, as in Node's view of CommonJS. */
function looksCommonJs(namespace: Namespace): boolean {
  const exports = namespace.default;
  if ((typeof exports !== "object" && typeof exports !== "function") || exports === null) return false;
  return Object.keys(namespace).every((name) => name === "default" || name in exports);
}

function withDefault(value: unknown): Namespace {
  const names = typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
  return { ...names, default: value };
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (!done) work();
    done = true;
  };
}
