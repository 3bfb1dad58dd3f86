import { describe, expect, it } from "vitest";
import { errorReport } from "../../../kernel/session/error-report.js";

describe("errorReport", () => {
  it("has name, message and trace of an error", () => {
    const { ename, evalue, traceback } = errorReport(new RangeError("too far"));
    expect([ename, evalue, traceback[0]]).toEqual(["RangeError", "too far", "RangeError: too far"]);
  });

  it("leaves out what is inside Node", () => {
    const error = new Error("x");
    error.stack =
      "Error: x\n    at cell 1:1:1\n    at node:internal/process/task_queues:95:5\n    at f (node:internal/a:1:1)";
    expect(errorReport(error).traceback).toEqual(["Error: x", "    at cell 1:1:1"]);
  });

  it("shows causes, and what an AggregateError gathers", () => {
    const text = (error: Error) => errorReport(error).traceback.join("\n");
    expect(text(new Error("outer", { cause: new Error("inner") }))).toContain("[cause]: Error: inner");
    expect(text(new AggregateError([new Error("one"), new Error("two")]))).toContain("Error: two");
  });

  it("names what was thrown when it is no error", () => {
    expect(errorReport("text")).toEqual({ ename: "Thrown", evalue: "text", traceback: ["Thrown: text"] });
    expect(errorReport({ code: 1 }).evalue).toBe("{ code: 1 }");
    expect(errorReport(null).evalue).toBe("null");
  });

  it("survives an error that cannot be looked at", () => {
    const hostile = new Error("hidden");
    Object.defineProperty(hostile, Symbol.for("nodejs.util.inspect.custom"), {
      value: () => {
        throw new Error("no");
      },
    });
    expect(errorReport(hostile)).toMatchObject({ ename: "Error", evalue: "hidden", traceback: ["Error: hidden"] });
  });
});
