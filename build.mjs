// Makes everything in dist/: the kernel, the extension, its renderers, and the types of the preloaded names.

import { existsSync } from "node:fs";
import { cp, rm } from "node:fs/promises";
import { build } from "esbuild";

const watch = { logLevel: "warning", bundle: true, sourcemap: true, minify: false };
const present = (entries) => Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file)));

await rm("dist", { recursive: true, force: true });
await Promise.all([
  build({
    ...watch,
    entryPoints: present({
      main: "kernel/main.ts",
      worker: "kernel/worker.ts",
      "language-worker": "kernel/language/worker.ts",
      "sibling-hooks": "kernel/session/sibling-hooks.ts",
      cli: "kernel/cli.ts",
      synthesize: "kernel/datasets/synthesize/main.ts",
    }),
    outdir: "dist/kernel",
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
  }),
  build({
    ...watch,
    entryPoints: present({ extension: "extension/extension.ts" }),
    outdir: "dist/extension",
    outExtension: { ".js": ".cjs" },
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode"],
  }),
  build({
    ...watch,
    entryPoints: present({ plugin: "extension/tsserver-plugin/plugin.ts" }),
    outdir: "dist/tsserver-plugin",
    outExtension: { ".js": ".cjs" },
    platform: "node",
    format: "cjs",
    target: "node20",
    // tsserver wants the function itself.
    footer: { js: "module.exports = module.exports.default;" },
  }),
  build({
    ...watch,
    entryPoints: present({
      distribution: "extension/renderers/distribution.ts",
      crosstab: "extension/renderers/crosstab.ts",
    }),
    outdir: "dist/renderers",
    platform: "browser",
    format: "esm",
    target: "es2022",
  }),
]);
