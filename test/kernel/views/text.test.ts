import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayWidth } from "../../../kernel/views/display-width.js";
import { text } from "../../../kernel/views/text.js";
import { wrapText } from "../../../kernel/views/wrap-text.js";
import { crosstabOf, figure47, table31 } from "./sample-payloads.js";

describe("a table in a terminal", () => {
  test("is aligned, with what it is of above and its source below", () => {
    expect(text(table31)).toMatchInlineSnapshot(`
      "Fordeling av kommuner etter digital prioritering i 2022
      Andel av alle kommuner, n = 354
      Syntetiske svar: ingen kommune har svart dette.

      Digitaliseringsstrategi og IKT-prosjekter                     Antall  Andel 2022  Andel 2018
      ────────────────────────────────────────────────────────────────────────────────────────────
      0: Har verken digitaliseringsstrategi på plass eller              17       0,048       0,090
      IKT-prosjekter i gang
      1: Har enten digitaliseringsstrategi eller IKT-prosjekter i      112       0,316       0,279
      gang, men relativt få områder er berørt
      2: Omfattende digitaliseringsstrategi, men relativt få            70       0,198       0,077
      områder er berørt av IKT-prosjekter
      3: Omfattende IKT-prosjekter, men begrenset                       45       0,127       0,292
      digitaliseringsstrategi
      4: Både omfattende digitaliseringsstrategi og IKT-prosjekter     110       0,311       0,263
      ────────────────────────────────────────────────────────────────────────────────────────────
      I alt                                                            354       1,000       1,000

      Andel 2018 er av alle kommuner i 2018, n = 377.
      Ikke med i tabellen, 2022: Ikke besvart 2.
      Kilde: Syntetiske svar etter SSB Rapporter 2023/27. Data: kommuner2022 (CC0-1.0).
      Kilde: Syntetiske svar etter SSB Rapporter 2023/27. Data: kommuner2018 (CC0-1.0)."
    `);
  });

  test("of a file of one's own says that no licence is stated", () => {
    const source = { nb: "Egen fil: egne.csv", en: "Own file: egne.csv" };
    const provenance = [{ dataset: "egne.csv", year: 2022, synthetic: false, source, licence: "NOASSERTION" }];
    const last = (locale: "nb" | "en") =>
      text({ ...table31, provenance, locale })
        .split("\n")
        .at(-1);
    expect(last("nb")).toBe("Kilde: Egen fil: egne.csv. Data: egne.csv (lisens ikke oppgitt).");
    expect(last("en")).toBe("Source: Own file: egne.csv. Data: egne.csv (licence not stated).");
  });

  test("has counts in parentheses behind percents for a crosstab", () => {
    expect(text(figure47)).toMatchInlineSnapshot(`
      "Hindringsgrad ved kompetansemangelen og forsøk på å rekruttere i 2022
      Prosent av kolonnen (antall i parentes). Base: alle kommuner, n = 354
      Syntetiske svar: ingen kommune har svart dette.
      Kolonner: Manglende kompetanse er et hinder

      Forsøk på å rekruttere   I liten grad  Verken eller   I høy grad        I alt
      ─────────────────────────────────────────────────────────────────────────────
      Ikke prøvd å rekruttere    50,0  (28)    42,1  (51)   52,5  (93)   48,6 (172)
      Rekruttert uten problem    32,1  (18)    30,6  (37)   14,1  (25)   22,6  (80)
      Slitt med å rekruttere     17,9  (10)    27,3  (33)   33,3  (59)   28,8 (102)
      ─────────────────────────────────────────────────────────────────────────────
      I alt                     100,0  (56)   100,0 (121)  100,0 (177)  100,0 (354)

      Kilde: Syntetiske svar etter SSB Rapporter 2023/27. Data: kommuner2022 (CC0-1.0)."
    `);
  });

  test("has its decimals below each other, emoji and long labels or not", () => {
    const labels = ["🏔️ fjell", "漢字", "e\u0301", "x".repeat(500), "kort"];
    const rows = table31.rows.map((row, i) => ({ ...row, label: { nb: labels[i] ?? "", en: "" } }));
    const lines = text({ ...table31, rows }).split("\n");
    const ends = lines.filter((line) => /\d,\d{3} +\d,\d{3}$/.test(line)).map(displayWidth);
    expect(ends).toHaveLength(6);
    expect(new Set(ends).size).toBe(1);
    expect(Math.max(...lines.slice(4, -4).map(displayWidth))).toBeLessThan(100);
  });
});

test("a number in a terminal is never broken, however large", () => {
  const lines = text(crosstabOf([[123456789, 1]])).split("\n");
  expect(lines).toContainEqual(expect.stringMatching(/100,0 \(123 456 789\)/));
});

describe("wrapping", () => {
  test("breaks between words, and within a word only when it is too long", () => {
    expect(wrapText("Har slitt med å rekruttere", 14)).toEqual(["Har slitt med", "å rekruttere"]);
    expect(wrapText("abcdefgh ij", 3)).toEqual(["abc", "def", "gh", "ij"]);
    expect(wrapText("", 10)).toEqual([""]);
  });

  test("does not part a letter from its accents", () => {
    expect(wrapText("e\u0301".repeat(4), 2)).toEqual(["e\u0301e\u0301", "e\u0301e\u0301"]);
  });
});

test("the characters of a Western text are as many columns as when they are looked at one by one", () => {
  const western = [
    ...Array.from({ length: 0x300 - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)),
    ..."‐–—«»‘’“”„…─│┌█░▏",
  ];
  const expectTheSame = (words: string): void => {
    expect(displayWidth(words), words).toBe(displayWidth(`${words}✅`) - 2);
  };
  for (const character of western) expectTheSame(character);
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...western), maxLength: 80 }), expectTheSame));
});
