import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { TestProject } from "vitest/node";
import ownGlobals from "../../kernel/own-globals.json" with { type: "json" };

declare module "vitest" {
  export interface ProvidedContext {
    kernelProgram: string;
  }
}

const root = join(import.meta.dirname, "../..");

/** Builds the kernel once for a run of tests, into a folder of its own where it finds the project's packages. */
export default async function buildKernel(tests: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(root, "node_modules/.kommunelab-kernel-"));
  await build({
    absWorkingDir: root,
    entryPoints: {
      main: "kernel/main.ts",
      worker: "kernel/worker.ts",
      "sibling-hooks": "kernel/session/sibling-hooks.ts",
    },
    outdir: folder,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    banner: { js: `const { ${ownGlobals.join(", ")} } = globalThis;` },
    logLevel: "error",
  });
  // The build makes the types of the whole preload; these tests need one name of it.
  writeFileSync(join(folder, "globals.d.ts"), GLOBALS);
  tests.provide("kernelProgram", join(folder, "main.js"));
  return () => rmSync(folder, { recursive: true });
}

const GLOBALS = `/** Shows a value below the cell. */
declare const display: {
  (value: unknown, options?: { id?: string }): { id: string; update(value: unknown): void };
  html(source: string): void;
};
declare const prompt: (message?: unknown, preset?: unknown) => string | null;
declare const confirm: (message?: unknown) => boolean;
declare const input: (message?: unknown, options?: { password?: boolean }) => Promise<string>;
`;
