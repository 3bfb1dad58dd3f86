import { describe, expect, test } from "vitest";
import type { Crosstab } from "../../../kernel/mime.js";
import { crosstabStatistics } from "../../../kernel/tables/crosstab-statistics.js";
import { type CrosstabView, crosstabHtml } from "../../../kernel/views/crosstab-html.js";
import { crosstabExport } from "../../../kernel/views/export/crosstab-export.js";
import { crosstabPicture } from "../../../kernel/views/export/crosstab-picture.js";
import { readPayload } from "../../../kernel/views/read-payload.js";
import { residualMark } from "../../../kernel/views/residual-mark.js";
import { text } from "../../../kernel/views/text.js";
import { parseHtml, texts } from "./parse-html.js";
import { crosstabOf } from "./sample-payloads.js";

/** A crosstab with all statistics that suit it. */
function withStatistics(counts: readonly (readonly number[])[], change: Partial<Crosstab> = {}): Crosstab {
  const payload = crosstabOf(counts, change);
  const { rows, columns } = payload;
  return { ...payload, statistics: crosstabStatistics(counts, rows, columns, { statistics: true, level: 0.95 }) };
}

const figure47 = withStatistics([
  [28, 51, 93],
  [18, 37, 25],
  [10, 33, 59],
]);
const drawn = (payload: Crosstab, view?: CrosstabView) => parseHtml(crosstabHtml(payload, view));
const lines = (payload: Crosstab) => texts(drawn(payload), ".kl-statistics p");

describe("the statistics below a crosstab", () => {
  test("are the tests and measures, the legend, what is not computed, and how to read them", () => {
    expect(lines(figure47)).toEqual([
      "Kjikvadrat 16,60 (4 frihetsgrader), p = 0,002; Cramérs V 0,15 (95 % KI 0,06–0,22; korrigert for skjevhet 0,13).",
      "Justert standardisert residual: ++ 3 eller mer + 2 til 3 − −3 til −2 −− −3 eller mindre (+ er flere enn forventet uten sammenheng, − færre)",
      "Ikke regnet ut: Goodman og Kruskals gamma og Kendalls tau-b, siden «Forsøk på å rekruttere» ikke går fra lite til mye.",
      "Svarene er syntetiske, så testene sier ingenting om virkelige kommuner. P-verdier og intervaller regner enhetene som et tilfeldig utvalg av svært mange. Har nesten alle kommuner svart, må de leses med varsomhet.",
    ]);
  });

  test("say nothing of cells that stand out where no cell can", () => {
    const stand = (counts: readonly (readonly number[])[]) =>
      lines(withStatistics(counts)).filter((line) => line.startsWith("Ingen celle skiller seg ut"));
    const rest = [
      [0, 0, 0],
      [0, 0, 0],
    ];
    expect([stand([[3, 4, 5], ...rest]), stand([[0, 0, 0], ...rest])]).toEqual([[], []]);
    expect(stand([[20, 21, 20], [20, 20, 21], ...rest.slice(1)])).toHaveLength(1);
  });

  test("are in English where the table is", () => {
    expect(lines({ ...figure47, locale: "en" })[0]).toBe(
      "Chi-square 16.60 (4 degrees of freedom), p = 0.002; Cramér's V 0.15 (95% CI 0.06–0.22; corrected for bias 0.13).",
    );
  });

  test("are the same lines in a terminal, with the signs before the percents", () => {
    const written = text(figure47).replaceAll("\u00a0", " ");
    for (const line of lines(figure47).filter((line) => !line.startsWith("Justert"))) expect(written).toContain(line);
    expect(written).toContain("Rekruttert uten problem    32,1  (18)  + 30,6  (37)  −− 14,1  (25)   22,6  (80)");
  });

  test("leave the notebook with the signs and their legend for readers, and without both where cells are numbers alone", () => {
    const [readers, programs] = (["readers", "programs"] as const).map((to) => crosstabExport(figure47, {}, to));
    const cells = readers?.tables[0]?.rows[1]?.cells.map((cell) => cell.text.replaceAll("\u00a0", " "));
    expect(cells).toEqual(["Rekruttert uten problem", "32,1 (18)", "+ 30,6 (37)", "−− 14,1 (25)", "22,6 (80)"]);
    const hasLegend = (below: readonly string[] = []) => below.some((line) => line.startsWith("Justert standardisert"));
    expect([readers, programs, crosstabPicture(figure47)].map((one) => hasLegend(one?.below))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("have a minus before what is below 0 in English too, as the signs of cells have", () => {
    const falling = withStatistics(
      [
        [5, 20],
        [20, 5],
      ],
      { locale: "en" },
    );
    const rows = { ...falling.rows, ordered: true };
    const statistics = crosstabStatistics(
      [
        [5, 20],
        [20, 5],
      ],
      rows,
      falling.columns,
      { statistics: true, level: 0.95 },
    );
    const written = lines({ ...falling, rows, statistics }).find((line) => line.startsWith("Goodman"));
    expect(written).toMatch(/gamma −0\.88 \(95% CI −\d\.\d\d to −\d\.\d\d\)/);
  });

  test("are not there when none were asked for", () => {
    expect(
      texts(
        drawn(
          crosstabOf([
            [1, 2],
            [3, 4],
          ]),
        ),
        ".kl-statistics",
      ),
    ).toEqual([]);
  });

  test("write a small p as less than the least", () => {
    expect(
      lines(
        withStatistics([
          [90, 10],
          [10, 90],
        ]),
      )[0],
    ).toContain("p < 0,001");
  });

  test("have Yates' correction and one degree of freedom for two by two", () => {
    expect(
      lines(
        withStatistics([
          [30, 20],
          [20, 30],
        ]),
      )[0],
    ).toBe(
      "Kjikvadrat 4,00 (1 frihetsgrad), p = 0,046; med Yates’ korreksjon 3,24, p = 0,072; Cramérs V 0,20 (95 % KI 0,00–0,40; korrigert for skjevhet 0,17).",
    );
  });

  test("warn where the expected counts are too small, and give Fisher's test and the odds ratio", () => {
    const small = withStatistics([
      [3, 1],
      [1, 3],
    ]);
    expect(lines(small)[1]).toBe("Fishers eksakte test p = 0,486; oddsratio 6,41 (95 % KI 0,21–626,24).");
    expect(texts(drawn(small), ".kl-warning")).toEqual([
      "Kjikvadrattesten er usikker her: 100 % av de forventede antallene er under 5, og det minste er 2. Les heller Fishers eksakte test.",
    ]);
  });

  test("write an odds ratio without an end as such", () => {
    expect(
      lines(
        withStatistics([
          [4, 0],
          [0, 4],
        ]),
      )[1],
    ).toMatch(/oddsratio ∞ \(95 % KI \d,\d\d–∞\)\.$/);
  });

  test("write an interval from below 0 in words, and say which way gamma and tau-b go", () => {
    const ordered = crosstabOf([
      [20, 18, 12],
      [15, 18, 17],
    ]);
    const rows = { ...ordered.rows, ordered: true };
    const written = lines(
      withStatistics(
        [
          [20, 18, 12],
          [15, 18, 17],
        ],
        { rows },
      ),
    );
    expect(written[1]).toMatch(
      /^Goodman og Kruskals gamma 0,20 \(95 % KI −0,11 til 0,51\), p = 0,\d{3}; Kendalls tau-b 0,1/,
    );
    expect(written).toContain(
      "Gamma og tau-b er over 0 når det som står lenger ned i tabellen, går sammen med det som står lenger til høyre.",
    );
  });

  test("say so when Cramér's V is above its own interval", () => {
    const even = withStatistics([
      [20, 21, 20],
      [20, 20, 21],
      [21, 20, 20],
    ]);
    expect(texts(drawn(even), ".kl-warning")[0]).toContain("Cramérs V ligger over intervallet sitt");
  });

  test("name the categories without units", () => {
    expect(
      lines(
        withStatistics([
          [30, 0, 10],
          [20, 0, 20],
        ]),
      ).join("\n"),
    ).toContain("Uten enheter, og derfor ikke med i testene: «Verken eller».");
  });

  test("say nothing of synthetic answers where there are none", () => {
    const [origin] = figure47.provenance;
    const real = { ...figure47, provenance: origin ? [{ ...origin, synthetic: false }] : [] };
    expect(lines(real).at(-1)).toMatch(/^P-verdier/);
  });
});

describe("the cells of a crosstab with residuals", () => {
  const cells = (payload: Crosstab, selector: string) => [...drawn(payload).querySelectorAll(selector)];

  test("stand out by a shade, a sign and words", () => {
    expect(texts(drawn(figure47), "td.kl-marked")).toEqual([
      "+ flere enn forventet: 30,6 (37)",
      "−− langt færre enn forventet: 14,1 (25)",
    ]);
    expect(cells(figure47, "td.kl-marked").map((cell) => cell.getAttribute("style"))).toEqual([
      "background:#cfe2f5;color:#162327",
      "background:#efa866;color:#162327",
    ]);
  });

  test("have their expected count and residual at hand", () => {
    const cell = cells(figure47, "tbody td")[6];
    expect(cell?.getAttribute("title")).toBe("Forventet antall 40,00; justert standardisert residual −3,81");
    expect(Number(cell?.getAttribute("data-expected"))).toBeCloseTo(40, 10);
    expect(Number(cell?.getAttribute("data-residual"))).toBeCloseTo(-3.812436, 6);
  });

  test("have no legend where the table is not shown", () => {
    expect(texts(drawn(figure47, { shape: "bars" }), ".kl-marks")).toEqual([]);
    expect(texts(drawn(figure47, { shape: "bars" }), ".kl-statistics p")).toHaveLength(3);
  });

  test("are said not to stand out where none does", () => {
    expect(
      lines(
        withStatistics([
          [30, 20],
          [29, 21],
        ]),
      )[1],
    ).toBe("Ingen celle skiller seg ut: alle justerte standardiserte residualer er mellom −2 og 2.");
  });

  test("are marked from 2 and from 3, on either side", () => {
    expect([null, 0, 1.99, 2, 2.99, 3, -1.99, -2, -3].map((residual) => residualMark(residual)?.sign)).toEqual([
      undefined,
      undefined,
      undefined,
      "+",
      "+",
      "++",
      undefined,
      "−",
      "−−",
    ]);
  });
});

describe("a saved crosstab with statistics", () => {
  test("is read as it was, and so is one from before there were any", () => {
    expect(readPayload(JSON.parse(JSON.stringify(figure47)))).toEqual(figure47);
    expect(readPayload(crosstabOf([[1, 2]]))).toEqual(crosstabOf([[1, 2]]));
  });

  const statistics = figure47.statistics as NonNullable<Crosstab["statistics"]>;
  test.each([
    [{ chiSquare: { ...statistics.chiSquare, p: "liten" } }, 'statistics.chiSquare.p is "liten"; expected a count'],
    [{ residuals: [[1]] }, "statistics.residuals has 1 parts; expected one for each of 3 categories"],
    [{ expected: [[1], [1], [1]] }, "statistics.expected[0] has 1 parts; expected one for each of 3 categories"],
    [{ emptyRows: [3] }, "statistics.emptyRows[0] is 3; expected the index of one of 3 categories"],
    [
      { absent: [{ name: "phi", why: { nb: "", en: "" } }] },
      'statistics.absent[0].name is "phi"; expected chiSquare or',
    ],
  ])("with %j is refused", (change, message) => {
    expect(() => readPayload({ ...figure47, statistics: { ...statistics, ...change } })).toThrow(message);
  });
});
