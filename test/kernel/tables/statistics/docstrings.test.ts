import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { docstringExamples } from "../../docstring-examples.js";

const folder = join(import.meta.dirname, "../../../../kernel/tables/statistics");

/** Every function of the statistics, by name. */
async function functionsOf(): Promise<Record<string, unknown>> {
  const files = readdirSync(folder).map((file) => join(folder, file.replace(/\.ts$/, ".js")));
  return Object.assign({}, ...(await Promise.all(files.map((file) => import(file)))));
}

const names = await functionsOf();
const evaluate = (code: string): unknown =>
  new Function(...Object.keys(names), `return (${code})`)(...Object.values(names));

/** Equal but for rounding. */
function expectNearly(value: unknown, expected: unknown): void {
  if (typeof expected === "number") expect(value).toBeCloseTo(expected, 12);
  else if (Array.isArray(expected)) {
    expect(value).toHaveLength(expected.length);
    for (const [i, part] of expected.entries()) expectNearly((value as unknown[])[i], part);
  } else expect(value).toEqual(expected);
}

describe("the docstrings of the statistics", () => {
  const examples = docstringExamples(folder);

  test.each(examples)("$file: $code is $result", ({ code, result }) => {
    expectNearly(evaluate(code), evaluate(result));
  });

  test("have examples", () => {
    expect(examples.length).toBeGreaterThan(15);
  });
});
