import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Jupyter } from "./harness/jupyter.js";

/** Every test of Jupyter's suite, and one of ours that the suite lacks. */
const TESTS = [
  "test_clear_output",
  "test_completion",
  "test_display_data",
  "test_error",
  "test_execute_result",
  "test_execute_stderr",
  "test_execute_stdout",
  "test_history",
  "test_inspect",
  "test_is_complete",
  "test_kernel_info",
  "test_silent",
];

/** What the suite has and our kernel does not claim. */
const UNCLAIMED = {
  test_pager:
    "payloads, which a pager needs, are deprecated in Jupyter's protocol; documentation is a result or a hint",
};

interface Told {
  readonly test: string;
  readonly outcome: "passed" | "failed" | "skipped";
  readonly detail: string;
}

let jupyter: Jupyter;
let told: Told[];
let trouble: string;

beforeAll(async () => {
  jupyter = await Jupyter.make();
  const { stdout, stderr } = await jupyter.run([join(import.meta.dirname, "kernel-test.py")]);
  trouble = stderr;
  told = stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
});

afterAll(() => jupyter?.remove());

describe("jupyter_kernel_test", () => {
  test("has these tests and no others", () => {
    expect([...new Set(told.map((line) => line.test))].sort(), trouble).toEqual(
      [...TESTS, ...Object.keys(UNCLAIMED)].sort(),
    );
  });

  test.each(TESTS)("%s passes", (name) => {
    const failures = told.filter((line) => line.test === name && line.outcome !== "passed");
    expect(failures.map(({ detail }) => detail).join("\n")).toBe("");
    expect(told.map((line) => line.test)).toContain(name);
  });

  test.each(Object.entries(UNCLAIMED))("%s is skipped: %s", (name) => {
    expect(told.filter((line) => line.test === name).map(({ outcome }) => outcome)).toEqual(["skipped"]);
  });
});
