import { describe, expect, it } from "vitest";
import { NotebookOutputs } from "../../../kernel/headless/notebook-outputs.js";
import { createMessage } from "../../../kernel/protocol/messages.js";

const sender = { session: "s", username: "u", newId: () => "id", now: () => new Date(0) };
const message = (type: string, content: Record<string, unknown>) => createMessage(sender, "iopub", type, content);
const shown = (text: string, display_id?: string, type = "display_data") =>
  message(type, { data: { "text/plain": text }, metadata: {}, transient: display_id ? { display_id } : {} });
const stream = (name: string, text: string) => message("stream", { name, text });

/** What the outputs of cell "a" say after messages. */
function texts(...messages: ReturnType<typeof message>[]): unknown[] {
  const outputs = new NotebookOutputs();
  for (const each of messages) outputs.receive("a", each);
  return outputs
    .of("a")
    .map((output) => ("text" in output ? output.text : "data" in output && output.data["text/plain"]));
}

describe("the outputs of a cell", () => {
  it("join what follows each other on one stream", () => {
    expect(texts(stream("stdout", "a"), stream("stdout", "b"), stream("stderr", "c"), stream("stdout", "d"))).toEqual([
      "ab",
      "c",
      "d",
    ]);
  });

  it("change where they are updated, whichever cell does it", () => {
    const outputs = new NotebookOutputs();
    outputs.receive("a", shown("one", "x"));
    outputs.receive("b", shown("two", "y"));
    outputs.receive("b", shown("three", "x", "update_display_data"));
    expect(outputs.of("a")).toEqual([{ output_type: "display_data", data: { "text/plain": "three" }, metadata: {} }]);
    expect(outputs.of("b")).toHaveLength(1);
  });

  it("are gone when they are cleared: at once, or with the next", () => {
    expect(texts(stream("stdout", "a"), message("clear_output", { wait: false }))).toEqual([]);
    expect(texts(stream("stdout", "a"), message("clear_output", { wait: true }))).toEqual(["a"]);
    expect(texts(stream("stdout", "a"), message("clear_output", { wait: true }), stream("stdout", "b"))).toEqual(["b"]);
  });

  it("do not keep the name of a display", () => {
    const outputs = new NotebookOutputs();
    outputs.receive("a", shown("one", "x"));
    expect(JSON.stringify(outputs.of("a"))).not.toContain("display_id");
  });

  it("end with why the cell failed, in place of the error that the interrupt caused", () => {
    const outputs = new NotebookOutputs();
    const error = { output_type: "error", ename: "TimeoutError", evalue: "", traceback: [] } as const;
    outputs.receive("a", stream("stdout", "a"));
    outputs.receive("a", message("error", { ename: "Interrupted", evalue: "", traceback: [] }));
    outputs.fail("a", error);
    expect(outputs.of("a")).toEqual([expect.objectContaining({ output_type: "stream" }), error]);
  });
});
