import type { Highs } from "highs";
import { beforeEach, describe, expect, test } from "vitest";
import { loadHighs } from "../../../../kernel/datasets/synthesize/load-highs.js";
import type { Crosstab, Distribution, Payload } from "../../../../kernel/mime.js";
import { crosstab } from "../../../../kernel/tables/crosstab.js";
import { distribution } from "../../../../kernel/tables/distribution.js";
import { crosstabHtml } from "../../../../kernel/views/crosstab-html.js";
import { distributionHtml } from "../../../../kernel/views/distribution-html.js";
import { readPayload } from "../../../../kernel/views/read-payload.js";
import { text } from "../../../../kernel/views/text.js";
import { parseHtml, texts } from "../../views/parse-html.js";
import { boundsOf, readCrosstab, readDistribution } from "./attacker.js";
import { answersOf, numbersFrom, randomAnswers } from "./random-answers.js";

const CROSSTABS = 150;
const DISTRIBUTIONS = 50;

/** A table that withholds small counts, and the answers that it is of. */
const made = <T>(seed: number, number: number, make: (answers: ReturnType<typeof randomAnswers>) => T) => {
  const random = numbersFrom(seed);
  return Array.from({ length: number }, () => {
    const answers = randomAnswers(random, 8);
    return { answers, payload: make(answers) };
  });
};

const suppressed = { confidentiality: {} } as const;
const crosstabs = made(11, CROSSTABS, ({ data, rows, columns }) => crosstab(data, { rows, columns, ...suppressed }));
const distributions = made(12, DISTRIBUTIONS, ({ data, rows }) => distribution(data, rows, suppressed));

describe("a table with withheld counts", () => {
  let solver: Highs;
  beforeEach(async () => {
    solver = await loadHighs();
  });

  test("does not let a solver bound any of them tighter than asked, from all it shows and the number of all units", async () => {
    let attacked = 0;
    let table = 0;
    for (const { answers, payload } of crosstabs) {
      if (table++ % 10 === 0) solver = await loadHighs();
      for (const { low, high } of boundsOf(solver, readCrosstab(payload, answers.data.units.length), 3)) {
        expect(high - low).toBeGreaterThanOrEqual(3);
        attacked++;
      }
    }
    for (const { answers, payload } of distributions) {
      if (table++ % 10 === 0) solver = await loadHighs();
      for (const { low, high } of boundsOf(solver, readDistribution(payload, answers.data.units.length), 3)) {
        expect(high - low).toBeGreaterThanOrEqual(3);
        attacked++;
      }
    }
    expect(attacked).toBeGreaterThan(1000);
  }, 400_000);

  test.each([
    ["another threshold", { threshold: 5 }, 5],
    ["a greater width", { protect: 10 }, 10],
    ["zeros withheld too", { zeros: true, threshold: 4 }, 4],
  ])(
    "holds with %s",
    (_, confidentiality, width) => {
      const few = made(13, 12, ({ data, rows, columns }) => crosstab(data, { rows, columns, confidentiality }));
      for (const { answers, payload } of few) {
        for (const { low, high } of boundsOf(solver, readCrosstab(payload, answers.data.units.length), width)) {
          expect(high - low).toBeGreaterThanOrEqual(width);
        }
      }
    },
    120_000,
  );

  test("falls to the same solver when only the small counts are withheld", async () => {
    let exposed = 0;
    for (const { answers } of crosstabs.slice(0, 10)) {
      const { data, rows, columns } = answers;
      const open = crosstab(data, { rows, columns });
      const hide = (count: number) => (count > 0 && count < 3 ? null : count);
      const naive: Crosstab = {
        ...open,
        cells: open.cells.map((row) =>
          row.map(({ count }) => ({ count: hide(count), rowPercent: null, columnPercent: null, totalPercent: null })),
        ),
      };
      const bounds = boundsOf(solver, readCrosstab(naive, data.units.length), 3);
      exposed += bounds.filter(({ low, high }) => high - low < 3).length;
    }
    expect(exposed).toBeGreaterThan(10);
  }, 60_000);
});

describe("withheld counts", () => {
  test("are all those below the threshold: cells, margins, base and units left out", () => {
    const isSmall = (count: number) => count > 0 && count < 3;
    for (const { answers, payload } of crosstabs) {
      const { data, rows, columns } = answers;
      const open = crosstab(data, { rows, columns });
      const [all, shown] = [open, payload].map((table) => countsOf(table)) as [number[], (number | null)[]];
      for (const [i, count] of all.entries()) {
        if (isSmall(count)) expect(shown[i]).toBeNull();
        else expect([null, count]).toContain(shown[i]);
      }
    }
  });

  test("leave no number in the payload that is not shown or computed from what is", () => {
    for (const { payload } of crosstabs) expectOnlyShown(payload, expectedNumbers(payload));
    for (const { payload } of distributions) expectOnlyShown(payload, expectedNumbersOf(payload));
  });

  test("are read back from a saved notebook", () => {
    for (const { payload } of crosstabs) expect(readPayload(JSON.parse(JSON.stringify(payload)))).toEqual(payload);
    for (const { payload } of distributions) expect(readPayload(JSON.parse(JSON.stringify(payload)))).toEqual(payload);
  });

  test("leave nothing in what is drawn: two tables that show the same are drawn the same", () => {
    const draw = (counts: readonly (readonly number[])[]) => {
      const pairs = counts.flatMap((row, r) =>
        row.flatMap((count, c) => Array.from({ length: count }, () => [r, c] as [number, number])),
      );
      const { data, rows, columns } = answersOf(pairs, [counts.length, counts[0]?.length ?? 0]);
      const payload = crosstab(data, { rows, columns, ...suppressed });
      const percents = ["row", "column", "total"] as const;
      return [payload, text(payload), ...percents.map((percent) => crosstabHtml(payload, { percent }))];
    };
    const one = draw([
      [2, 9, 40],
      [9, 4, 50],
      [60, 70, 80],
    ]);
    const other = draw([
      [1, 10, 40],
      [10, 3, 50],
      [60, 70, 80],
    ]);
    expect(one).toEqual(other);
  });

  test("do not let the base's words tell that those who may be left out are none", () => {
    const pairs: [number, number][] = [
      [0, 0],
      [0, 0],
    ];
    const { data, rows, columns } = answersOf(pairs, [1, 1]);
    const table = crosstab(data, { rows, columns, confidentiality: { protect: 2 } });
    const { missing, base, confidentiality } = table;
    expect([Object.values(missing).includes(null), confidentiality?.mayBeZero]).toEqual([true, true]);
    expect(base.label.nb).toBe("alle kommuner, ikke medregnet de uten svar");
  });

  test("print «:» in table, bars and text, with empty attributes and a note", () => {
    for (const { payload } of crosstabs.slice(0, 20)) {
      const hidden = countsOf(payload).filter((count) => count === null).length;
      for (const percent of ["row", "column", "total"] as const) {
        const html = crosstabHtml(payload, { percent });
        expect(html).not.toMatch(/null|NaN|undefined|Infinity/);
        const document = parseHtml(html);
        for (const cell of document.querySelectorAll('td[data-count=""]')) {
          expect(cell.getAttribute("data-value")).toBe("");
          expect(cell.textContent).toBe(": (:)");
        }
        for (const segment of document.querySelectorAll(".kl-withheld")) {
          expect(segment.getAttribute("title")).toMatch(/^Ikke vist: k\d(, k\d)*$/);
        }
        const notes = texts(document, ".kl-notes p").filter((note) => note.startsWith(": Ikke vist av hensyn til"));
        expect(notes).toHaveLength(hidden === 0 ? 0 : 1);
      }
      expect(text(payload)).not.toMatch(/null|NaN|undefined|Infinity/);
    }
    for (const { payload } of distributions) {
      expect(distributionHtml(payload) + text(payload)).not.toMatch(/null|NaN|undefined|Infinity/);
    }
  });
});

describe("the rule of confidentiality", () => {
  const { data, rows, columns } = randomAnswers(numbersFrom(3), 4);
  const given = (confidentiality: unknown) => () => crosstab(data, { rows, columns, confidentiality } as never);

  test.each([
    ["a threshold that hides nothing", { threshold: 1 }],
    ["a threshold between numbers", { threshold: 2.5 }],
    ["a method there is not", { method: "blur" }],
    ["a misspelt part", { treshold: 3 }],
    ["zeros with rounding", { method: "round", zeros: true }],
    ["a width with rounding", { method: "round", protect: 3 }],
    ["no object", 3],
  ])("is refused with %s, saying what it can be", (_, rule) => {
    expect(given(rule)).toThrow(/^crosstab: confidentiality is .+; it must be \{ method, threshold, zeros, protect \}/);
  });

  test("is refused for fewer units than can be hidden", () => {
    const few = answersOf(
      [
        [0, 0],
        [1, 1],
      ],
      [2, 2],
    );
    expect(() => distribution(few.data, few.rows, suppressed)).toThrow(/too few units to be shown/);
  });

  test("leaves counts numbers in the type where none can be withheld", () => {
    const open: number = distribution(data, rows).total;
    const rounded: number = distribution(data, rows, { confidentiality: { method: "round" } }).total;
    const withheld: number | null = distribution(data, rows, suppressed).total;
    expect([open, rounded].every(Number.isInteger)).toBe(true);
    expect([null, open]).toContain(withheld);
  });
});

describe("a table with rounded counts", () => {
  const rounded = { confidentiality: { method: "round" } } as const;
  const random = numbersFrom(61);
  const samples = Array.from({ length: 60 }, () => randomAnswers(random, 8));

  test("has no small count, margins included, and adds up", () => {
    for (const { data, rows, columns } of samples) {
      const payload = crosstab(data, { rows, columns, ...rounded });
      expect(countsOf(payload).filter((count) => count === 1 || count === 2)).toEqual([]);
      const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
      expect(payload.cells.map((row) => sum(row.map(({ count }) => count)))).toEqual(payload.rowTotals);
      expect(sum(payload.columnTotals)).toBe(payload.base.n);
      expectOnlyShown(payload, expectedNumbers(payload));
    }
  });

  test("is near the true one: no other count is changed, and margins by little", () => {
    for (const { data, rows, columns } of samples) {
      const payload = crosstab(data, { rows, columns, ...rounded });
      const open = crosstab(data, { rows, columns });
      for (const [r, row] of open.cells.entries()) {
        for (const [c, { count }] of row.entries()) {
          const shown = payload.cells[r]?.[c]?.count as number;
          if (count % 3 === 0 || (count > 2 && !payload.confidentiality?.largerRounded)) expect(shown).toBe(count);
          expect(Math.abs(shown - count)).toBeLessThan(3);
        }
      }
      expect(Math.abs(payload.base.n - open.base.n)).toBeLessThanOrEqual(8);
    }
  });

  test("says so, in both languages", () => {
    const { data, rows, columns } = samples[0] as (typeof samples)[number];
    expect(text(crosstab(data, { rows, columns, ...rounded }))).toContain(
      "Avrundet av hensyn til konfidensialitet: antall under 3 er blitt 0 eller 3, og summer og prosenter er regnet ut av de avrundede tallene.",
    );
    expect(text(distribution(data, rows, { ...rounded, locale: "en" }))).toContain(
      "Rounded for reasons of confidentiality",
    );
  });

  test("does not say of a base that some are left out when those are rounded to nought", () => {
    const pairs: [number, number][] = [
      ...Array.from({ length: 60 }, (_, i) => [i % 3, 0] as [number, number]),
      [-1, 0],
      [3, 0],
    ];
    const { data, rows } = answersOf(pairs, [5, 1]);
    const { base, leftOut } = distribution(data, rows, rounded);
    expect([base.label.nb, leftOut]).toEqual(["alle kommuner", []]);
  });

  test.each([0, 1])(
    "says the same of a base whether %i unit did not answer, where that is rounded to nought",
    (unanswered) => {
      const pairs: [number, number][] = [
        ...Array.from({ length: 61 - unanswered }, (_, i) => [i % 3, 0] as [number, number]),
        ...Array.from({ length: unanswered }, () => [-1, 0] as [number, number]),
        ...Array.from({ length: 30 }, () => [-2, 0] as [number, number]),
        [3, 0],
      ];
      const { data, rows, columns } = answersOf(pairs, [5, 1]);
      const { base, leftOut } = distribution(data, rows, rounded);
      expect([base.label.nb, leftOut.map(({ reason }) => reason)]).toEqual(["alle kommuner", ["notAsked"]]);
      expect(crosstab(data, { rows, columns, ...rounded }).base.label.nb).toBe(
        "alle kommuner, ikke medregnet de uten svar",
      );
    },
  );
});

/** Every count of a crosstab, in one order. */
function countsOf({ cells, rowTotals, columnTotals, base, missing }: Crosstab): (number | null)[] {
  return [...cells.flat().map(({ count }) => count), ...rowTotals, ...columnTotals, base.n, ...Object.values(missing)];
}

const part = (count: number | null, whole: number | null | undefined) =>
  count === null || !whole ? null : (100 * count) / whole;

/** What a crosstab may hold: its shown counts, and percents of shown by shown. */
function expectedNumbers({ cells, rowTotals, columnTotals, base }: Crosstab): Map<string, unknown> {
  return new Map(
    cells.flatMap((row, r) =>
      row.flatMap(({ count }, c) => [
        [`cells.${r}.${c}.rowPercent`, part(count, rowTotals[r])] as const,
        [`cells.${r}.${c}.columnPercent`, part(count, columnTotals[c])] as const,
        [`cells.${r}.${c}.totalPercent`, part(count, base.n)] as const,
      ]),
    ),
  );
}

function expectedNumbersOf({ rows, base }: Distribution): Map<string, unknown> {
  return new Map(
    rows.map(({ count }, r) => [`rows.${r}.share`, count === null || !base.n ? null : count / base.n] as const),
  );
}

const COUNTS =
  /^(cells\.\d+\.\d+\.count|rows\.\d+\.count|(row|column)Totals\.\d+|base\.n|total|missing\.\w+|leftOut\.\d+\.count)$/;
const PLAIN = /^(year|provenance\.\d+\.year|lowPrecisionBelow|confidentiality\.threshold)$/;

/** Holds every number of a payload to be a count, a percent of counts, or one that no answer decides. */
function expectOnlyShown(payload: Payload, percents: ReadonlyMap<string, unknown>): void {
  for (const [path, value] of numbersIn(payload)) {
    if (COUNTS.test(path) || PLAIN.test(path)) continue;
    expect([path, value]).toEqual([path, percents.get(path)]);
  }
}

function numbersIn(value: unknown, path = ""): [string, number][] {
  if (typeof value === "number") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => numbersIn(inner, path === "" ? name : `${path}.${name}`));
}
