import { describe, expect, test } from "vitest";
import type { Distribution } from "../../../kernel/mime.js";
import { distributionHtml } from "../../../kernel/views/distribution-html.js";
import { parseHtml, texts } from "./parse-html.js";
import { table31 } from "./sample-payloads.js";

const drawn = (payload: Distribution) => parseHtml(distributionHtml(payload));
const alone: Distribution = { ...table31, earlierYear: null, earlierBase: null };

describe("a frequency table in HTML", () => {
  test("reads as Tabell 3.1 of the 2022 report", () => {
    const table = drawn(table31);
    expect(texts(table, "thead th")).toEqual([
      "Digitaliseringsstrategi og IKT-prosjekter",
      "Antall",
      "Andel 2022",
      "Andel 2018",
    ]);
    expect(texts(table, "tbody td")).toEqual(
      [
        ["17", "0,048", "0,090"],
        ["112", "0,316", "0,279"],
        ["70", "0,198", "0,077"],
        ["45", "0,127", "0,292"],
        ["110", "0,311", "0,263"],
        ["354", "1,000", "1,000"],
      ].flat(),
    );
    expect(texts(table, "tbody th").at(-1)).toBe("I alt");
  });

  test("is in English when the payload is, with a decimal point", () => {
    const table = drawn({ ...table31, locale: "en" });
    expect(texts(table, "thead th").slice(1)).toEqual(["Count", "Share 2022", "Share 2018"]);
    expect(texts(table, "tbody td")[1]).toBe("0.048");
    expect(table.querySelector(".kl")?.getAttribute("lang")).toBe("en");
  });

  test("keeps the numbers as computed for machines", () => {
    const cell = drawn(table31).querySelector("tbody tr td:nth-of-type(2)");
    expect(Number(cell?.getAttribute("data-value"))).toBe(17 / 354);
  });

  test("names the title, the base and that the answers are synthetic in the caption", () => {
    expect(texts(drawn(table31), "caption > span")).toEqual([
      "Fordeling av kommuner etter digital prioritering i 2022",
      "Andel av alle kommuner, n = 354",
      "Syntetiske svar: ingen kommune har svart dette.",
    ]);
  });

  test("tells below of the earlier base, those left out, and the source", () => {
    expect(texts(drawn(table31), ".kl-notes p")).toEqual([
      "Andel 2018 er av alle kommuner i 2018, n = 377.",
      "Ikke med i tabellen, 2022: Ikke besvart 2.",
      "Kilde: Syntetiske svar etter SSB Rapporter 2023/27. Data: kommuner2022 (CC0-1.0).",
      "Kilde: Syntetiske svar etter SSB Rapporter 2023/27. Data: kommuner2018 (CC0-1.0).",
    ]);
  });

  test("says which of two datasets is synthetic when one is not", () => {
    const [first, second] = table31.provenance;
    const provenance = [first, { ...second, synthetic: false }] as Distribution["provenance"];
    expect(texts(drawn({ ...table31, provenance }), ".kl-synthetic")).toEqual([
      "Syntetiske svar (kommuner2022): ingen kommune har svart dette.",
    ]);
    const real = table31.provenance.map((origin) => ({ ...origin, synthetic: false }));
    expect(texts(drawn({ ...table31, provenance: real }), ".kl-synthetic")).toEqual([]);
  });

  test("has no column for an earlier year when none is compared", () => {
    expect(texts(drawn(alone), "thead th").slice(1)).toEqual(["Antall", "Andel"]);
  });

  test("marks a share that cannot be given, and says what the mark means", () => {
    const rows = alone.rows.map((row) => ({ ...row, count: 0, share: null }));
    const empty = drawn({ ...alone, rows, total: 0, base: { ...alone.base, n: 0 } });
    expect(texts(empty, "tbody tr:first-child td")).toEqual(["0", "."]);
    expect(texts(empty, ".kl-total td")).toEqual(["0", "."]);
    expect(texts(empty, ".kl-notes p")).toContain(". Ikke mulig å oppgi tall.");
    expect(texts(drawn(alone), ".kl-notes p")).not.toContain(". Ikke mulig å oppgi tall.");
  });

  test("has bars as long as the shares, the greatest of both years filling the width", () => {
    const widths = [...drawn(table31).querySelectorAll(".kl-fill")].map((bar) => bar.getAttribute("style"));
    expect(widths).toHaveLength(10);
    expect(widths).toContain("width:100.00%");
    expect(widths[0]).toBe(`width:${((17 / 112) * 100).toFixed(2)}%`);
  });

  test("gives every header cell a scope", () => {
    const headers = [...drawn(table31).querySelectorAll("th")].map((header) => header.getAttribute("scope"));
    expect(new Set(headers)).toEqual(new Set(["col", "row"]));
  });
});
