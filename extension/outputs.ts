import type {
  DisplayContent,
  ErrorContent,
  ExecuteResultContent,
  Message,
  StreamContent,
} from "../kernel/protocol/messages.js";

/** One representation of an output; text as a string, pictures as bytes. */
export interface OutputItem {
  readonly mime: string;
  readonly data: string | Uint8Array;
}

/** An output of a cell, with the metadata that VS Code's .ipynb writer wants. */
export interface CellOutput {
  readonly items: readonly OutputItem[];
  readonly metadata: {
    readonly outputType: "stream" | "display_data" | "execute_result" | "error";
    readonly executionCount?: number;
    readonly metadata?: Readonly<Record<string, unknown>>;
  };
  /** Name by which a later message can replace this output. */
  readonly displayId?: string;
}

/** A change to the outputs of a cell; `index` counts the outputs since they were last cleared. */
export type OutputEdit =
  | { readonly kind: "clear" }
  | { readonly kind: "append"; readonly output: CellOutput }
  | { readonly kind: "extend"; readonly index: number; readonly items: readonly OutputItem[] }
  | { readonly kind: "replace"; readonly index: number; readonly output: CellOutput };

/** Outputs of a cell so far, in order, and whether the next one takes their place. */
export interface CellOutputs {
  readonly outputs: readonly CellOutput[];
  readonly clearNext: boolean;
}

export const NO_OUTPUTS: CellOutputs = { outputs: [], clearNext: false };

const ERROR_MIME = "application/vnd.code.notebook.error";
const STREAM_MIME = {
  stdout: "application/vnd.code.notebook.stdout",
  stderr: "application/vnd.code.notebook.stderr",
} as const;

/** What an iopub message of Jupyter changes in the outputs of the cell that caused it. */
export function editsFor({ header, content }: Message, state: CellOutputs): readonly OutputEdit[] {
  if (header.msg_type === "clear_output") return content.wait ? [] : [{ kind: "clear" }];
  const output = outputOf(header.msg_type, content);
  if (!output) return [];
  if (state.clearNext) return [{ kind: "clear" }, { kind: "append", output }];
  const last = state.outputs.at(-1);
  const continues = output.metadata.outputType === "stream" && last?.items[0]?.mime === output.items[0]?.mime;
  if (!continues) return [{ kind: "append", output }];
  return [{ kind: "extend", index: state.outputs.length - 1, items: output.items }];
}

/** What an `update_display_data` message changes in the outputs of any cell of the notebook. */
export function displayUpdates({ content }: Message, { outputs }: CellOutputs): readonly OutputEdit[] {
  const { data, metadata, transient } = content as unknown as DisplayContent;
  const id = transient?.display_id;
  return outputs.flatMap((output, index) => {
    if (id === undefined || output.displayId !== id) return [];
    const updated = { ...output, items: itemsOf(data), metadata: { ...output.metadata, metadata } };
    return [{ kind: "replace", index, output: updated } as const];
  });
}

/** The outputs after `message` and the edits that it caused. */
export function afterEdits(state: CellOutputs, message: Message, edits: readonly OutputEdit[]): CellOutputs {
  const { msg_type } = message.header;
  const waits = msg_type === "clear_output" && message.content.wait === true;
  return {
    outputs: edits.reduce(edited, state.outputs),
    clearNext: waits || (state.clearNext && edits[0]?.kind !== "clear"),
  };
}

function edited(outputs: readonly CellOutput[], edit: OutputEdit): readonly CellOutput[] {
  switch (edit.kind) {
    case "clear":
      return [];
    case "append":
      return [...outputs, edit.output];
    case "replace":
      return outputs.with(edit.index, edit.output);
    case "extend":
      // VS Code holds the text; the first piece is enough to know which stream the output is.
      return outputs;
  }
}

function outputOf(type: string, content: unknown): CellOutput | null {
  switch (type) {
    case "stream":
      return streamOutput(content as StreamContent);
    case "display_data":
      return displayOutput(content as DisplayContent);
    case "execute_result":
      return resultOutput(content as ExecuteResultContent);
    case "error":
      return errorOutput(content as ErrorContent);
    default:
      return null;
  }
}

function streamOutput({ name, text }: StreamContent): CellOutput {
  return { items: [{ mime: STREAM_MIME[name], data: text }], metadata: { outputType: "stream" } };
}

function displayOutput({ data, metadata, transient }: DisplayContent): CellOutput {
  const output = { items: itemsOf(data), metadata: { outputType: "display_data", metadata } } as const;
  return transient?.display_id === undefined ? output : { ...output, displayId: transient.display_id };
}

function resultOutput({ data, metadata, execution_count }: ExecuteResultContent): CellOutput {
  return {
    items: itemsOf(data),
    metadata: { outputType: "execute_result", executionCount: execution_count, metadata },
  };
}

/** The output that shows an error; the first line of the trace names it, since VS Code shows nothing but the trace. */
export function errorOutput({ ename, evalue, traceback }: ErrorContent): CellOutput {
  const trace = traceback.join("\n");
  const heading = `${ename}: ${evalue}`;
  const stack = trace.includes(evalue) && evalue !== "" ? trace : [heading, trace].filter(Boolean).join("\n");
  const data = JSON.stringify({ name: ename, message: evalue, stack });
  return { items: [{ mime: ERROR_MIME, data }], metadata: { outputType: "error" } };
}

function itemsOf(bundle: DisplayContent["data"]): readonly OutputItem[] {
  return Object.entries(bundle).map(([mime, value]) => ({ mime, data: dataOf(mime, value) }));
}

/** Jupyter sends text and JSON as they are, and everything else as base64. */
function dataOf(mime: string, value: unknown): string | Uint8Array {
  if (isJson(mime) || typeof value !== "string") return JSON.stringify(value);
  return isText(mime) ? value : Uint8Array.from(atob(value), (character) => character.charCodeAt(0));
}

function isJson(mime: string): boolean {
  return mime === "application/json" || mime.endsWith("+json");
}

function isText(mime: string): boolean {
  return mime.startsWith("text/") || mime === "image/svg+xml" || mime === "application/javascript";
}
