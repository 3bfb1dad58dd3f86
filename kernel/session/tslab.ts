import { createRequire } from "node:module";
import { standIn } from "../language/stand-in.js";
import type { MimeBundle } from "../mime.js";

/** What `import * as tslab from "tslab"` gives. */
export type TslabModule = typeof import("tslab");

/** Gets what tslab's `display` shows: a MIME bundle, the id of its place if it has one, and whether that was shown before. */
export type TslabSink = (data: MimeBundle, displayId: string | undefined, update: boolean) => void;

interface TslabDisplayData {
  readonly data: MimeBundle;
  readonly transient?: { readonly display_id?: string };
}

/**
 * Loads tslab's public module, with its displays going to `sink`.
 *
 * That module takes its sink from tslab's own Jupyter server and its version from TypeScript. Both are large and
 * needless here, so small modules with just that stand in for them while it loads.
 */
export function loadTslab(sink: TslabSink): TslabModule {
  const require = createRequire(import.meta.url);
  const lastWriteDisplayData = ({ data, transient }: TslabDisplayData, update: boolean | undefined) =>
    sink(data, transient?.display_id, update === true);
  const { version } = require("@tslab/typescript-for-tslab/package.json");
  const restore = [
    standIn(require, require.resolve("tslab/dist/jupyter.js"), { lastWriteDisplayData }),
    standIn(require, require.resolve("@tslab/typescript-for-tslab"), { version }),
  ];
  try {
    return require("tslab");
  } finally {
    for (const undo of restore) undo();
  }
}
