import { describe, expect, test } from "vitest";
import type { Table, TableColumn } from "../../../kernel/mime.js";
import { tableHtml } from "../../../kernel/views/table-html.js";
import { text } from "../../../kernel/views/text.js";
import { parseHtml, texts } from "./parse-html.js";
import { plainTable } from "./sample-payloads.js";

const drawn = (payload: Table) => parseHtml(tableHtml(payload));

describe("a table of any rows in HTML", () => {
  test("has each row's first cell as its heading, and numbers in the language of the table", () => {
    const document = drawn(plainTable);
    expect(texts(document, "thead th")).toEqual(["Hva", "År", "Prosent", "Slik det står"]);
    expect(texts(document, "tbody th")).toEqual(["Bruker skytjenester", "Har en plan", "Har en plan"]);
    expect(texts(document, "tbody td")).toEqual(
      [
        ["2018", "71,6", "71,6"],
        ["2018", "49,0", "49"],
        ["2022", "..", ".."],
      ].flat(),
    );
    expect(texts(drawn({ ...plainTable, locale: "en" }), "tbody tr:first-child > *")).toEqual([
      "Uses cloud services",
      "2018",
      "71.6",
      "71,6",
    ]);
  });

  test("states its base and that answers are synthetic above, and what is missing and the source below", () => {
    const document = drawn(plainTable);
    expect(texts(document, "caption > span")).toEqual([
      "Skytjenester i to undersøkelser",
      "Prosent av dem som svarte",
      "Syntetiske svar: ingen kommune har svart dette.",
    ]);
    expect(texts(document, ".kl-notes p")).toEqual([
      ".. Mangler: 2 celler.",
      "Ulike spørsmål.",
      "Kilde: Syntetiske svar etter SSB Rapporter 2023/27. Data: kommuner2022 (CC0-1.0).",
    ]);
  });

  test("says when percents have no stated base, and has no caption when there is nothing to say", () => {
    const bare: Table = { ...plainTable, title: null, base: null, notes: [], provenance: [] };
    expect(texts(drawn(bare), "caption")).toEqual(["Hva prosenten er av, er ikke oppgitt"]);
    const columns = bare.columns.map((column): TableColumn => ({ ...column, kind: "text" }));
    const silent = drawn({ ...bare, columns });
    expect(silent.querySelector("caption")).toBeNull();
    expect(silent.querySelector(".kl-scroll")?.getAttribute("aria-label")).toBe("Tabell");
  });

  test("keeps the numbers as computed for machines", () => {
    const values = [...drawn(plainTable).querySelectorAll("[data-value]")].map((cell) =>
      cell.getAttribute("data-value"),
    );
    expect(values).toEqual(["2018", "71.6445", "2018", "49", "2022", ""]);
  });

  test("has bars on one scale for shares and percents, and none for what is missing", () => {
    const share: TableColumn = {
      name: "share",
      label: { nb: "Andel", en: "Share" },
      kind: "share",
      decimals: 3,
      bars: true,
    };
    const columns = [...plainTable.columns.slice(0, 3), share];
    const rows = plainTable.rows.map((row, r) => [...row.slice(0, 3), [0.5, 1, -1][r] as number]);
    const bars = [...drawn({ ...plainTable, columns, rows }).querySelectorAll(".kl-track")];
    const widths = bars.map((bar) => bar.querySelector(".kl-fill")?.getAttribute("style") ?? "none");
    expect(widths).toEqual(["width:71.64%", "width:50.00%", "width:49.00%", "width:100.00%", "none", "none"]);
  });

  test("gives the numbers of a column with bars one width, so that the bars begin below each other", () => {
    const rows = plainTable.rows.map((row, r) => [...row.slice(0, 2), [5, 49, null][r] as number | null, null]);
    const figures = [...drawn({ ...plainTable, rows }).querySelectorAll(".kl-figure")];
    expect(figures.map((figure) => figure.getAttribute("style"))).toEqual(Array(3).fill("min-width:4ch"));
  });

  test("gives long texts room, and short ones none to spare", () => {
    const long = { nb: "ord ".repeat(20), en: "word" };
    const rows = plainTable.rows.map((row) => [...row.slice(0, 3), long]);
    expect(drawn({ ...plainTable, rows }).querySelectorAll("td.kl-long")).toHaveLength(3);
    expect(drawn({ ...plainTable, rows, locale: "en" }).querySelectorAll("td.kl-long")).toHaveLength(0);
  });

  test("writes numbers as their column says: grouped, but not years and numbers among texts, and no minus before nought", () => {
    const [name, year, percent, text] = plainTable.columns as [TableColumn, TableColumn, TableColumn, TableColumn];
    const count: TableColumn = { ...year, kind: "count" };
    const columns = [name, count, year, { ...percent, bars: false }, text];
    const document = drawn({ ...plainTable, columns, rows: [[null, 12345, 12345, -0.01, 12345]] });
    expect(texts(document, "tbody tr > *")).toEqual(["..", "12 345", "12345", "0,0", "12345"]);
  });

  test("has a minus, and no hyphen, before what is below 0 in both languages", () => {
    const rows = [[null, 2022, -1234.5, null]];
    const below = (locale: "nb" | "en") => texts(drawn({ ...plainTable, rows, locale }), "tbody td")[1];
    expect([below("nb"), below("en")]).toEqual(["−1 234,5", "−1,234.5"]);
  });

  test("says so when it has no rows", () => {
    expect(texts(drawn({ ...plainTable, rows: [] }), ".kl-notes p")[0]).toBe("Ingen rader.");
  });
});

test("a table of any rows in a terminal has texts to the left and numbers to the right", () => {
  const printed = { nb: "«Nesten fire av fem» av dem som hadde tatt i bruk skytjenester", en: "x" };
  const rows = [...plainTable.rows.slice(0, 2), [plainTable.rows[2]?.[0] ?? null, 2022, null, printed]];
  expect(text({ ...plainTable, rows })).toMatchInlineSnapshot(`
    "Skytjenester i to undersøkelser
    Prosent av dem som svarte
    Syntetiske svar: ingen kommune har svart dette.

    Hva                    År  Prosent  Slik det står
    ─────────────────────────────────────────────────────────────────────────
    Bruker skytjenester  2018     71,6  71,6
    Har en plan          2018     49,0  49
    Har en plan          2022       ..  «Nesten fire av fem» av dem som hadde
                                        tatt i bruk skytjenester

    .. Mangler: 1 celle.
    Ulike spørsmål.
    Kilde: Syntetiske svar etter SSB Rapporter 2023/27. Data: kommuner2022 (CC0-1.0)."
  `);
});
