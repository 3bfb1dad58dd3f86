import { describe, expect, test } from "vitest";
import { type Label, REPRODUCTION_MIME, type Reproduction, type ReproductionRow } from "../../../kernel/mime.js";
import { html } from "../../../kernel/views/html.js";
import { inlineStyles } from "../../../kernel/views/inline-styles.js";
import { mimeBundle } from "../../../kernel/views/mime-bundle.js";
import { readPayload } from "../../../kernel/views/read-payload.js";
import { text } from "../../../kernel/views/text.js";
import { withUsedRules } from "../../../kernel/views/used-rules.js";
import { parseHtml, texts } from "./parse-html.js";
import { table31 } from "./sample-payloads.js";

const both = (words: string): Label => ({ nb: words, en: words });

const reproduced: ReproductionRow = {
  id: "22.5.1.use",
  report: "SSB Rapporter 2023/27",
  location: "Kap. 5.1",
  year: 2022,
  measure: { nb: "bruker nettskytjenester", en: "uses cloud services" },
  base: { label: { nb: "alle kommuner", en: "all municipalities" }, n: 354 },
  published: 95.5,
  printed: "95,5",
  computed: 95.4802,
  difference: -0.0198,
  decimals: 1,
  from: "answers",
  rule: null,
  verdict: "reproduced",
  reason: null,
};

const rows: readonly ReproductionRow[] = [
  reproduced,
  {
    ...{ ...reproduced, id: "22.5.1.pp", location: "Figur 5.1", measure: both("vekst"), published: [30, 38] },
    ...{ printed: "ca. 30-38", computed: [31.5, 33, 34, 35.24, 33], difference: null },
    rule: { nb: "fra 30 til 38", en: "from 30 to 38" },
  },
  {
    ...{
      ...reproduced,
      id: "22.6.zero22",
      location: "Figur 5.1",
      measure: both("uten sky"),
      published: 4,
      printed: "4",
    },
    ...{ computed: 4.5198, difference: 0.5198, verdict: "contradiction", reason: both("C10: 16 av 354.") },
  },
  {
    ...{ ...reproduced, id: "18.4.3.stat", location: "Figur 5.1", measure: both("i staten"), year: null },
    ...{ base: { label: both("staten"), n: null }, published: 59.6, printed: "59,6", computed: null, difference: null },
    ...{ decimals: 0, from: null, verdict: "notComputable", reason: both("Gjelder staten.") },
  },
  {
    ...{ ...reproduced, id: "22.cut.sky.1", location: "Figur 5.1", measure: both("grense"), published: [1, 3] },
    ...{ printed: "1 til 3", computed: [1, 4], difference: null, decimals: 0, from: "method", verdict: "missed" },
    reason: both("Metoden sier noe annet."),
  },
];

const payload: Reproduction = {
  type: REPRODUCTION_MIME,
  title: { nb: "Publiserte tall", en: "Published numbers" },
  rows,
  counts: { reproduced: 2, contradiction: 1, notComputable: 1, missed: 1 },
  reproducedFrom: { answers: 2, method: 0 },
  locale: "nb",
  provenance: table31.provenance,
};

const document = parseHtml(html(payload));

describe("Published beside computed numbers in HTML", () => {
  test("stand in groups of one place, each row headed by its measure", () => {
    expect(texts(document, ".kl-group th > bdi")).toEqual(["Kap. 5.1", "Figur 5.1"]);
    expect(document.querySelectorAll("tbody")).toHaveLength(2);
    expect(texts(document, "tbody tr[data-id] th > bdi")).toEqual([
      "Bruker nettskytjenester",
      "Vekst",
      "Uten sky",
      "I staten",
      "Grense",
    ]);
  });

  test("name the places in the reader's language", () => {
    const placed = ["Figur 4.9 note", "Tabell 3.1 (tekst)", "Kap. 4.4 (tabell 12957)", "Figur 3.6 og Figur 5.7"];
    const named = placed.map((location) => ({ ...reproduced, location }));
    const english = { ...payload, rows: named, locale: "en" } as const;
    expect(texts(parseHtml(html(english)), ".kl-group th > bdi")).toEqual([
      "Figure 4.9 note",
      "Table 3.1 (text)",
      "Chapter 4.4 (table 12957)",
      "Figure 3.6 and Figure 5.7",
    ]);
    expect(text(english)).toContain("\nChapter 4.4 (table 12957)");
    expect(text({ ...english, locale: "nb" })).toContain("\nKap. 4.4 (tabell 12957)");
  });

  test("state what each number is of", () => {
    expect(texts(document, "tbody tr[data-id] th .kl-units")).toEqual([
      "Alle kommuner, n = 354, 2022",
      "Alle kommuner, n = 354, 2022",
      "Alle kommuner, n = 354, 2022",
      "Staten",
      "Alle kommuner, n = 354, 2022",
    ]);
  });

  test("tell the verdict by a sign and words, with the reason in a numbered note", () => {
    expect(texts(document, ".kl-verdict")).toEqual([
      "✓ Kommer ut",
      "✓ Kommer ut",
      "≠ Motsigelse1)",
      "– Kan ikke beregnes2)",
      "✗ Kommer ikke ut3)",
    ]);
    expect(texts(document, ".kl-notes p").slice(0, 3)).toEqual([
      "1) C10: 16 av 354.",
      "2) Gjelder staten.",
      "3) Metoden sier noe annet.",
    ]);
  });

  test("are written in the reader's language, with ends of many numbers and a sign for none", () => {
    const cells = (of: Document) => texts(of, "tbody td:nth-child(3)");
    expect(cells(document)).toEqual(["95,5", "31,5–35,2 (5 tall)", "4,5", ".", "1–4"]);
    expect(cells(parseHtml(html({ ...payload, locale: "en" })))[1]).toBe("31.5–35.2 (5 numbers)");
    expect(texts(document, "tbody td:nth-child(4)")).toEqual(["−0,02", "", "+0,52", "", ""]);
    expect(texts(document, "tbody td:last-child .kl-units")).toEqual(["Skal være fra 30 til 38"]);
  });

  test("begin with how many come out, and say that answers are synthetic", () => {
    expect(texts(document, "caption > span")).toEqual([
      "Publiserte tall",
      "5 tall: 2 kommer ut (2 av svarene), 1 i motsigelse med andre, 1 kan ikke beregnes, 1 kommer ikke ut.",
      "Syntetiske svar: ingen kommune har svart dette.",
    ]);
  });

  test("keep numbers as computed for machines", () => {
    const row = document.querySelector('[data-id="22.6.zero22"]');
    expect(row?.getAttribute("data-verdict")).toBe("contradiction");
    expect([...(row?.querySelectorAll("[data-value]") ?? [])].map((cell) => cell.getAttribute("data-value"))).toEqual([
      "4",
      "4.5198",
      "0.5198",
    ]);
  });

  test("show text from data as it is, and nothing more", () => {
    const words = `<img src=x onerror=alert(1)>"'&`;
    const hostile = (said: string): Reproduction => ({
      ...payload,
      title: both(said),
      rows: rows.map((row) => ({
        ...{ ...row, id: said, report: said, location: said, measure: both(said), printed: said },
        ...{ base: { label: both(said), n: 1 }, published: said, rule: both(said), reason: both(said) },
      })),
    });
    const names = (of: Document) => [...of.body.querySelectorAll("*")].map((e) => [e.tagName, e.getAttributeNames()]);
    const drawn = parseHtml(html(hostile(words)));
    expect(texts(drawn, ".kl-group th > bdi")).toEqual([words]);
    expect(names(drawn)).toEqual(names(parseHtml(html(hostile("a")))));
  });
});

test("In a terminal they stand in aligned columns, with the reasons and the summary last", () => {
  expect(text({ ...payload, provenance: [] })).toMatchInlineSnapshot(`
    "Publiserte tall

    Id                     Mål                          Trykt            Beregnet  Utfall
    ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

    SSB Rapporter 2023/27
    Kap. 5.1
    ✓ 22.5.1.use           Bruker nettskytjenester       95,5                95,5  Kommer ut

    Figur 5.1
    ✓ 22.5.1.pp            Vekst                    ca. 30-38  31,5–35,2 (5 tall)  Kommer ut. Skal være fra 30 til 38
    ≠ 22.6.zero22          Uten sky                         4                 4,5  Motsigelse 1)
    – 18.4.3.stat          I staten                      59,6                   .  Kan ikke beregnes 2)
    ✗ 22.cut.sky.1         Grense                     1 til 3                 1–4  Kommer ikke ut 3)

    1) C10: 16 av 354.
    2) Gjelder staten.
    3) Metoden sier noe annet.
    Et tall kommer ut når det beregnede, avrundet som det trykte, er det samme, eller er slik det står at det skal være.
    . Ikke mulig å oppgi tall.

    5 tall: 2 kommer ut (2 av svarene), 1 i motsigelse med andre, 1 kan ikke beregnes, 1 kommer ikke ut."
  `);
});

test("A bundle has the payload, its HTML and its text", () => {
  expect(mimeBundle(payload)).toEqual({
    [REPRODUCTION_MIME]: payload,
    "text/html": inlineStyles(withUsedRules(html(payload))),
    "text/plain": text(payload),
  });
});

test.each([
  ["a verdict that there is not", { verdict: "perhaps" }, 'rows[0].verdict is "perhaps"; expected'],
  ["a computed number in words", { computed: "95" }, 'rows[0].computed is "95"; expected a number'],
  ["a list with something else in it", { published: [true] }, "rows[0].published[0] is true; expected"],
])("A payload with %s is refused, naming the part", (_, change, message) => {
  expect(() => readPayload({ ...payload, rows: [{ ...reproduced, ...change }] })).toThrow(message);
});
