import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import { map } from "../../../kernel/maps/map.js";
import type { MunicipalMap } from "../../../kernel/mime.js";
import { html } from "../../../kernel/views/html.js";
import { mapKeys } from "../../../kernel/views/map-keys.js";
import { mapSwatches } from "../../../kernel/views/map-swatches.js";
import { readPayload } from "../../../kernel/views/read-payload.js";
import { text } from "../../../kernel/views/text.js";
import { parseHtml, texts } from "./parse-html.js";

const tiles = map(loadDataset("kommuner2022"), { variable: "digitalPriority", locale: "nb" });
const blocks = map(loadDataset("kommuner2018"), { variable: "digitalCompetence", locale: "nb" });
const answers = map(loadDataset("kommuner2022"), { variable: "strategy", locale: "en" });

const rows = (payload: MunicipalMap) =>
  [...parseHtml(html(payload)).querySelectorAll(".kl-map-legend tbody tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent?.trim()),
  );

describe("a map as HTML", () => {
  test("says in its legend what its colours say: the digit, the class, and how many of what base", () => {
    expect(rows(tiles)).toEqual([
      ["0 Har verken digitaliseringsstrategi på plass eller IKT-prosjekter i gang", "17", "4,8"],
      [
        "1 Har enten digitaliseringsstrategi eller IKT-prosjekter i gang, men relativt få områder er berørt",
        "112",
        "31,6",
      ],
      ["2 Omfattende digitaliseringsstrategi, men relativt få områder er berørt av IKT-prosjekter", "70", "19,8"],
      ["3 Omfattende IKT-prosjekter, men begrenset digitaliseringsstrategi", "45", "12,7"],
      ["4 Både omfattende digitaliseringsstrategi og IKT-prosjekter", "110", "31,1"],
      ["I alt", "354", "100,0"],
      ["? Ukjent", "2", ""],
    ]);
    expect(texts(parseHtml(html(tiles)), ".kl-base")).toEqual(["Prosent av alle kommuner, n = 354"]);
  });

  test("holds no text in its pictures, so that nothing is left of them where they are not shown", () => {
    for (const payload of [tiles, blocks]) {
      const pictures = [...parseHtml(html(payload)).querySelectorAll("svg")];
      expect(pictures.length).toBeGreaterThan(0);
      expect(pictures.map(({ textContent }) => textContent?.trim()).join("")).toBe("");
    }
  });

  test("draws each unit once, in the group of its class, and its class's digit", () => {
    const document = parseHtml(html(tiles));
    const drawn = [...document.querySelectorAll("[data-unit]")].map((path) => Number(path.getAttribute("data-unit")));
    expect(drawn.toSorted((a, b) => a - b)).toEqual(tiles.units.map((_, i) => i));
    const inClass = (index: string) => document.querySelectorAll(`g[data-class="${index}"] [data-unit]`).length;
    expect(["0", "1", "2", "3", "4", ""].map(inClass)).toEqual([17, 112, 70, 45, 110, 2]);
    expect(document.querySelectorAll("g .kl-digits")).toHaveLength(6);
  });

  test("names each block and how many are in it", () => {
    expect(texts(parseHtml(html(blocks)), ".kl-block-name")).toEqual([
      "Færre enn 2 000 n = 83",
      "2 000–4 999 n = 112",
      "5 000–9 999 n = 78",
      "10 000–19 999 n = 49",
      "20 000–29 999 n = 25",
      "30 000–49 999 n = 15",
      "50 000 eller flere n = 15",
      "Ukjent n = 45",
    ]);
  });

  test("lists the units of each class, for those who do not see the picture", () => {
    const lists = texts(parseHtml(html(tiles)), ".kl-map-units td");
    expect(lists.map((list) => list.split(", ").length)).toEqual([17, 112, 70, 45, 110, 1]);
    expect(lists.at(-1)).toBe("2 uten navn");
  });

  test("numbers classes whose codes are no digits, in English as well", () => {
    expect(mapKeys(answers)).toEqual(["1", "2"]);
    expect(rows(answers).at(-1)?.[0]).toBe("? Unknown");
    expect(text(answers)).toMatch(/^1 {2}Yes|^1 Yes/m);
  });

  test("has fills that differ, however many classes there are up to six", () => {
    for (const ordered of [true, false])
      for (const length of [2, 3, 4, 5, 6]) {
        const classes = Array.from({ length }, (_, i) => ({
          code: String(i),
          label: { nb: `${i}`, en: `${i}` },
          count: 1,
        }));
        expect(new Set(mapSwatches({ classes, ordered }).map(({ fill }) => fill)).size).toBe(length);
      }
  });
});

describe("a map as text", () => {
  test("has the digits of the squares where they stand", () => {
    const lines = text(tiles).split("\n");
    const picture = lines.filter((line) => /^[ \d?]+$/.test(line) && /\d/.test(line));
    expect(picture).toHaveLength(43);
    expect(picture.join("").match(/4/g)).toHaveLength(110);
    expect(picture.join("").match(/\?/g)).toHaveLength(2);
    expect(picture.filter(({ length }) => length > 80)).toEqual([]);
  });

  test("has blocks with their names", () => {
    expect(text(blocks)).toContain("50 000 eller flere (15)\n");
  });
});

describe("a map from outside", () => {
  const changed = (change: object) => () => readPayload({ ...tiles, ...change });
  const [first, ...others] = tiles.units;

  test.each([
    [
      "a class that there is not",
      { units: [{ ...first, class: 5 }, ...others] },
      "units[0].class is 5; expected a whole number from 0 to 4",
    ],
    [
      "a group that there is not",
      { units: [{ ...first, group: 7 }, ...others] },
      "units[0].group is 7; expected a whole number from 0 to 6",
    ],
    ["a unit without a square", { units: others }, "places.at has 356 parts; expected one for each of 355 units"],
    [
      "squares far away",
      { places: { kind: "tiles", at: [[0, 9_000]], borders: "" } },
      "places.at[0][1] is 9000; expected a whole number from 0 to 500",
    ],
    [
      "places of another kind",
      { places: { kind: "globe" } },
      'places.kind is "globe"; expected tiles or blocks or outlines',
    ],
    [
      "an enormous picture",
      { places: { kind: "outlines", paths: [], centres: [], width: 1e9, height: 1 } },
      "places.width is 1000000000; expected at most 10000",
    ],
    [
      "ten classes",
      { classes: Array.from({ length: 10 }, () => tiles.classes[0]) },
      "classes has 10 parts; expected at most 9",
    ],
  ])("with %s is refused, naming the part", (_, change, message) => {
    expect(changed(change)).toThrow(new TypeError(message));
  });
});
