import { createRequire } from "node:module";
import type tslabTypeScript from "@tslab/typescript-for-tslab";
import type { Converter, isCompleteCode } from "tslab/dist/converter.js";
import { FileChanges } from "./file-changes.js";

export type TypeScript = typeof tslabTypeScript;

const require = createRequire(import.meta.url);

/** The TypeScript that tslab is built on; it loads when this is first called. */
export function loadTypeScript(): TypeScript {
  return require(TYPESCRIPT);
}

export interface ConverterSetup {
  /** Files of global declarations that every cell sees. */
  readonly globals: readonly string[];
  /** Folders that hold `@types` packages, for when the notebook's folder has none. */
  readonly typeRoots: readonly string[];
}

/** A converter, and the diagnostics that it holds back while `lenient`. */
export interface StrictConverter extends Converter {
  /**
   * What TypeScript says of the cell last converted. When `lenient`, the converter does not see these itself, so that it
   * gives declarations of a cell with type errors too.
   */
  readonly diagnostics: { lenient: boolean; last: readonly tslabTypeScript.Diagnostic[] };
  readonly isCompleteCode: typeof isCompleteCode;
  /** Files to look at before a cell is converted. */
  readonly changes: FileChanges;
}

/**
 * tslab's converter for the current folder, with the compiler options of today: strict, ES modules and `exports` maps.
 * tslab has no setting for them, so its view of TypeScript is replaced while it loads.
 */
export function createStrictConverter({ globals, typeRoots }: ConverterSetup): StrictConverter {
  const ts = loadTypeScript();
  const diagnostics: StrictConverter["diagnostics"] = { lenient: false, last: [] };
  const changes = new FileChanges(process.cwd());
  // biome-ignore lint/suspicious/noExplicitAny: these functions exist in tslab's TypeScript only, and are not in its types
  const fork = ts as any;
  const overrides = {
    createWatchCompilerHost: (roots: string[], options: tslabTypeScript.CompilerOptions, ...rest: unknown[]) => {
      const host = fork.createWatchCompilerHost([...roots, ...globals], strict(ts, options, typeRoots), ...rest);
      watch(host, changes);
      return emitCellsOnly(host);
    },
    getPreEmitDiagnosticsOfFiles: (program: tslabTypeScript.Program, files: tslabTypeScript.SourceFile[]) => {
      diagnostics.last = fork.getPreEmitDiagnosticsOfFiles(program, files);
      return diagnostics.lenient ? [] : diagnostics.last;
    },
    // The converter's JavaScript is not what runs, so it need not be made.
    transpileModule: () => ({ outputText: "" }),
  };
  return withOverrides(ts, overrides, () => {
    delete require.cache[require.resolve(CONVERTER)];
    const tslab: typeof import("tslab/dist/converter.js") = require(CONVERTER);
    return { ...tslab.createConverter(), diagnostics, changes, isCompleteCode: tslab.isCompleteCode };
  });
}

const TYPESCRIPT = "@tslab/typescript-for-tslab";
const CONVERTER = "tslab/dist/converter.js";

function strict(
  ts: TypeScript,
  options: tslabTypeScript.CompilerOptions,
  typeRoots: readonly string[],
): tslabTypeScript.CompilerOptions {
  return {
    ...options,
    strict: true,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: [...(options.lib ?? []), "lib.es2023.d.ts"],
    types: ["node"],
    typeRoots: [...(options.typeRoots ?? []).filter((root) => !root.includes("/tslab/")), ...typeRoots],
    allowImportingTsExtensions: true,
    checkJs: false,
    disableTopLevelAwait: false,
    noImplicitUseStrict: false,
  };
}

/** Siblings are compiled when they are imported; that they lie outside the notebook's folder must not stop a cell. */
function emitCellsOnly<Host extends object>(host: Host): Host {
  let receive: (builder: tslabTypeScript.BuilderProgram) => void = () => {};
  return Object.defineProperty(host, "afterProgramCreate", {
    get: () => (builder: tslabTypeScript.BuilderProgram) => {
      const emit = builder.emit.bind(builder);
      builder.emit = (file, ...rest) =>
        file && !file.fileName.endsWith("/__tslab__.ts") ? { emitSkipped: true, diagnostics: [] } : emit(file, ...rest);
      receive(builder);
    },
    set: (converterReceives) => {
      receive = converterReceives;
    },
  });
}

/** Has TypeScript hear of changed files from `changes`, but of the cell from the converter. */
function watch(host: tslabTypeScript.WatchHost, changes: FileChanges): void {
  const { watchFile, setTimeout, clearTimeout } = host;
  host.watchFile = (path, callback, ...rest) =>
    CELL_FILES.test(path) ? watchFile(path, callback, ...rest) : changes.watchFile(path, callback);
  host.watchDirectory = (_path, callback) => changes.watchDirectory(callback);
  // The converter has room for one timer, that of the next program; the other only hurries what that does anyway.
  host.setTimeout = (callback, ...rest) =>
    callback.name === "invalidateResolutionsOfFailedLookup" ? NO_TIMER : setTimeout?.(callback, ...rest);
  host.clearTimeout = (timer) => (timer === NO_TIMER ? undefined : clearTimeout?.(timer));
}

const CELL_FILES = /\/(__tslab__\.ts|__prev__\.d\.ts)$/;
const NO_TIMER = {};

/** Runs `work` while `require` gives TypeScript with some of its functions replaced. */
function withOverrides<Result>(ts: TypeScript, overrides: object, work: () => Result): Result {
  const module = require.cache[require.resolve(TYPESCRIPT)];
  if (!module) throw new Error("TypeScript is not loaded");
  const replaced = Object.fromEntries(
    Object.entries(overrides).map(([name, value]) => [name, { value, enumerable: true }]),
  );
  module.exports = Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(ts), ...replaced });
  try {
    return work();
  } finally {
    module.exports = ts;
  }
}
