import { createRequire } from "node:module";
import type { Compilation } from "./compile.js";
import { loadTypeScript } from "./load-typescript.js";
import { standIn } from "./stand-in.js";

/** Whether a front end that sends a cell at its Enter key should send this one, or wait for more. */
export type Completeness =
  | { readonly status: "complete" | "invalid" }
  | { readonly status: "incomplete"; readonly indent: string };

/** tslab's answer for a cell; it is asked first, since code that goes on does not compile either. */
export function completeness(source: string, compile: () => Compilation): Completeness {
  isCompleteCode ??= loadTslab();
  const { completed, indent = "" } = isCompleteCode(source);
  if (!completed) return { status: "incomplete", indent };
  const compilation = compile();
  if (compilation.status === "compiled") return { status: "complete" };
  const goesOn = compilation.diagnostics.some(({ code }) => OPEN_AT_END.has(code));
  return goesOn ? { status: "incomplete", indent: "" } : { status: "invalid" };
}

/** What tslab does not look for: a template or a comment that has no end yet. */
const OPEN_AT_END: ReadonlySet<number> = new Set([1160, 1010]);

let isCompleteCode: typeof import("tslab/dist/converter.js").isCompleteCode | undefined;

/** tslab's converter, with our TypeScript in the place of its own, which is large and old. */
function loadTslab() {
  const require = createRequire(import.meta.url);
  const undo = standIn(require, require.resolve("@tslab/typescript-for-tslab"), { ...loadTypeScript() });
  try {
    return (require("tslab/dist/converter.js") as typeof import("tslab/dist/converter.js")).isCompleteCode;
  } finally {
    undo();
  }
}
