import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import { crosstab } from "../../../kernel/tables/crosstab.js";
import { type CrosstabView, crosstabHtml } from "../../../kernel/views/crosstab-html.js";
import { arrangedCrosstab } from "../../../kernel/views/export/arranged-crosstab.js";
import { crosstabExport } from "../../../kernel/views/export/crosstab-export.js";
import { crosstabHints } from "../../../kernel/views/export/crosstab-hints.js";
import { crosstabPicture } from "../../../kernel/views/export/crosstab-picture.js";
import { readPayload } from "../../../kernel/views/read-payload.js";
import { text } from "../../../kernel/views/text.js";
import { parseHtml, texts } from "./parse-html.js";
import { crosstabOf, figure47 } from "./sample-payloads.js";

const kommuner2022 = loadDataset("kommuner2022");
const pair = { rows: "recruitment", columns: "hindranceGroup" } as const;
const drawn = (payload: Parameters<typeof crosstabHtml>[0], view?: CrosstabView) =>
  parseHtml(crosstabHtml(payload, view));
const layered = crosstab(kommuner2022, { ...pair, by: "sizeGroup", statistics: true });

describe("several numbers a cell", () => {
  const payload = { ...figure47, show: ["count", "row", "column"] as const };

  test("stand on a line each, under the heading of their row", () => {
    const table = drawn(payload, { shape: "table" });
    expect(texts(table, "tbody tr:nth-child(1) th")).toEqual(["Ikke prøvd å rekruttere", "Antall"]);
    expect(texts(table, "tbody tr:nth-child(1) td")).toEqual(["28", "51", "93", "172"]);
    expect(texts(table, "tbody tr:nth-child(2) td")).toEqual(["16,3", "29,7", "54,1", "100,0"]);
    expect(texts(table, "tbody tr:nth-child(3) td")).toEqual(["50,0", "42,1", "52,5", "48,6"]);
    expect(table.querySelector("tbody th[scope=rowgroup]")?.getAttribute("rowspan")).toBe("3");
  });

  test("say what they are of", () => {
    expect(texts(drawn(payload), "caption .kl-base")).toEqual([
      "Antall, prosent av raden og prosent av kolonnen. Base: alle kommuner, n = 354",
    ]);
  });

  test("can be counts alone, without margins", () => {
    const table = drawn({ ...figure47, show: ["count"], margins: false }, { shape: "table" });
    expect(texts(table, "tbody td").slice(0, 4)).toEqual(["28", "51", "93", "18"]);
    expect(texts(table, ".kl-total, thead th[rowspan]")).toEqual(["Forsøk på å rekruttere"]);
  });

  test("change with the percent that a reader chooses", () => {
    const view = drawn({ ...figure47, show: ["count", "column"] }, { shape: "table", percent: "row" });
    expect(texts(view, "tbody tr:nth-child(2) td")[0]).toBe("16,3");
  });

  test("leave the notebook as they are read: a line each for readers, columns of each for programs", () => {
    const [readers] = crosstabExport(payload, {}, "readers").tables;
    const written = (row: number) => readers?.rows[row]?.cells.map(({ text }) => text);
    expect(readers?.columns.map(({ heading }) => heading).slice(0, 3)).toEqual([
      "Forsøk på å rekruttere",
      "Mål",
      "I liten grad",
    ]);
    expect(written(0)).toEqual(["Ikke prøvd å rekruttere", "Antall", "28", "51", "93", "172"]);
    expect(written(1)).toEqual(["", "% av raden", "16,3", "29,7", "54,1", "100,0"]);
    expect(written(11)).toEqual(["", "% av kolonnen", "100,0", "100,0", "100,0", "100,0"]);
    const document = crosstabExport(payload);
    expect(document.above[0]).toBe("Antall, prosent av raden og prosent av kolonnen. Base: alle kommuner, n = 354");
    const [programs] = document.tables;
    expect(programs?.columns.map(({ heading }) => heading).filter((heading) => heading.startsWith("I alt"))).toEqual([
      "I alt, antall",
      "I alt, prosent av raden",
      "I alt, prosent av kolonnen",
    ]);
    expect(programs?.rows[0]?.cells.map(({ text }) => text).slice(1, 6)).toEqual(["28", "51", "93", "172", "16,3"]);
  });

  test("leave the notebook without the margins that the table lacks", () => {
    const bare = { ...figure47, show: ["count"], margins: false } as const;
    for (const to of ["readers", "programs"] as const) {
      const [exported] = crosstabExport(bare, {}, to).tables;
      expect(exported?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
        ["Ikke prøvd å rekruttere", "28", "51", "93"],
        ["Rekruttert uten problem", "18", "37", "25"],
        ["Slitt med å rekruttere", "10", "33", "59"],
      ]);
    }
  });

  test("stand in a terminal too", () => {
    const lines = text({ ...figure47, show: ["count", "column"] }).split("\n");
    expect(lines.find((line) => line.startsWith("Ikke prøvd"))).toMatch(/Antall +28 +51 +93 +172$/);
    expect(lines.find((line) => line.includes("% av kolonnen"))).toMatch(/50,0 +42,1 +52,5 +48,6$/);
  });
});

describe("counts alone", () => {
  const counts = { ...figure47, show: ["count"] } as const;
  const lengths = (html: Document, part: string) =>
    [...html.querySelectorAll(part)].map((one) =>
      Number(/(?:width|height):([\d.]+)%/.exec(one.getAttribute("style") ?? "")?.[1]),
    );

  test("are as long as they are great in bars, whatever percent the table is of, and say what they are", () => {
    const page = drawn(counts, { shape: "bars" });
    expect(texts(page, ".kl-bars > li:nth-child(2) .kl-value")).toEqual([
      "I liten grad: 18",
      "Verken eller: 37",
      "I høy grad: 25",
    ]);
    expect(lengths(page, ".kl-segment").map((length) => Math.round(1.72 * length))).toEqual([
      28, 51, 93, 18, 37, 25, 10, 33, 59,
    ]);
    expect(texts(page, ".kl-base")).toEqual(["Antall. Base: alle kommuner, n = 354"]);
  });

  test("are those of units in a weighted table, however long its percents are", () => {
    const weighted = crosstab(kommuner2022, { ...pair, weights: "population", show: ["count"], form: "grouped" });
    const page = drawn(weighted);
    const units = weighted.cells.flat().map(({ count }) => count ?? 0);
    expect(texts(page, ".kl-value").map((value) => Number(value.split(": ").at(-1)))).toEqual(units);
    const longest = Math.max(...units);
    const widths = [...page.querySelectorAll(".kl-one .kl-segment")].map((bar) =>
      Number(/\*([\d.]+)\)/.exec(bar.getAttribute("style") ?? "")?.[1]),
    );
    expect(widths).toEqual(units.map((count) => expect.closeTo(count / longest, 3)));
    expect(texts(page, ".kl-base")[0]).toMatch(/^Uvektet antall\. Base: /);
  });

  test("are what pictures have too", () => {
    const { above, content } = crosstabPicture(figure47, { show: "count", shape: "grouped" });
    expect(above[0]).toBe("Antall. Base: alle kommuner, n = 354");
    const groups = content.form === "groups" ? content.groups : [];
    expect(groups.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
      ["28", "51", "93"],
      ["18", "37", "25"],
      ["10", "33", "59"],
    ]);
  });

  test("are what rows are sorted by", () => {
    const sort = { column: "column:c2", descending: false };
    const codes = (show: string) => arrangedCrosstab(figure47, { show, sort }).rows.categories.map(({ code }) => code);
    expect(codes("count")).toEqual(["r1", "r2", "r0"]);
    expect(codes("row")).toEqual(["r1", "r0", "r2"]);
  });
});

describe("layers", () => {
  test("stand in one table, each under a heading with its units, and all together last", () => {
    const headings = texts(drawn(layered, { shape: "table" }), "tr.kl-group th");
    expect(headings).toHaveLength(8);
    expect(headings[0]).toBe("Innbyggergruppe: Færre enn 2 000 (n = 77)");
    expect(headings.at(-1)).toBe("I alt (n = 354)");
    expect(texts(drawn(layered, { shape: "table" }), "tbody:last-of-type td")).toEqual(
      texts(drawn(crosstab(kommuner2022, { ...pair, statistics: true }), { shape: "table" }), "tbody td"),
    );
  });

  test.each(["bars", "grouped"] as const)("have %s each", (shape) => {
    expect(drawn(layered, { shape }).querySelectorAll(".kl-bars")).toHaveLength(8);
    expect(drawn(layered, { shape }).querySelectorAll(".kl-legend")).toHaveLength(1);
  });

  test("have statistics each, and what holds for all is said once", () => {
    const paragraphs = texts(drawn(layered), ".kl-statistics p");
    expect(paragraphs.filter((line) => line.startsWith("Kjikvadrat "))).toHaveLength(8);
    expect(paragraphs.filter((line) => line.startsWith("Svarene er syntetiske"))).toHaveLength(1);
  });

  test("stand in a terminal below each other", () => {
    expect(
      text(layered)
        .split("\n")
        .filter((line) => /^Innbyggergruppe: .* \(n = \d+\)$/.test(line)),
    ).toHaveLength(14);
  });

  test("lose the rows and columns that a reader hides, and leave the notebook all", () => {
    const shown = arrangedCrosstab(layered, {
      hiddenRows: ["not_tried"],
      hiddenColumns: [layered.columns.categories[0]?.code ?? ""],
    });
    expect(readPayload(shown)).toBe(shown);
    const { tables } = crosstabExport(layered, {}, "programs");
    expect(tables.map(({ heading }) => heading?.replaceAll("\u00a0", " "))).toEqual(
      texts(drawn(layered, { shape: "table" }), "tr.kl-group th"),
    );
  });

  test("have a hint for each number and none for units", () => {
    const payload = { ...layered, show: ["count", "column"] as const };
    const rows = [...drawn(payload, { shape: "table" }).querySelectorAll("tbody tr")]
      .map((row) => row.querySelectorAll("td").length)
      .filter((cells) => cells > 0);
    const hints = crosstabHints(payload);
    expect(hints.map((line) => line.length)).toEqual(rows);
    expect(hints[0]?.every((hint) => hint === null)).toBe(true);
    expect(hints[1]?.[0]).toContain("62,5");
  });
});

describe("grouped bars", () => {
  test("have a bar and its value for each cell", () => {
    const figure = drawn(figure47, { shape: "grouped" });
    expect(texts(figure, ".kl-groups > li:nth-child(3) .kl-value")).toEqual([
      "Ikke prøvd å rekruttere: 52,5",
      "Rekruttert uten problem: 14,1",
      "Slitt med å rekruttere: 33,3",
    ]);
    expect(figure.querySelectorAll(".kl-one .kl-segment")).toHaveLength(9);
  });

  test("show what is withheld as «:», and what is impossible as «.»", () => {
    const cell = { count: null, rowPercent: null, columnPercent: null, totalPercent: null };
    const payload = crosstabOf([
      [0, 5],
      [0, 7],
    ]);
    const withheld = { ...payload, cells: payload.cells.map(([first]) => [first ?? cell, cell]) };
    const values = texts(drawn(withheld, { shape: "grouped" }), ".kl-value");
    expect(values.map((value) => value.split(": ").at(-1))).toEqual([".", ".", ":", ":"]);
  });
});

describe("a mosaic", () => {
  const widths = (payload: typeof figure47, view: CrosstabView = {}) =>
    [...drawn(payload, { shape: "mosaic", ...view }).querySelectorAll(".kl-tower")].map((tower) =>
      Number(/width:([\d.]+)%/.exec(tower.getAttribute("style") ?? "")?.[1]),
    );

  test("has a tower for each column, as wide as its margin", () => {
    expect(widths(figure47)).toEqual([15.819, 34.181, 50]);
    expect(widths(figure47, { percent: "row" })).toEqual([48.588, 22.599, 28.814]);
  });

  test("has every value once: in its tile, or beside the name of its tower", () => {
    const figure = drawn(
      crosstabOf([
        [2, 300],
        [48, 10],
        [50, 40],
      ]),
      { shape: "mosaic" },
    );
    expect(texts(figure, ".kl-value")).toHaveLength(6);
    expect(texts(figure, ".kl-keys .kl-aside .kl-value")).toContain("Ikke prøvd å rekruttere: 2,0");
  });

  test("names each tower, its units and its part of all", () => {
    const first = (payload: typeof figure47) => texts(drawn(payload, { shape: "mosaic" }), ".kl-keys > li")[0];
    expect(first(figure47)).toMatch(/^A I liten grad n = 56 \(15,8 %\)/);
    expect(first({ ...figure47, locale: "en" })).toMatch(/^A I liten grad n = 56 \(15\.8%\)/);
  });

  test("tells nothing of what is withheld but what is left", () => {
    const payload = crosstab(kommuner2022, { ...pair, by: "sizeGroup", confidentiality: {}, form: "mosaic" });
    const html = crosstabHtml(payload);
    expect(html).not.toMatch(/NaN|Infinity|undefined|null/);
    for (const tower of parseHtml(html).querySelectorAll(".kl-tiles")) {
      expect(tower.querySelectorAll(".kl-withheld").length).toBeLessThan(2);
    }
  });
});
