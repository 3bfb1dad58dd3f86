import { describe, expect, it } from "vitest";
import { diagnosticReport } from "../../../kernel/language/diagnostic-report.js";

const diagnostic = {
  start: { line: 2, column: 6 },
  end: { line: 2, column: 9 },
  message: "Cannot find name 'abc'.",
  code: 2304,
  severity: "error",
} as const;

describe("diagnosticReport", () => {
  it("shows the line with a mark below what is wrong, tabs kept", () => {
    const report = diagnosticReport("TypeCheckError", [diagnostic], {
      label: "cell 3",
      code: "let a;\n\tlet abc = abc;",
    });
    expect(report).toEqual({
      ename: "TypeCheckError",
      evalue: "Cannot find name 'abc'.",
      traceback: ["cell 3:2:6 - error TS2304: Cannot find name 'abc'.", "  2 | \tlet abc = abc;", "    | \t    ^^^"],
    });
  });

  it("names a sibling file, whose text it does not have", () => {
    const report = diagnosticReport("TypeCheckError", [{ ...diagnostic, file: "lib.ts" }], {
      label: "cell 3",
      code: "",
    });
    expect(report.traceback).toEqual(["lib.ts:2:6 - error TS2304: Cannot find name 'abc'."]);
  });

  it("marks at least one column, also when nothing is there", () => {
    const end = { ...diagnostic, start: { line: 1, column: 5 }, end: { line: 1, column: 5 } };
    expect(diagnosticReport("SyntaxError", [end], { label: "cell 1", code: "foo(" }).traceback.at(-1)).toBe(
      "    |     ^",
    );
  });
});
