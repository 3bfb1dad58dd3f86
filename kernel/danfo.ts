import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { toDataFrame } from "./to-data-frame.js";

const require = createRequire(import.meta.url);

/**
 * The preloaded names `dfd`, danfo.js, and `toDataFrame`, which makes its data frames. The library loads when a cell first uses
 * it. Both it and its types take seconds to load, so neither is part of what every notebook starts with.
 */
export const danfo: { readonly dfd: unknown; readonly toDataFrame: typeof toDataFrame } = {
  toDataFrame,
  get dfd() {
    return require("danfojs-node");
  },
};

/** What TypeScript is told of these names from the first cell on that mentions them; the build makes the types of the second. */
export const danfoDeclarations = (): Readonly<Record<"dfd" | "toDataFrame", string>> => {
  const library = dirname(require.resolve("danfojs-node/package.json"));
  const types = fileURLToPath(new URL("../types/kernel/to-data-frame.js", import.meta.url));
  return {
    dfd: `declare const dfd: typeof import(${JSON.stringify(library)});`,
    toDataFrame: `declare const toDataFrame: typeof import(${JSON.stringify(types)}).toDataFrame;`,
  };
};
