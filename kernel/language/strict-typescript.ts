import { createRequire } from "node:module";
import type tslabTypeScript from "@tslab/typescript-for-tslab";
import type { Converter, isCompleteCode } from "tslab/dist/converter.js";
import { CELL_FILES, cellBuilder } from "./cell-builder.js";
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

/** A converter that gives declarations of cells with type errors too, and what TypeScript says of them apart. */
export interface StrictConverter extends Converter {
  /** What TypeScript says of the cell last converted, and of the siblings that it imports. */
  readonly diagnostics: () => readonly tslabTypeScript.Diagnostic[];
  /** The program that the cell was last checked in. */
  readonly program: () => tslabTypeScript.Program | undefined;
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
  let diagnostics: readonly tslabTypeScript.Diagnostic[] = [];
  let checked: tslabTypeScript.Program | undefined;
  const changes = new FileChanges(process.cwd());
  // biome-ignore lint/suspicious/noExplicitAny: these functions exist in tslab's TypeScript only, and are not in its types
  const fork = ts as any;
  const overrides = {
    createWatchCompilerHost: (
      roots: string[],
      options: tslabTypeScript.CompilerOptions,
      system: tslabTypeScript.System,
      _createProgram: unknown,
      ...reporters: unknown[]
    ) => {
      const compilerOptions = strict(ts, options, typeRoots);
      const all = [...roots, ...globals];
      const host = fork.createWatchCompilerHost(all, compilerOptions, system, cellBuilder(fork), ...reporters);
      return watch(host, changes);
    },
    getPreEmitDiagnosticsOfFiles: (program: tslabTypeScript.Program, files: tslabTypeScript.SourceFile[]) => {
      checked = program;
      diagnostics = files.flatMap((file) => [
        ...program.getSyntacticDiagnostics(file),
        ...program.getSemanticDiagnostics(file),
      ]);
      return [];
    },
    // The converter's JavaScript is not what runs, so it need not be made.
    transpileModule: () => ({ outputText: "" }),
  };
  return withOverrides(ts, overrides, () => {
    delete require.cache[require.resolve(CONVERTER)];
    const tslab: typeof import("tslab/dist/converter.js") = require(CONVERTER);
    return {
      ...tslab.createConverter(),
      diagnostics: () => diagnostics,
      program: () => checked,
      changes,
      isCompleteCode: tslab.isCompleteCode,
    };
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
    emitDeclarationOnly: true,
  };
}

/** Has TypeScript hear of changed files from `changes`, but of the cell from the converter. */
function watch<Host extends tslabTypeScript.WatchHost>(host: Host, changes: FileChanges): Host {
  const { watchFile, setTimeout, clearTimeout } = host;
  host.watchFile = (path, callback, ...rest) =>
    CELL_FILES.test(path) ? watchFile(path, callback, ...rest) : changes.watchFile(path, callback);
  host.watchDirectory = (_path, callback) => changes.watchDirectory(callback);
  // The converter has room for one timer, that of the next program; the other only hurries what that does anyway.
  host.setTimeout = (callback, ...rest) =>
    callback.name === "invalidateResolutionsOfFailedLookup" ? NO_TIMER : setTimeout?.(callback, ...rest);
  host.clearTimeout = (timer) => (timer === NO_TIMER ? undefined : clearTimeout?.(timer));
  return host;
}

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
