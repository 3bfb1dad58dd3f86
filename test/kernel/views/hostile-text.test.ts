import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Crosstab, Distribution, Label, Payload, Table } from "../../../kernel/mime.js";
import { html } from "../../../kernel/views/html.js";
import { text } from "../../../kernel/views/text.js";
import { parseHtml, texts } from "./parse-html.js";
import { crosstabOf, figure47, plainTable, table31 } from "./sample-payloads.js";

const both = (words: string): Label => ({ nb: words, en: words });

/** The samples with `words` wherever a text comes from data or a user. */
function distributionWith(words: string): Distribution {
  return {
    ...table31,
    title: both(words),
    variable: { name: words, label: both(words) },
    rows: table31.rows.map((row) => ({ ...row, code: words, label: both(words) })),
    base: { n: 354, label: both(words) },
    leftOut: [{ reason: "notAnswered", label: both(words), count: 1 }],
    provenance: table31.provenance.map((origin) => ({
      ...origin,
      dataset: words,
      source: both(words),
      licence: words,
    })),
  };
}

function crosstabWith(words: string): Crosstab {
  const renamed = (side: Crosstab["rows"]) => ({
    ...side,
    label: both(words),
    categories: side.categories.map((category) => ({ ...category, label: both(words) })),
  });
  const { rows, columns } = figure47;
  return { ...figure47, title: both(words), rows: renamed(rows), columns: renamed(columns) };
}

function tableWith(words: string): Table {
  return {
    ...plainTable,
    title: both(words),
    base: both(words),
    columns: plainTable.columns.map((column) => ({ ...column, name: words, label: both(words) })),
    rows: plainTable.rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell : both(words)))),
    notes: [both(words)],
  };
}

const hostile = [
  "<img src=x onerror=alert(1)>",
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  "</style><svg onload=alert(1)>",
  "</th></table><h1>",
  "&lt;b&gt; &amp;",
  "$& $1 $`",
];

describe("text from data", () => {
  test.each(hostile)("%s is shown as it is, and adds nothing to the page", (words) => {
    for (const make of [distributionWith, crosstabWith, tableWith]) {
      const document = parseHtml(html(make(words) as Payload));
      const harmless = parseHtml(html(make("a") as Payload));
      expect(texts(document, ".kl-title")).toEqual([words]);
      expect(texts(document, "tbody th")[0]).toBe(words);
      expect(names(document)).toEqual(names(harmless));
    }
  });

  test("adds no element and no attribute, whatever it is", () => {
    const harmless = names(parseHtml(html(distributionWith("a"))));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."<>\"'&=/ abc`{}"), maxLength: 30 }), (words) => {
        expect(names(parseHtml(html(distributionWith(words))))).toEqual(harmless);
      }),
      { numRuns: 50 },
    );
  });

  test("stands in a direction of its own, so that right-to-left words leave the numbers alone", () => {
    const document = parseHtml(html(distributionWith("مرحبا 12")));
    expect(texts(document, "tbody th > bdi")[0]).toBe("مرحبا 12");
  });

  test("cannot steer a terminal", () => {
    const steering = "\u001b[2J\u202Eabc\nlinje\u0007\u009b";
    for (const payload of [distributionWith(steering), crosstabWith(steering), tableWith(steering)]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
      expect(text(payload)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
  });
});

describe("static HTML", () => {
  test.each([
    ["a frequency table", table31],
    ["a crosstab", figure47],
    ["an empty crosstab", crosstabOf([[0, 0]])],
    ["a table of any rows", plainTable],
  ])("of %s has no scripts and asks for nothing from outside", (_, payload) => {
    const page = html(payload);
    expect(page).not.toMatch(/<script|<link|<iframe|https?:|url\(|@import|\son\w+=/i);
  });
});

/** Every element with its attributes' names, in order. */
function names(document: Document): string[] {
  return [...document.body.querySelectorAll("*")].map(
    (element) => `${element.tagName} ${[...element.attributes].map(({ name }) => name).join(" ")}`,
  );
}
