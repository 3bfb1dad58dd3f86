import { describe, expect, it } from "vitest";
import { joinedStreams } from "../../extension/joined-streams.js";
import {
  afterEdits,
  type CellOutputs,
  displayUpdates,
  editsFor,
  errorOutput,
  NO_OUTPUTS,
} from "../../extension/outputs.js";
import type { Message } from "../../kernel/protocol/messages.js";
import { iopub, stream } from "./messages.js";

const display = (text: string, id?: string) =>
  iopub("display_data", {
    data: { "text/plain": text },
    metadata: {},
    ...(id ? { transient: { display_id: id } } : {}),
  });
const update = (text: string, id: string) =>
  iopub("update_display_data", { data: { "text/plain": text }, metadata: {}, transient: { display_id: id } });
const clear = (wait: boolean) => iopub("clear_output", { wait });

describe("the outputs of a cell", () => {
  it("come in the order of the messages", () => {
    expect(textsAfter(stream("a"), display("b"), stream("c"))).toEqual(["a", "b", "c"]);
  });

  it("take what continues a stream into its output", () => {
    const [first, second] = [stream("a\n"), stream("b\n")];
    const after = apply(NO_OUTPUTS, first);
    expect(editsFor(second, after)).toEqual([
      { kind: "extend", index: 0, items: [{ mime: "application/vnd.code.notebook.stdout", data: "b\n" }] },
    ]);
  });

  it("keep standard output and standard error apart", () => {
    expect(textsAfter(stream("out"), stream("err", "stderr"), stream("out again"))).toEqual([
      "out",
      "err",
      "out again",
    ]);
  });

  it("do not change for messages that show nothing", () => {
    const status = iopub("status", { execution_state: "busy" });
    expect(editsFor(status, NO_OUTPUTS)).toEqual([]);
  });

  it("are cleared at once, or when the next one comes", () => {
    expect(textsAfter(stream("a"), clear(false))).toEqual([]);
    expect(textsAfter(stream("a"), clear(true))).toEqual(["a"]);
    expect(textsAfter(stream("a"), clear(true), stream("b"))).toEqual(["b"]);
    expect(textsAfter(stream("a"), clear(true), display("b"), stream("c"))).toEqual(["b", "c"]);
    expect(textsAfter(stream("a"), clear(true), clear(false), stream("b"), display("c"))).toEqual(["b", "c"]);
  });

  it("are replaced by an update of their name, each of them, and no other", () => {
    const state = stateAfter(display("one", "x"), display("two", "y"), display("three", "x"));
    const edits = displayUpdates(update("new", "x"), state);
    expect(edits.map((edit) => "index" in edit && edit.index)).toEqual([0, 2]);
    expect(texts(afterEdits(state, update("new", "x"), edits))).toEqual(["new", "two", "new"]);
  });

  it("can be updated more than once", () => {
    const first = updated(stateAfter(display("one", "x")), update("two", "x"));
    expect(texts(updated(first, update("three", "x")))).toEqual(["three"]);
  });

  it("keep what a notebook file wants to know of them", () => {
    const result = iopub("execute_result", { data: { "text/plain": "2" }, metadata: { a: 1 }, execution_count: 7 });
    expect(stateAfter(result).outputs[0]?.metadata).toEqual({
      outputType: "execute_result",
      executionCount: 7,
      metadata: { a: 1 },
    });
  });
});

describe("a MIME bundle", () => {
  it("gives JSON as JSON, text as it is, and pictures as bytes", () => {
    const data = {
      "application/vnd.kommunelab.crosstab.v1+json": { rows: [1] },
      "application/json": "a string",
      "text/html": "<b>1</b>",
      "image/svg+xml": "<svg/>",
      "image/png": btoa("\x89PNG"),
    };
    const [output] = stateAfter(iopub("display_data", { data, metadata: {} })).outputs;
    expect(output?.items).toEqual([
      { mime: "application/vnd.kommunelab.crosstab.v1+json", data: '{"rows":[1]}' },
      { mime: "application/json", data: '"a string"' },
      { mime: "text/html", data: "<b>1</b>" },
      { mime: "image/svg+xml", data: "<svg/>" },
      { mime: "image/png", data: Uint8Array.of(0x89, 0x50, 0x4e, 0x47) },
    ]);
  });
});

describe("an error", () => {
  it("shows its name and message once, above the trace", () => {
    const traceback = ["    at inc (cell 3:1:20)"];
    expect(stackOf({ ename: "RangeError", evalue: "too many", traceback })).toBe(
      "RangeError: too many\n    at inc (cell 3:1:20)",
    );
    const whole = ["RangeError: too many", ...traceback];
    expect(stackOf({ ename: "RangeError", evalue: "too many", traceback: whole })).toBe(whole.join("\n"));
  });

  it("shows its name when it has neither message nor trace", () => {
    expect(stackOf({ ename: "Interrupted", evalue: "", traceback: [] })).toBe("Interrupted: ");
  });
});

describe("joined streams", () => {
  it("say the same in fewer messages", () => {
    const messages = [
      stream("1"),
      stream("2"),
      stream("3", "stderr"),
      stream("4"),
      display("5"),
      stream("6"),
      stream("7"),
    ];
    const joined = joinedStreams(messages);
    expect(joined.map(({ content }) => content.text ?? "display")).toEqual(["12", "3", "4", "display", "67"]);
    expect(textsAfter(...joined)).toEqual(["12", "3", "4", "5", "67"]);
  });

  it("leave other messages as they are", () => {
    const messages = [display("1"), display("2")];
    expect(joinedStreams(messages)).toEqual(messages);
  });
});

function apply(state: CellOutputs, message: Message): CellOutputs {
  return afterEdits(state, message, editsFor(message, state));
}

function updated(state: CellOutputs, message: Message): CellOutputs {
  return afterEdits(state, message, displayUpdates(message, state));
}

function stateAfter(...messages: readonly Message[]): CellOutputs {
  return messages.reduce(apply, NO_OUTPUTS);
}

function texts({ outputs }: CellOutputs) {
  return outputs.map(({ items }) => items[0]?.data);
}

function textsAfter(...messages: readonly Message[]) {
  return texts(stateAfter(...messages));
}

function stackOf(error: Parameters<typeof errorOutput>[0]): string {
  return JSON.parse(String(errorOutput(error).items[0]?.data)).stack;
}
