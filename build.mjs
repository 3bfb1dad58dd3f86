// Makes everything in dist/: the kernel and its data, the extension, its renderers, and the types of the preloaded names.

import { readFileSync } from "node:fs";
import { cp, rm } from "node:fs/promises";
import { build } from "esbuild";
import { writeGlobals } from "./build-globals.mjs";

const common = { bundle: true, sourcemap: true, logLevel: "warning" };
const node = { ...common, platform: "node", target: "node20" };

await rm("dist", { recursive: true, force: true });
writeGlobals();
await Promise.all([
  build({
    ...node,
    entryPoints: {
      main: "kernel/main.ts",
      worker: "kernel/worker.ts",
      "sibling-hooks": "kernel/session/sibling-hooks.ts",
      cli: "kernel/cli.ts",
      synthesize: "kernel/datasets/synthesize/main.ts",
    },
    outdir: "dist/kernel",
    format: "esm",
    packages: "external",
    // A cell may give these names, and even those of globalThis, to something else: the kernel goes on with its own.
    banner: { js: `const { ${JSON.parse(readFileSync("kernel/own-globals.json", "utf8")).join(", ")} } = globalThis;` },
  }),
  // A third of the size of what is published, and in ASCII only, so that it takes less time and memory to load.
  build({
    ...node,
    entryPoints: { typescript: "typescript" },
    outdir: "dist/kernel",
    outExtension: { ".js": ".cjs" },
    format: "cjs",
    minify: true,
    sourcemap: false,
    logOverride: { "require-resolve-not-external": "silent" },
  }),
  cp("kernel/datasets", "dist/datasets", {
    recursive: true,
    filter: (file) => !file.endsWith(".ts") && !file.endsWith("synthesize"),
  }),
  cp("kernel/jupyter", "dist/jupyter", { recursive: true, filter: (file) => !file.endsWith(".ts") }),
  build({
    ...node,
    entryPoints: { extension: "extension/extension.ts" },
    outdir: "dist/extension",
    outExtension: { ".js": ".cjs" },
    format: "cjs",
    external: ["vscode"],
  }),
  build({
    ...node,
    entryPoints: { plugin: "extension/tsserver-plugin/plugin.ts" },
    outdir: "dist/tsserver-plugin",
    outExtension: { ".js": ".cjs" },
    format: "cjs",
    // tsserver wants the function itself.
    footer: { js: "module.exports = module.exports.default;" },
  }),
  build({
    ...common,
    entryPoints: {
      distribution: "extension/renderers/distribution.ts",
      grid: "extension/renderers/grid.ts",
      crosstab: "extension/renderers/crosstab.ts",
      explanation: "extension/renderers/explanation.ts",
      table: "extension/renderers/table.ts",
      map: "extension/renderers/map.ts",
      reproduction: "extension/renderers/reproduction.ts",
    },
    outdir: "dist/renderers",
    platform: "browser",
    target: "es2022",
    format: "esm",
  }),
  // Plotly is a file of its own, which the renderer loads when there is a chart to draw.
  build({
    ...common,
    entryPoints: { figure: "extension/renderers/figure.ts", plotly: "extension/renderers/plotly.ts" },
    outdir: "dist/renderers",
    platform: "browser",
    target: "es2022",
    format: "esm",
    external: ["./plotly.js"],
    minify: true,
    loader: { ".css": "empty" },
    define: { global: "globalThis" },
  }),
]);
