/**
 * Makes Node's import understand the TypeScript and JSON files beside a notebook. Node runs this in a thread of its own.
 *
 * A file that changed since it was loaded, or that imports one that did, is loaded anew: its address gets a version.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import type { LoadHook, ResolveHook } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compileSibling } from "../language/compile-sibling.js";
import { LOAD_ANEW } from "./load-anew.js";

interface LoadedFile {
  readonly modified: number;
  readonly version: number;
  /** Paths of the siblings that it imports, with the version that it got. */
  readonly imports: Map<string, number>;
}

const loaded = new Map<string, LoadedFile>();

export const resolve: ResolveHook = async (specifier, context, nextResolve) => {
  const path = siblingPath(specifier, context.parentURL);
  if (path === undefined) return nextResolve(specifier, context);
  const importer = context.parentURL && isVersioned(context.parentURL) ? fileURLToPath(context.parentURL) : undefined;
  if (new URL(specifier, context.parentURL).searchParams.has(LOAD_ANEW)) forget(path);
  const url = pathToFileURL(path);
  const version = currentVersion(path);
  if (importer) loaded.get(importer)?.imports.set(path, version);
  if (version > 1) url.searchParams.set("version", String(version));
  if (!COMPILED.test(path)) return nextResolve(url.href, context);
  return { url: url.href, format: "module", shortCircuit: true };
};

export const load: LoadHook = async (url, context, nextLoad) => {
  if (!isVersioned(url)) return nextLoad(url, context);
  const path = fileURLToPath(url);
  if (!COMPILED.test(path)) return nextLoad(url, context);
  const text = readFileSync(path, "utf8");
  const source = path.endsWith(".json") ? jsonModule(path, text) : compileSibling(path, text);
  return { format: "module", source, shortCircuit: true };
};

/** The file that a cell or a sibling means, when it is one that these hooks load. */
function siblingPath(specifier: string, parent: string | undefined): string | undefined {
  if (!/^(\.{0,2}\/|file:)/.test(specifier) || parent?.includes("/node_modules/")) return undefined;
  const url = new URL(specifier, parent);
  if (url.protocol !== "file:") return undefined;
  const path = fileURLToPath(url);
  return candidates(path).find((candidate) => LOADED.test(candidate) && isFile(candidate));
}

const LOADED = /\.([mc]?[jt]s|tsx|json)$/;
/** Of these, what Node does not load by itself. */
const COMPILED = /\.([mc]?ts|tsx|json)$/;

/** Files that a specifier may stand for, as TypeScript sees it: itself, with an extension, or `.js` for a `.ts` file. */
function candidates(path: string): string[] {
  if (/\.[mc]?js$/.test(path)) return [path, path.replace(/js$/, "ts"), path.replace(/js$/, "tsx")];
  return [path, `${path}.ts`, `${path}.tsx`, `${path}.mts`, `${path}/index.ts`];
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function isVersioned(url: string): boolean {
  return url.startsWith("file:") && !url.includes("/node_modules/") && LOADED.test(new URL(url).pathname);
}

/** The version of a file, one higher than last time if it or something that it imports has changed. */
function currentVersion(path: string, above: readonly string[] = []): number {
  const known = loaded.get(path);
  const modified = statSync(path).mtimeMs;
  if (known && above.includes(path)) return known.version;
  if (known && known.modified === modified && !importsChanged(known, [...above, path])) return known.version;
  const version = (known?.version ?? 0) + 1;
  loaded.set(path, { modified, version, imports: new Map() });
  return version;
}

/** Has a file count as changed, and what it imports. */
function forget(path: string): void {
  const known = loaded.get(path);
  if (!known || Number.isNaN(known.modified)) return;
  loaded.set(path, { ...known, modified: Number.NaN });
  for (const imported of known.imports.keys()) forget(imported);
}

function importsChanged({ imports }: LoadedFile, above: readonly string[]): boolean {
  return [...imports].some(([path, version]) => isFile(path) && currentVersion(path, above) !== version);
}

function jsonModule(path: string, text: string): string {
  try {
    return `export default ${JSON.stringify(JSON.parse(text))};`;
  } catch (error) {
    throw new SyntaxError(`${path}: ${(error as Error).message}`);
  }
}
