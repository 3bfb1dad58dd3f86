import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import { loadTiles } from "../../../kernel/datasets/load-tiles.js";
import { reproduce } from "../../../kernel/ledger/reproduce.js";
import { editionReport } from "../../../kernel/report/edition-report.js";
import { reportHtml } from "../../../kernel/report/report-html.js";
import { readAnswers } from "../../../kernel/survey/read-answers.js";
import { writeAnswers } from "../../../kernel/survey/write-answers.js";

/** Every figure, table and map of the published reports, in their order. */
const PUBLISHED = {
  2018: {
    3: ["3.1", "3.2", "3.3", "3.4", "3.5", "T3.1", "3.6"],
    4: ["4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "T4.1", "4.8"],
    5: ["5.1", "5.2", "5.3", "5.4", "5.5", "5.6", "T5.1", "T5.2", "5.7"],
  },
  2022: {
    3: ["3.1", "3.2", "3.3", "3.4", "3.5", "T3.1", "3.6"],
    4: ["4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "T4.1", "4.8", "4.9", "4.10"],
    5: ["5.1", "5.2", "5.3", "5.4", "5.5", "5.6", "T5.1", "T5.2", "5.7"],
  },
} as const;

const kommuner2018 = loadDataset("kommuner2018");
const kommuner2022 = loadDataset("kommuner2022");

const editions = {
  2018: editionReport({
    year: 2018,
    answers: kommuner2018,
    tiles: loadTiles(),
    ledger: reproduce(undefined, 2018, { locale: "nb" }),
    locale: "nb",
  }),
  2022: editionReport({
    year: 2022,
    answers: kommuner2022,
    compare: kommuner2018,
    tiles: loadTiles(),
    ledger: reproduce(undefined, 2022, { locale: "nb" }),
    locale: "nb",
  }),
};

describe.each([2018, 2022] as const)("the edition of %i", (year) => {
  const { chapters, readings, ledger, compared } = editions[year];

  test("has every figure, table and map that the published report has, in its order", () => {
    const drawn = chapters.map(({ number, parts }) => [number, parts.map(({ place }) => place.id)]);
    expect(drawn).toEqual(Object.entries(PUBLISHED[year]).map(([number, ids]) => [Number(number), ids]));
  });

  test("gives each a title that begins with its number, in both languages", () => {
    const titles = chapters.flatMap(({ parts }) => parts.map(({ title }) => title));
    expect(titles.filter(({ nb }) => !/^(Figur|Tabell) \d\.\d+ \p{Lu}/u.test(nb))).toEqual([]);
    expect(titles.filter(({ en }) => !/^(Figure|Table) \d\.\d+ \p{Lu}/u.test(en))).toEqual([]);
  });

  test("draws all of them from its own answers", () => {
    const payloads = chapters.flatMap(({ parts }) => parts.map(({ payload }) => payload));
    expect(payloads.every(({ provenance }) => provenance.some((origin) => origin.year === year))).toBe(true);
    expect(payloads.every(({ locale }) => locale === "nb")).toBe(true);
  });

  test("draws maps on the tile grid of its division, or else in blocks", () => {
    const places = chapters.flatMap(({ parts }) =>
      parts.flatMap(({ payload }) => ("places" in payload ? payload.places.kind : [])),
    );
    expect(places).toEqual(Array(3).fill(year === 2022 ? "tiles" : "blocks"));
  });

  test("has the places that the method leaves open, and every number of the published report", () => {
    expect(readings.every(({ rows }) => rows.length > 1)).toBe(true);
    expect(readings).toHaveLength(4);
    expect(ledger.rows.length).toBeGreaterThan(150);
    expect(ledger.counts.missed).toBe(0);
  });

  test("says whom it is compared with", () => {
    expect(compared?.units).toBe(year === 2022 ? 377 : undefined);
  });
});

test("the document of both editions has every id once, and every link leads to one", () => {
  const page = reportHtml({ editions: [editions[2018], editions[2022]], locale: "nb", version: "0.0.0" });
  const ids = Array.from(page.matchAll(/\sid="([^"]*)"/g), ([, id]) => id);
  const asked = Array.from(
    page.matchAll(/\s(?:href="#|aria-labelledby="|aria-describedby=")([^"]+)"/g),
    ([, id]) => id,
  );
  expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([]);
  expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id) => /^(figur|tabell)-/.test(id ?? ""))).toHaveLength(52);
  expect(page).not.toMatch(/<script|https?:(?!\/\/www\.w3\.org\/2000\/svg)|\sstyle="[^"]*url\(/);
});

test("25 and 27 are 52", () => {
  const of = ({ chapters }: (typeof editions)[2018]) => chapters.flatMap(({ parts }) => parts).length;
  expect([of(editions[2018]), of(editions[2022])]).toEqual([25, 27]);
});

test("a report of one's own answers compares with nobody, and tells each part before it draws it", () => {
  const [header = "", ...rows] = writeAnswers(kommuner2022).trimEnd().split("\n");
  const answers = readAnswers([header, ...rows.slice(0, 40)].join("\n"), { file: "egne.csv", year: 2022 });
  const told: string[] = [];
  const ledger = reproduce(undefined, 2022, { data: answers, locale: "en" });
  const own = editionReport({ year: 2022, answers, tiles: loadTiles(), ledger, locale: "en" }, (name, number, of) =>
    told.push(`${name} ${number}/${of}`),
  );
  const payloads = own.chapters.flatMap(({ parts }) => parts.map(({ payload }) => payload));
  expect(payloads.flatMap(({ provenance }) => provenance.map(({ dataset }) => dataset))).not.toContain("kommuner2018");
  expect(payloads.filter((payload) => "earlierYear" in payload && payload.earlierYear !== null)).toEqual([]);
  expect([told.length, told[0], told.at(-1)]).toEqual([27, "Figure 3.1 1/27", "Figure 5.7 27/27"]);
});
