import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../kernel/datasets/load.js";
import { figure } from "../../kernel/figures/figure.js";
import { figures } from "../../kernel/figures/figures.js";
import { plot } from "../../kernel/figures/plot.js";
import { catalogue } from "../../kernel/indicators/catalogue.js";
import { columnOf } from "../../kernel/indicators/column-of.js";
import { e2018 } from "../../kernel/indicators/editions/e2018.js";
import { e2022 } from "../../kernel/indicators/editions/e2022.js";
import { editionOf } from "../../kernel/indicators/editions/edition-of.js";
import { lowerMedian } from "../../kernel/indicators/lower-median.js";
import { compareEditions } from "../../kernel/method/compare-editions.js";
import { defineEdition } from "../../kernel/method/define-edition.js";
import { explain } from "../../kernel/method/explain.js";
import { sensitivity } from "../../kernel/method/sensitivity.js";
import { sourceLabel } from "../../kernel/method/source-label.js";
import { suggestCutPoints } from "../../kernel/method/suggest-cut-points.js";
import { placeAnchor } from "../../kernel/report/place-anchor.js";
import { placeName } from "../../kernel/report/place-name.js";
import { itemsOf, variable, variablesOf } from "../../kernel/survey/codebook.js";
import { everyUnit } from "../../kernel/survey/every-unit.js";
import { nearMatches } from "../../kernel/survey/near-matches.js";
import { distribution } from "../../kernel/tables/distribution.js";
import { docstringExamples } from "./docstring-examples.js";

const names = {
  ...catalogue,
  columnOf,
  compareEditions,
  defineEdition,
  distribution,
  editionOf,
  editions: { e2018, e2022 },
  everyUnit,
  explain,
  figure,
  figures,
  itemsOf,
  lowerMedian,
  nearMatches,
  placeAnchor,
  placeName,
  plot,
  sensitivity,
  sourceLabel,
  suggestCutPoints,
  variable,
  variablesOf,
  kommuner2018: loadDataset("kommuner2018"),
  kommuner2022: loadDataset("kommuner2022"),
};

/** What the code gives, with every preloaded name in reach. */
const evaluate = (code: string): unknown =>
  new Function(...Object.keys(names), `return (${code})`)(...Object.values(names));

describe.each(["indicators", "survey", "method", "figures", "report"])("the docstrings of %s", (part) => {
  const examples = docstringExamples(join(import.meta.dirname, "../../kernel", part));

  test.each(examples)("$file: $code is $result", ({ code, result }) => {
    expect(evaluate(code)).toEqual(evaluate(result));
  });

  test("have examples", () => {
    expect(examples.length).toBeGreaterThan(part === "indicators" ? 20 : 1);
  });
});
