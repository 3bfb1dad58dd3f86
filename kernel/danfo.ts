import { createRequire } from "node:module";
import { dirname } from "node:path";

const require = createRequire(import.meta.url);

/**
 * The preloaded name `dfd`: danfo.js, which loads when a cell first uses it. Both the library and its types take seconds to
 * load, so neither is part of what every notebook starts with.
 */
export const danfo: { readonly dfd: unknown } = {
  get dfd() {
    return require("danfojs-node");
  },
};

/** What TypeScript is told of `dfd` from the first cell on that mentions it. */
export const danfoDeclaration = (): string =>
  `declare const dfd: typeof import(${JSON.stringify(dirname(require.resolve("danfojs-node/package.json")))});`;
