import { type NotebookDocument, workspace } from "vscode";
import type { Locale } from "../kernel/mime.js";
import type { TypeCheck } from "../kernel/protocol/messages.js";
import { TEXTS, type Texts } from "./texts.js";

/** The user's settings, read anew each time, so that a change works at once. */
export const settings = {
  /** A workspace of several folders may have it otherwise in each. */
  typeCheckOf(notebook: NotebookDocument): TypeCheck {
    return read("typeCheck", ["error", "warn", "off"], notebook);
  },
  /** Path of the Node.js that runs kernels; empty for VS Code's own. */
  get nodePath(): string {
    return configuration().get("nodePath", "").trim();
  },
  /** Megabytes that the values of a notebook's cells may fill; null for Node's own limit. */
  get maxMemory(): number | null {
    const value = configuration().get("maxMemory");
    return Number.isInteger(value) && (value as number) >= LEAST_MEMORY_MB ? (value as number) : null;
  },
  /** Language of tables in kernels that start from now on; a folder's own, as `typeCheckOf`. */
  tableLanguageOf(notebook: NotebookDocument): Locale {
    return read("tableLanguage", ["nb", "en"], notebook);
  },
  get texts(): Texts {
    return TEXTS[read("language", ["nb", "en"])];
  },
};

/** With less a kernel does not start; package.json says the same. */
const LEAST_MEMORY_MB = 256;

/** A setting with a value that is none of `allowed` counts as the first of them, the default. */
function read<Value extends string>(
  name: string,
  allowed: readonly [Value, ...Value[]],
  notebook?: NotebookDocument,
): Value {
  const value = configuration(notebook).get(name);
  return allowed.find((each) => each === value) ?? allowed[0];
}

function configuration(notebook?: NotebookDocument) {
  return workspace.getConfiguration("kommunelab", notebook?.uri);
}
