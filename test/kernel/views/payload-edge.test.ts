import { describe, expect, test } from "vitest";
import { CROSSTAB_MIME, DISTRIBUTION_MIME, type Payload, REPRODUCTION_MIME, TABLE_MIME } from "../../../kernel/mime.js";
import { html } from "../../../kernel/views/html.js";
import { inlineStyles } from "../../../kernel/views/inline-styles.js";
import { mimeBundle } from "../../../kernel/views/mime-bundle.js";
import { readPayload } from "../../../kernel/views/read-payload.js";
import { STYLE } from "../../../kernel/views/style.js";
import { text } from "../../../kernel/views/text.js";
import { withUsedRules } from "../../../kernel/views/used-rules.js";
import { figure47, plainTable, table31 } from "./sample-payloads.js";

describe("a MIME bundle", () => {
  test.each([
    ["a frequency table", table31, DISTRIBUTION_MIME],
    ["a crosstab", figure47, CROSSTAB_MIME],
    ["a table of any rows", plainTable, TABLE_MIME],
  ])("of %s has the payload, its HTML and its text", (_, payload, type) => {
    expect(mimeBundle(payload)).toEqual({
      [type]: payload,
      "text/html": inlineStyles(withUsedRules(html(payload))),
      "text/plain": text(payload),
    });
  });

  test("is refused for a payload made by hand that lacks a part", () => {
    const { rows: _, ...rest } = table31;
    expect(() => mimeBundle(rest as Payload)).toThrow("rows is undefined; expected a list");
  });
});

describe("a payload from outside", () => {
  const changed =
    (change: object, payload: Payload = table31) =>
    () =>
      readPayload({ ...payload, ...change });

  test("is read back as it was saved", () => {
    for (const payload of [table31, figure47, plainTable])
      expect(readPayload(JSON.parse(JSON.stringify(payload)))).toEqual(payload);
  });

  test("with another type is refused, naming those that there are", () => {
    for (const type of [DISTRIBUTION_MIME, CROSSTAB_MIME, REPRODUCTION_MIME, TABLE_MIME]) {
      expect(changed({ type: "text/html" })).toThrow('type is "text/html"; expected ');
      expect(changed({ type: "text/html" })).toThrow(type);
    }
  });

  test.each([
    ["nothing", () => readPayload(null), "the payload is null; expected an object"],
    [
      "a count in words",
      changed({ rows: [{ ...table31.rows[0], count: "tolv" }] }),
      'rows[0].count is "tolv"; expected a count',
    ],
    [
      "a negative share",
      changed({ rows: [{ ...table31.rows[0], share: -1 }] }),
      "rows[0].share is -1; expected a count",
    ],
    ["a language there is not", changed({ locale: "sv" }), 'locale is "sv"; expected nb or en'],
    ["a label in one language", changed({ title: { nb: "x" } }), "title.en is undefined; expected a text"],
    [
      "a row of cells too few",
      changed({ cells: figure47.cells.slice(1) }, figure47),
      "cells has 2 parts; expected one for each of 3 categories",
    ],
    [
      "a cell too few",
      changed({ cells: figure47.cells.map((row) => row.slice(1)) }, figure47),
      "cells[0] has 2 parts; expected one for each of 3 categories",
    ],
    [
      "a cell that is neither number nor text",
      changed({ rows: [[true]] }, plainTable),
      "rows[0][0] is true; expected an object",
    ],
    [
      "a row shorter than the columns",
      changed({ rows: [[1]] }, plainTable),
      `rows[0] has 1 parts; expected one for each of ${plainTable.columns.length} columns`,
    ],
    [
      "more decimals than a number has",
      changed({ columns: [{ ...plainTable.columns[0], decimals: 101 }] }, plainTable),
      "columns[0].decimals is 101; expected a whole number from 0 to 6",
    ],
  ])("with %s is refused, naming the part", (_, read, message) => {
    expect(read).toThrow(new TypeError(message));
  });
});

describe("the style", () => {
  test("touches nothing outside its own tables", () => {
    const rules = STYLE.replace(/@(container|media)[^{]*\{((?:[^{}]*\{[^{}]*\})*)\}/g, "$2");
    const selectors = [...rules.matchAll(/([^{}]+)\{[^{}]*\}/g)].flatMap(([, selector]) => (selector ?? "").split(","));
    expect(selectors.length).toBeGreaterThan(40);
    expect(selectors.filter((selector) => !selector.startsWith(".kl.kl"))).toEqual([]);
  });
});
