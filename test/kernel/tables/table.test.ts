import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import type { Provenance } from "../../../kernel/mime.js";
import { distribution } from "../../../kernel/tables/distribution.js";
import { type TableOptions, table } from "../../../kernel/tables/table.js";
import { text } from "../../../kernel/views/text.js";

const origin: Provenance = {
  dataset: "egne",
  year: 2024,
  synthetic: false,
  source: { nb: "Egen undersøkelse", en: "Own survey" },
  licence: "CC0-1.0",
};

const kinds = (rows: readonly object[]) => table(rows).columns.map(({ kind, decimals }) => [kind, decimals]);

describe("a table of any rows", () => {
  test("has every property that a row has as a column, in the order they come", () => {
    const made = table([
      { navn: "a", antall: 3 },
      { navn: "b", merknad: "ny" },
    ]);
    expect(made.columns.map(({ name }) => name)).toEqual(["navn", "antall", "merknad"]);
    expect(made.rows).toEqual([
      [{ nb: "a", en: "a" }, 3, null],
      [{ nb: "b", en: "b" }, null, { nb: "ny", en: "ny" }],
    ]);
  });

  test("runs the example of its docstring", () => {
    const rows = [
      { year: 2018, share: 0.3 },
      { year: 2022, share: 0.51 },
    ];
    expect(table(rows).columns.map(({ kind }) => kind)).toEqual(["year", "share"]);
  });

  test("tells numbers apart by the last word of the column's name", () => {
    expect(kinds([{ surveyYear: 2018, antall: 12, earlierShare: 0.3, rowPercent: 30, score: 2 }])).toEqual([
      ["year", 0],
      ["count", 0],
      ["share", 3],
      ["percent", 1],
      ["number", 0],
    ]);
  });

  test("gives numbers the decimals they need, at most three, and makes a column with any text a text", () => {
    expect(
      kinds([
        { a: 1.5, b: 1 / 3, c: 1 },
        { a: 2.25, b: 1, c: "to" },
      ]),
    ).toEqual([
      ["number", 2],
      ["number", 3],
      ["text", 0],
    ]);
  });

  test("rounds no number away: counts and years are whole, and small numbers have more decimals", () => {
    expect(kinds([{ discount: 0.15, meanCount: 2.5, år: 1987.5, rate: 0.00035, rest: 2 ** -60 }])).toEqual([
      ["number", 2],
      ["number", 1],
      ["number", 1],
      ["number", 4],
      ["number", 0],
    ]);
  });

  test("shows the time of a date that has one", () => {
    expect(table([{ when: new Date("2022-01-30T23:00:00Z") }]).rows[0]).toEqual([
      { nb: "2022-01-30 23:00:00 UTC", en: "2022-01-30 23:00:00 UTC" },
    ]);
  });

  test("takes the columns that are asked for, with what is said about them", () => {
    const made = table([{ navn: "a", verdi: 49, skjult: 1 }], {
      columns: ["navn", { name: "verdi", label: { nb: "Prosent", en: "Percent" }, kind: "percent", decimals: 0 }],
    });
    expect(made.columns).toEqual([
      { name: "navn", label: { nb: "navn", en: "navn" }, kind: "text", decimals: 0, bars: false },
      { name: "verdi", label: { nb: "Prosent", en: "Percent" }, kind: "percent", decimals: 0, bars: true },
    ]);
    expect(made.rows).toEqual([[{ nb: "a", en: "a" }, 49]]);
  });

  test("shows true and false in words, dates as dates, and counts what is missing", () => {
    const made = table([
      { navn: "a", ja: true, dag: new Date("2022-01-31"), tall: Number.NaN },
      { navn: "b", ja: false, dag: null, tall: undefined },
    ]);
    expect(made.rows).toEqual([
      [{ nb: "a", en: "a" }, { nb: "ja", en: "yes" }, { nb: "2022-01-31", en: "2022-01-31" }, null],
      [{ nb: "b", en: "b" }, { nb: "nei", en: "no" }, null, null],
    ]);
    expect(text(made)).toContain(".. Mangler: 3 celler.");
  });

  test("takes the provenance of its rows along, so that synthetic numbers say so", () => {
    const answers = loadDataset("kommuner2022");
    const { rows, provenance } = distribution(answers, "strategy");
    const made = table([
      { what: "egne", share: 0.4, provenance: origin },
      { what: "våre", share: rows[0]?.share ?? null, provenance },
      { what: "våre igjen", share: rows[1]?.share ?? null, provenance },
    ]);
    expect(made.columns.map(({ name }) => name)).toEqual(["what", "share"]);
    expect(made.provenance.map(({ dataset }) => dataset)).toEqual(["egne", "kommuner2022"]);
    expect(text(made)).toContain("Syntetiske svar (kommuner2022): ingen kommune har svart dette.");
  });

  test("leaves a column alone that only has the name of provenance", () => {
    expect(table([{ provenance: "arkiv" }]).columns.map(({ name }) => name)).toEqual(["provenance"]);
  });

  test("is frozen, and has nothing in common with the rows it was made of", () => {
    const rows = [{ navn: { nb: "a", en: "a" } }];
    const made = table(rows, { title: "Tittel", base: "Prosent av alle", notes: ["En", { nb: "To", en: "Two" }] });
    (rows[0] as { navn: object }).navn = { nb: "b", en: "b" };
    expect(made.rows).toEqual([[{ nb: "a", en: "a" }]]);
    expect(() => Object.assign(made.rows[0] as object, [1])).toThrow(TypeError);
    expect(made.notes).toEqual([
      { nb: "En", en: "En" },
      { nb: "To", en: "Two" },
    ]);
  });

  test("can be empty", () => {
    expect(text(table([]))).toContain("Ingen rader.");
    expect(table([] as { a: number }[], { columns: ["a"] }).columns).toHaveLength(1);
  });
});

describe("a table that cannot be made", () => {
  const made = (rows: unknown, options?: object) => () => table(rows as object[], options as TableOptions<object>);

  test.each([
    ["no rows", made("x"), "table: rows is «x»; it must be an array of objects, one a row."],
    ["a number for a row", made([{}, 3]), "table: rows[1] is 3; it must be an object, as in { name: …, value: … }."],
    [
      "a list in a cell",
      made([{ a: [1] }]),
      'table: rows[0].a is an array; a cell is a text, a number, true or false, a date, { nb, en }, or nothing. Choose what to show with { columns: ["…"] }.',
    ],
    [
      "an option there is not",
      made([], { tittel: "x" }),
      "table: there is no «tittel»; use { columns, title, base, notes, provenance, locale }.",
    ],
    [
      "a kind there is not",
      made([], { columns: [{ name: "a", kind: "prosent" }] }),
      /^table: columns\[0\]\.kind is «prosent»/,
    ],
    [
      "too many decimals",
      made([], { columns: [{ name: "a", decimals: 7 }] }),
      /columns\[0\]\.decimals is 7; it must be a whole/,
    ],
    [
      "a column without a name",
      made([], { columns: [{}] }),
      "table: columns[0].name is undefined; it must be the name of a property of the rows.",
    ],
    ["a number as title", made([], { title: 3 }), "table: title is 3; it must be a text, or { nb, en }."],
    ["a language there is not", made([], { locale: "sv" }), "table: locale is «sv»; it must be «nb» or «en»."],
    ["a source in words", made([], { provenance: "SSB" }), /^table: provenance is «SSB»; it must be \{ dataset, year/],
    [
      "a misspelt column",
      made([{ verdi: 1 }], { columns: ["vedri"] }),
      "table: no row has «vedri». Did you mean verdi?",
    ],
    ["an unknown column", made([{ a: 1, b: 2 }], { columns: ["zzzz"] }), "table: no row has «zzzz». They have a, b."],
  ])("says what is wrong with %s", (_, make, message) => {
    expect(make).toThrow(message);
  });
});
