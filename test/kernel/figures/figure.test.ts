import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import { reportFigures } from "../../../kernel/figures/catalogue.js";
import { figure } from "../../../kernel/figures/figure.js";
import { figures } from "../../../kernel/figures/figures.js";
import { html } from "../../../kernel/views/html.js";
import { mimeBundle } from "../../../kernel/views/mime-bundle.js";
import { text } from "../../../kernel/views/text.js";

const now = loadDataset("kommuner2022");
const earlier = loadDataset("kommuner2018");

describe("a figure of the reports", () => {
  test("of an edition sets the sample answers of 2018 beside where the report compares", () => {
    const { numbers, place, spec } = figure("4.5", 2022);
    expect(place).toEqual({ id: "4.5", edition: 2022 });
    expect(numbers).toMatchObject({ year: 2022, earlierYear: 2018 });
    expect(spec.data).toHaveLength(2);
  });

  test("of one's own answers compares only with what it is given", () => {
    expect(figure("4.5", now).numbers).toMatchObject({ year: 2022, earlierYear: null });
    expect(figure("4.5", now, { compare: earlier })).toEqual(figure("4.5", 2022));
  });

  test("is not compared with a later year, whose questions it would call new", () => {
    expect(() => figure("3.1", earlier, { compare: now })).toThrow(
      "figure: compare is of 2022, and the figure of 2018; compare with answers of an earlier year.",
    );
  });

  test("that is a table is the table, with its number in the title", () => {
    const table = figure("T4.1", 2022);
    expect(table.title.nb).toMatch(/^Tabell 4\.1/);
    expect(table.total).toBe(354);
  });

  test("is shown without scripts and in terminals as its numbers", () => {
    const drawn = figure("4.2", 2018);
    expect(html(drawn)).toBe(html(drawn.numbers));
    expect(text(drawn)).toBe(text(drawn.numbers));
    expect(Object.keys(mimeBundle(drawn))).toEqual([drawn.type, "text/html", "text/plain"]);
  });

  test("speaks the language asked for", () => {
    expect(figure("4.2", 2018, { locale: "en" }).spec.layout.separators).toBe(".,");
    expect(figure("4.2", 2018, { locale: "nb" }).spec.layout.separators).toBe(",\u00a0");
  });

  test("cannot be changed", () => {
    expect(Object.isFrozen(figure("4.2", 2018).spec.data[0])).toBe(true);
  });

  test("that no report has is told of with those that come near", () => {
    expect(() => figure("4.55" as "4.5", 2022)).toThrow(/no figure «4\.55». Did you mean 4\.5/);
    expect(() => figure(4.5 as never, 2022)).toThrow(/must be a text, as "3\.1"; it is 4\.5/);
  });

  test("of a wrong year, option or data is refused", () => {
    expect(() => figure("4.5", 2020 as 2022)).toThrow(/must be 2018, 2022, or an answer table.*it is 2020/);
    expect(() => figure("4.5", { ...now, year: 2020 })).toThrow(/no report is about 2020/);
    expect(() => figure("4.5", 2022, { compared: earlier } as never)).toThrow(/no option «compared»/);
    expect(() => figure("4.5", 2022, { compare: [] as never })).toThrow(/compare must be an answer table/);
    expect(() => figure("4.5", 2022, { locale: "no" as never })).toThrow(/locale must be/);
  });
});

describe("the list of figures", () => {
  test("has each figure of each edition once", () => {
    const rows = figures().rows.map(([id, edition]) => JSON.stringify([id, edition]));
    expect(rows).toHaveLength(new Set(rows).size);
    expect(rows).toHaveLength(reportFigures.reduce((sum, { editions }) => sum + editions.length, 0));
  });

  test("says what each is called and what kind of picture it is", () => {
    const row = figures(2022, { locale: "nb" }).rows.find(([id]) => JSON.stringify(id).includes("4.5"));
    expect(row?.slice(1)).toEqual([
      2022,
      expect.objectContaining({ nb: expect.stringMatching(/^Figur 4\.5/) }),
      { nb: "Histogram", en: "Histogram" },
    ]);
  });

  test("of another edition or language is refused", () => {
    expect(() => figures(2020 as 2022)).toThrow(/no report about 2020/);
    expect(() => figures(2022, { locale: "sv" as never })).toThrow(/locale must be/);
  });
});
