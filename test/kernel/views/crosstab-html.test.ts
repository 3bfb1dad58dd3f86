import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Crosstab } from "../../../kernel/mime.js";
import { type CrosstabView, crosstabHtml } from "../../../kernel/views/crosstab-html.js";
import { parseHtml, texts } from "./parse-html.js";
import { crosstabOf, figure47 } from "./sample-payloads.js";

const drawn = (payload: Crosstab, view?: CrosstabView) => parseHtml(crosstabHtml(payload, view));

describe("a crosstab as a table", () => {
  test("has the percent of the column with counts and margins, as Figur 4.7 reads", () => {
    expect(texts(drawn(figure47), "tbody td")).toEqual(
      [
        ["50,0 (28)", "42,1 (51)", "52,5 (93)", "48,6 (172)"],
        ["32,1 (18)", "30,6 (37)", "14,1 (25)", "22,6 (80)"],
        ["17,9 (10)", "27,3 (33)", "33,3 (59)", "28,8 (102)"],
        ["100,0 (56)", "100,0 (121)", "100,0 (177)", "100,0 (354)"],
      ].flat(),
    );
  });

  test("has the percent of the row when asked, and then the rows are whole", () => {
    const rows = drawn(figure47, { percent: "row" });
    expect(texts(rows, "tbody tr:first-child td")).toEqual(["16,3 (28)", "29,7 (51)", "54,1 (93)", "100,0 (172)"]);
    expect(texts(rows, ".kl-total td")).toEqual(["15,8 (56)", "34,2 (121)", "50,0 (177)", "100,0 (354)"]);
  });

  test("has the percent of the total when asked", () => {
    expect(texts(drawn(figure47, { percent: "total" }), "tbody tr:first-child td")).toEqual([
      "7,9 (28)",
      "14,4 (51)",
      "26,3 (93)",
      "48,6 (172)",
    ]);
  });

  test("says what the percents are of", () => {
    expect(texts(drawn(figure47), "caption .kl-base")).toEqual([
      "Prosent av kolonnen (antall i parentes). Base: alle kommuner, n = 354",
    ]);
    expect(
      texts(drawn({ ...figure47, locale: "en" }, { shape: "bars", percent: "row" }), "figcaption .kl-base"),
    ).toEqual(["Percent of the row. Base: all municipalities, n = 354"]);
  });

  test("counts below the units that are not in it", () => {
    const missing = { rowsOnly: 3, columnsOnly: 0, both: 1 };
    expect(texts(drawn({ ...figure47, missing }), ".kl-notes p")[0]).toBe(
      "Ikke med i tabellen: 3 uten verdi for «Forsøk på å rekruttere»; 1 uten verdi for noen av dem.",
    );
  });

  test("explains the mark of an impossible number only where the shown percent has one", () => {
    const emptyColumn = crosstabOf([
      [1, 0],
      [2, 0],
    ]);
    const note = ". Ikke mulig å oppgi tall.";
    expect(texts(drawn(emptyColumn, { percent: "column" }), ".kl-notes p")).toContain(note);
    expect(texts(drawn(emptyColumn, { percent: "row" }), ".kl-notes p")).not.toContain(note);
  });

  test("spans the columns with the name of their variable", () => {
    const spanning = drawn(figure47).querySelector("th[scope=colgroup]");
    expect(spanning?.getAttribute("colspan")).toBe("3");
    expect(spanning?.textContent).toBe("Manglende kompetanse er et hinder");
  });
});

describe("a crosstab as bars", () => {
  const bars = (payload: Crosstab, view: CrosstabView = {}) => drawn(payload, { shape: "bars", ...view });

  test("has a bar for each column, divided into the rows, for percent of the column", () => {
    expect(texts(bars(figure47), ".kl-label bdi")).toEqual(["I liten grad", "Verken eller", "I høy grad"]);
    expect(texts(bars(figure47), ".kl-bars li:nth-child(3) .kl-value")).toEqual([
      "Ikke prøvd å rekruttere: 52,5",
      "Rekruttert uten problem: 14,1",
      "Slitt med å rekruttere: 33,3",
    ]);
  });

  test("has a bar for each row, divided into the columns, for percent of the row", () => {
    expect(texts(bars(figure47, { percent: "row" }), ".kl-label bdi")[0]).toBe("Ikke prøvd å rekruttere");
  });

  test("names the units behind each bar", () => {
    expect(texts(bars(figure47), ".kl-label .kl-units")).toEqual(["n = 56", "n = 121", "n = 177"]);
  });

  test("has every value once, below the bar when there is no room in it", () => {
    const narrow = bars(crosstabOf([[2], [48], [50]]));
    expect(texts(narrow, ".kl-segment .kl-value")).toEqual([
      "Rekruttert uten problem: 48,0",
      "Slitt med å rekruttere: 50,0",
    ]);
    expect(texts(narrow, ".kl-aside .kl-value")).toEqual(["Ikke prøvd å rekruttere: 2,0"]);
  });

  test("has a fill and a pattern for each part, the same in the legend", () => {
    const classes = (selector: string) =>
      [...bars(figure47).querySelectorAll(selector)].map((part) => part.className.split(" ").at(-1));
    expect(classes(".kl-legend .kl-swatch")).toEqual(["kl-pattern-0", "kl-pattern-1", "kl-pattern-2"]);
    expect(classes(".kl-bars li:first-child .kl-segment")).toEqual(classes(".kl-legend .kl-swatch"));
  });

  test("marks a bar without units", () => {
    expect(texts(bars(crosstabOf([[1, 0]])), ".kl-aside")).toEqual(["."]);
  });

  test("has segments that fill each bar, and never a value that is no number", () => {
    const counts = fc.array(fc.array(fc.nat(30), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(counts, fc.constantFrom("row" as const, "column" as const), (cells, percent) => {
        const html = crosstabHtml(crosstabOf(cells), { percent });
        expect(html).not.toMatch(/NaN|Infinity|undefined|null/);
        for (const bar of parseHtml(html).querySelectorAll(".kl-bar")) {
          const widths = [...bar.querySelectorAll(".kl-segment")].map((segment) =>
            Number(/width:([\d.]+)%/.exec(segment.getAttribute("style") ?? "")?.[1]),
          );
          const sum = widths.reduce((total, width) => total + width, 0);
          if (widths.length > 0) expect(sum).toBeCloseTo(100, 1);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe("what is drawn of a crosstab", () => {
  test.each([
    ["both", 1, 1],
    ["table", 1, 0],
    ["bars", 0, 1],
  ] as const)("%s", (shape, tables, figures) => {
    const document = drawn(figure47, { shape });
    expect([document.querySelectorAll("table").length, document.querySelectorAll("figure").length]).toEqual([
      tables,
      figures,
    ]);
    expect(texts(document, ".kl-title")).toEqual([
      "Hindringsgrad ved kompetansemangelen og forsøk på å rekruttere i 2022",
    ]);
    expect(texts(document, ".kl-synthetic")).toHaveLength(1);
  });
});
