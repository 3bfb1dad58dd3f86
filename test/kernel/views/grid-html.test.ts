import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import { GRID_MIME, type Grid } from "../../../kernel/mime.js";
import type { AnswerTable } from "../../../kernel/survey/answers.js";
import { distribution } from "../../../kernel/tables/distribution.js";
import { gridExport } from "../../../kernel/views/export/grid-export.js";
import { gridHtml } from "../../../kernel/views/grid-html.js";
import { html } from "../../../kernel/views/html.js";
import { mimeBundle } from "../../../kernel/views/mime-bundle.js";
import { readPayload } from "../../../kernel/views/read-payload.js";
import { text as textOf } from "../../../kernel/views/text.js";
import { parseHtml, texts } from "./parse-html.js";

const kommuner2018 = loadDataset("kommuner2018");
const kommuner2022 = loadDataset("kommuner2022");

const services = distribution(kommuner2018, { group: "service" });
const areas = distribution(
  kommuner2022,
  { group: "strategy_area" },
  { compare: kommuner2018, answers: ["yes"], order: "size" },
);

describe("a grid as a table", () => {
  test("has items down, answers across, and what the percents are of above", () => {
    const page = parseHtml(gridHtml(services, { shape: "table" }));
    expect(texts(page, "thead tr")).toHaveLength(1);
    expect(texts(page, "thead th").slice(0, 3)).toEqual(["Type tjeneste", "Ingen tjenester", "Noen tjenester"]);
    expect(texts(page, "tbody tr:first-child td").slice(0, 2)).toEqual(["14,1", "72,4"]);
    expect(texts(page, ".kl-base")).toEqual(["Prosent av alle kommuner, n = 377"]);
  });

  test("has editions and their change below each answer, and «.» where an edition lacks the item", () => {
    const page = parseHtml(gridHtml(areas));
    expect(texts(page, "thead tr:nth-child(2) th")).toEqual(["2022", "2018", "Endring (prosentpoeng)"]);
    const row = (name: string) => texts(page, `tr[data-code="strategy_area_${name}"] td`);
    expect(row("information_security")).toEqual(["94,7", "93,8", "+0,9"]);
    expect(row("services_citizens")).toEqual([".", "94,5", "."]);
    expect(texts(page, ".kl-notes p")[0]).toBe(
      "Prosent 2018 er av kommuner med IKT-/digitaliseringsstrategi, n = 256.",
    );
  });

  test("begins the bars of an answer in one line, however wide its numbers are", () => {
    const grid = distribution(kommuner2018, "project", { by: "sizeGroup", answers: ["yes"] });
    const page = parseHtml(gridHtml(grid));
    const widths = [...page.querySelectorAll("tbody .kl-figure")].map((number) => number.getAttribute("style"));
    expect(texts(page, "tbody .kl-figure")).toContain("u 100,0");
    expect(new Set(widths)).toEqual(new Set(["min-width:6ch"]));
    expect(widths).toHaveLength(grid.items.length);
  });

  test("has the units of each item where they are not the same, and those left out when asked to", () => {
    const grid = distribution(kommuner2018, { group: "service" }, { dontKnow: "out", missing: "row", form: "table" });
    const page = parseHtml(gridHtml(grid));
    expect(texts(page, "thead th").slice(-3)).toEqual(["n", "Vet ikke", "Ikke relevant"]);
    expect(texts(page, "tbody tr:first-child td").slice(-3)).toEqual(["372", "3", "2"]);
  });

  test("says in one line who is left out of each item, or of all where they are the same", () => {
    const grid = distribution(kommuner2018, { group: "service" }, { dontKnow: "out" });
    const note = (of: Grid) =>
      texts(parseHtml(gridHtml(of)), ".kl-notes p").filter((line) => line.startsWith("Ikke med"));
    const byItem = note(grid);
    expect(byItem).toHaveLength(1);
    expect(byItem[0]).toMatch(/^Ikke med i tabellen: Vet ikke 3 \(Åpen innsynstjeneste[^;]*; Ikke relevant 2 \(Åpen/);
    expect(note(areas)).toEqual([
      "Ikke med i tabellen, 2022: Ikke spurt 92.",
      "Ikke med i tabellen, 2018: Ikke spurt 121.",
    ]);
  });

  test("counts those without a known weight among who is left out, of both editions and also beside columns of the others", () => {
    const halfKnown = (of: AnswerTable) => {
      const sizes = Int32Array.from(of.columns.get("population") ?? [], (size, unit) => (unit % 2 ? size : -1));
      return { ...of, columns: new Map([...of.columns, ["population", sizes]]) };
    };
    const [now, earlier] = [halfKnown(kommuner2022), halfKnown(kommuner2018)];
    const options = { weights: "population", compare: earlier, form: "table" } as const;
    const notes = (change: object) =>
      texts(parseHtml(gridHtml(distribution(now, ["procurement_award"], { ...options, ...change }))), ".kl-notes p");
    for (const change of [{}, { missing: "row" }])
      expect(notes(change)).toEqual(
        expect.arrayContaining([
          "Ikke med i tabellen, 2022: Uten kjent vekt 177.",
          "Ikke med i tabellen, 2018: Uten kjent vekt 189.",
        ]),
      );
    const one = texts(parseHtml(html(distribution(now, "procurement_award", options))), ".kl-notes p");
    expect(one).toEqual(
      expect.arrayContaining([
        "Ikke med i tabellen, 2022: 177 uten kjent vekt.",
        "Ikke med i tabellen, 2018: 189 uten kjent vekt.",
      ]),
    );
  });

  test("is in English when asked to", () => {
    const page = parseHtml(gridHtml({ ...areas, locale: "en" }));
    expect(texts(page, ".kl-base")).toEqual([
      "Percent answering “Yes” of municipalities with an ICT or digitalisation strategy, n = 262",
    ]);
    expect(page.querySelector(".kl")?.getAttribute("lang")).toBe("en");
  });
});

test("a grid whose reader takes the other edition away does not say that its items are hidden, but those that are", () => {
  const below = (state: object) => gridExport(areas, state).below.filter((line) => line.startsWith("Skjult"));
  expect(areas.items.filter(({ now }) => now === null)).not.toHaveLength(0);
  expect(below({ compare: false })).toEqual([]);
  const [{ name, label }] = areas.items as [(typeof areas.items)[number]];
  expect(below({ compare: false, hiddenRows: [name] })[0]).toMatch(`Skjult av leseren: ${label.nb}. `);
});

describe("a grid as bars", () => {
  test("of 100 percent has a part for each answer, with its value as text", () => {
    const page = parseHtml(gridHtml(services, { shape: "bars" }));
    const bars = [...page.querySelectorAll(".kl-bar")];
    expect(bars).toHaveLength(4);
    for (const bar of bars) {
      const widths = [...bar.querySelectorAll(".kl-segment")].map((part) => Number(part.getAttribute("data-value")));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 9);
    }
    expect(texts(page, ".kl-item-bars > li:first-child .kl-value")).toContain("Ingen tjenester: 14,1");
    expect(page.querySelector("table")).toBeNull();
  });

  test("of each answer stands in pairs where two years are compared", () => {
    const page = parseHtml(gridHtml(areas, { shape: "grouped" }));
    expect(texts(page, ".kl-item-bars > li:first-child .kl-line")).toEqual(
      ["2022 94,7", "2018 93,8"].map((line) => expect.stringMatching(line.replace(" ", " ?"))),
    );
    expect(page.querySelectorAll(".kl-legend")).toHaveLength(0);
  });

  test("have one empty part for what is withheld, which says of which answers", () => {
    const grid = distribution(kommuner2022, { group: "service" }, { confidentiality: { threshold: 20 }, form: "bars" });
    const page = parseHtml(gridHtml(grid));
    const [first] = texts(page, ".kl-withheld");
    expect(first).toMatch(/^Ikke vist: Omtrent halvparten av tjenestene, .*:$/);
    expect(page.querySelectorAll(".kl-withheld")).toHaveLength(4);
  });
});

describe("a grid in every form", () => {
  test.each(["table", "bars", "grouped", "both"] as const)("escapes what data names: %s", (shape) => {
    const hostile = '<img src=x onerror="alert(1)">';
    const label = { nb: hostile, en: hostile };
    const grid: Grid = {
      ...services,
      title: label,
      heading: label,
      answers: services.answers.map((answer) => ({ ...answer, label })),
      items: services.items.map((item) => ({ ...item, name: hostile, label, group: 0 })),
      groups: [label],
      footnotes: [{ text: label, row: hostile }],
      source: label,
    };
    const page = parseHtml(gridHtml(grid, { shape }));
    expect(page.querySelector("img")).toBeNull();
    expect(page.body.textContent).toContain(hostile);
  });

  test("says that its answers are synthetic and where they come from", () => {
    for (const shape of ["table", "bars", "grouped", "both"] as const) {
      const page = parseHtml(gridHtml(services, { shape }));
      expect(texts(page, ".kl-synthetic")).toEqual(["Syntetiske svar: ingen kommune har svart dette."]);
      expect(texts(page, ".kl-notes p").at(-1)).toContain("Data: kommuner2018 (CC0-1.0)");
    }
  });

  test("is one MIME bundle, and is read back as it was saved", () => {
    expect(Object.keys(mimeBundle(services))).toEqual([GRID_MIME, "text/html", "text/plain"]);
    expect(readPayload(JSON.parse(JSON.stringify(areas)))).toEqual(areas);
  });

  test("is refused when cells and answers are not as many", () => {
    const items = services.items.map((item) => ({ ...item, cells: item.cells.slice(1) }));
    expect(() => readPayload({ ...services, items })).toThrow(
      "items[0].cells has 6 parts; expected one for each of 7 answers",
    );
  });
});

test("a grid in a terminal is aligned", () => {
  const lines = textOf(distribution(kommuner2022, { group: "not_recruited" })).split("\n");
  expect(lines.slice(4, 11)).toMatchInlineSnapshot(`
    [
      "Årsak                                                   Ja   Nei",
      "────────────────────────────────────────────────────────────────",
      "Ikke behov                                            51,2  48,8",
      "Ikke tilstrekkelig økonomi                            37,2  62,8",
      "Ikke tro på at ønsket kompetanse er mulig å få tak i   3,5  96,5",
      "Andre årsaker                                         16,3  83,7",
      "",
    ]
  `);
});
