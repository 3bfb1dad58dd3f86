import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import { roundSmallCounts } from "../../../kernel/tables/confidentiality/round-small-counts.js";
import { crosstab } from "../../../kernel/tables/crosstab.js";
import { dateText } from "../../../kernel/tables/date-text.js";
import { distribution } from "../../../kernel/tables/distribution.js";
import { numberedTitle } from "../../../kernel/tables/distribution-trimmings.js";
import { effectiveN } from "../../../kernel/tables/weights/effective-n.js";
import { docstringExamples } from "../docstring-examples.js";

const names = {
  crosstab,
  dateText,
  distribution,
  effectiveN,
  numberedTitle,
  roundSmallCounts,
  kommuner2018: loadDataset("kommuner2018"),
  kommuner2022: loadDataset("kommuner2022"),
};

const evaluate = (code: string): unknown =>
  new Function(...Object.keys(names), `return (${code})`)(...Object.values(names));

/** Those of the files named; the folder's others have tests of their own. */
const examples = docstringExamples(join(import.meta.dirname, "../../../kernel/tables")).filter(({ file }) =>
  /^(crosstab|date-text|distribution.*|grid.*|confidentiality.*|weights.*)\.ts$/.test(file),
);

describe("the docstrings of the tables", () => {
  test.each(examples)("$file: $code is $result", ({ code, result }) => {
    expect(evaluate(code)).toEqual(evaluate(result));
  });

  test("have examples", () => {
    expect(examples.length).toBeGreaterThan(5);
  });
});
