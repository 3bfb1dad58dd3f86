import { describe, expect, test } from "vitest";
import { computableById } from "../../../kernel/ledger/computable-by-id.js";
import { contradictions } from "../../../kernel/published/contradictions.js";
import { published } from "../../../kernel/published/published.js";
import { resultBundle } from "../../../kernel/result-bundle.js";

const ids = new Set(published.map(({ id }) => id));

describe("The published numbers", () => {
  test("are 521, each with an id of its own", () => {
    expect(published).toHaveLength(521);
    expect(ids.size).toBe(521);
  });

  test("are of the two reports and three articles", () => {
    const reports = published.map(({ report }) => report);
    const counts = Object.fromEntries(
      [...new Set(reports)].map((report) => [report, reports.filter((other) => other === report).length]),
    );
    expect(counts).toEqual({
      "SSB Rapporter 2019/14": 198,
      "SSB Rapporter 2023/27": 292,
      Digdir: 7,
      "KS og Rambøll": 10,
      EVRY: 14,
    });
  });

  test("say in both languages what they measure and what they are of, and how they are printed", () => {
    for (const { id, measure, base, printed, location } of published) {
      for (const text of [measure.nb, measure.en, base.label.nb, base.label.en, printed, location])
        expect(text.trim(), id).toMatch(/\S/);
      expect(base.n === null || base.n > 0, id).toBe(true);
    }
  });

  test("that are printed as a number hold the number that is printed", () => {
    const written = published.filter(({ printed, value }) => !Array.isArray(value) && /^\d+(,\d+)?$/.test(printed));
    expect(written.length).toBeGreaterThan(250);
    for (const { id, printed, value } of written) {
      const number = Number(printed.replace(",", "."));
      expect(Number(value), id).toBe(number);
    }
  });

  test("carry where they come from, and cannot be changed", () => {
    expect(published.provenance).toMatchObject({ dataset: "published", synthetic: false });
    expect(published.provenance.source.nb).toContain("SSB Rapporter 2019/14");
    expect(Object.isFrozen(published)).toBe(true);
    expect(Object.isFrozen(published[0]?.measure)).toBe(true);
  });

  test("know the contradictions that they are part of", () => {
    expect(published.find(({ id }) => id === "18.3.4.nostrategy")?.contradictions).toEqual(["C04", "C05"]);
    expect(published.contradictions.find(({ id }) => id === "C04")?.title.en).toContain("median of 9");
  });
});

describe("The contradictions", () => {
  test("are 22, in order, of numbers that are published", () => {
    expect(contradictions.map(({ id }) => id)).toEqual(
      Array.from({ length: 22 }, (_, i) => `C${String(i + 1).padStart(2, "0")}`),
    );
    for (const { id, facts, sides } of contradictions)
      for (const fact of [...facts, ...sides.flat(2)]) expect(ids, `${id} ${fact}`).toContain(fact);
  });

  test("have two sides when, and only when, nothing reconciles them", () => {
    for (const { id, kind, sides } of contradictions) expect(sides.length > 0, id).toBe(kind === "irreconcilable");
  });
});

describe("What the numbers are computed from", () => {
  test("is declared for published numbers, and ten of the statistics page", () => {
    const unknown = [...computableById.keys()].filter((id) => !ids.has(id));
    expect(unknown.filter((id) => !id.startsWith("ssb.2022."))).toEqual([]);
    expect(unknown).toHaveLength(10);
  });

  test("holds the number that is published, wherever a number is", () => {
    const differing = published.filter(({ id, value, op }) => {
      const facts = computableById.get(id)?.facts ?? [];
      return op !== "ordinal" && typeof value === "number" && !facts.every((f) => "value" in f && f.value === value);
    });
    // Statements: one also ranks, the others say that no municipality is beyond a limit.
    expect(differing.map(({ id }) => id)).toEqual(["18.4.1.pc", "18.5.6.maxobs", "22.4.9.lt20k"]);
  });
});

describe("Published numbers as the result of a cell", () => {
  const printed = (value: object) => String(resultBundle(value)?.["text/plain"]);

  test("are a table, all of them or some", () => {
    expect(printed(published).match(/^(18|22|a\d)\.\S+/gm)?.length).toBe(521);
    const some = published.filter(({ id }) => id === "18.t31.0");
    expect(printed(some)).toMatch(/18\.t31\.0 +digital prioritering, grad 0 +alle kommuner, n = 377, 2018 +34 /);
    expect(printed(some)).toContain("Kilde: Tall fra SSB Rapporter 2019/14");
  });

  test("are so only when every one is published", () => {
    expect(resultBundle([])).toBeUndefined();
    expect(resultBundle([published[0], { ...published[1] }])).toBeUndefined();
  });
});
