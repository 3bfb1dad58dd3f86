import { describe, expect, it } from "vitest";
import { diagnosticsOf } from "../../extension/diagnostics.js";
import { iopub } from "./messages.js";

const error = iopub("error", { ename: "TypeCheckError", evalue: "", traceback: [] });
const found = {
  start: { line: 3, column: 7 },
  end: { line: 3, column: 8 },
  message: "Type 'number' is not assignable to type 'string'.",
  code: 2322,
  severity: "error",
};

describe("the type errors of a message", () => {
  it("count lines and columns from 0, as an editor does", () => {
    const [diagnostic] = diagnosticsOf({ ...error, metadata: { kommunelab: { diagnostics: [found] } } });
    expect(diagnostic).toEqual({
      range: { start: { line: 2, character: 6 }, end: { line: 2, character: 7 } },
      message: found.message,
      code: 2322,
      severity: "error",
    });
  });

  it("name the sibling file that they are in", () => {
    const diagnostics = [{ ...found, file: "lib.ts" }, found];
    const files = diagnosticsOf({ ...error, metadata: { kommunelab: { diagnostics } } }).map(({ file }) => file);
    expect(files).toEqual(["lib.ts", undefined]);
  });

  it("are none when the message tells of none", () => {
    expect(diagnosticsOf(error)).toEqual([]);
  });
});
