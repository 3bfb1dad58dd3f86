import { join } from "node:path";
import { expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import { accepted } from "../../../kernel/ledger/fact.js";
import { isReadAs } from "../../../kernel/ledger/is-read-as.js";
import { measuresOf } from "../../../kernel/ledger/measures.js";
import { reproduce } from "../../../kernel/ledger/reproduce.js";
import { published } from "../../../kernel/published/published.js";
import { docstringExamples } from "../docstring-examples.js";

const names = {
  ...{ accepted, isReadAs, measuresOf, published, reproduce },
  kommuner2022: loadDataset("kommuner2022"),
};

const evaluate = (code: string): unknown =>
  new Function(...Object.keys(names), `return (${code})`)(...Object.values(names));

const examples = ["ledger", "published"].flatMap((part) =>
  docstringExamples(join(import.meta.dirname, "../../../kernel", part)),
);

test.each(examples)("The docstring of $file: $code is $result", ({ code, result }) => {
  expect(evaluate(code)).toEqual(evaluate(result));
});

test("The ledger's docstrings have examples", () => {
  expect(examples.length).toBeGreaterThan(3);
});
