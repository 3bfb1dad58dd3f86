import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/**
 * The program of TypeScript 7, which is native and comes in a package of its own for each platform.
 *
 * @throws Error that says which package is missing
 */
export function nativeTypeScript(): string {
  const name = `@typescript/typescript-${process.platform}-${process.arch}`;
  try {
    const { resolve } = createRequire(require.resolve("typescript-native/package.json"));
    const program = join(dirname(resolve(`${name}/package.json`)), "lib", WINDOWS ? "tsc.exe" : "tsc");
    if (existsSync(program)) return program;
  } catch {
    // Said below.
  }
  throw new Error(`The package ${name} is missing: install Kommunelab's dependencies again, optional ones included.`);
}

const WINDOWS = process.platform === "win32";
