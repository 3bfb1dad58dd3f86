import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import type ts from "typescript";

export type TypeScript = typeof ts;

/** TypeScript as the build leaves it beside the kernel: one small file. From the source there is none. */
const bundle = fileURLToPath(new URL("typescript.cjs", import.meta.url));
const cache = fileURLToPath(new URL(`typescript-${process.version}-${process.arch}.cache`, import.meta.url));
const require = createRequire(import.meta.url);

let loaded: TypeScript | undefined;
let script: Script | undefined;

/** The TypeScript that compiles cells, the last one written in JavaScript; it loads when this is first called. */
export function loadTypeScript(): TypeScript {
  loaded ??= existsSync(bundle) ? loadBundle() : (require("typescript") as TypeScript);
  return loaded;
}

/**
 * Loads the bundle with what V8 made of it last time, which takes a quarter of the time. V8 refuses what another version
 * of it made.
 */
function loadBundle(): TypeScript {
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
  // The build writes nothing but ASCII.
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(bundle, "latin1")}\n})`;
  const compiled = new Script(source, { filename: bundle, ...(cachedData ? { cachedData } : {}) });
  if (!cachedData || compiled.cachedDataRejected) script = compiled;
  const module = { exports: {} as TypeScript };
  compiled.runInThisContext()(module.exports, require, module, bundle, dirname(bundle));
  return module.exports;
}

/** Writes down what V8 has made of TypeScript so far, for the next kernel, unless it is there already. */
export function cacheTypeScript(): void {
  if (!script) return;
  const written = `${cache}.${process.pid}`;
  try {
    writeFileSync(written, script.createCachedData());
    renameSync(written, cache);
  } catch {
    // Where the kernel may not write, each one compiles TypeScript anew.
  }
  script = undefined;
}
