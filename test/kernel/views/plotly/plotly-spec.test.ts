import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../../kernel/datasets/load.js";
import type { Crosstab, Distribution, Grid, PlotlySpec } from "../../../../kernel/mime.js";
import { crosstab } from "../../../../kernel/tables/crosstab.js";
import { distribution } from "../../../../kernel/tables/distribution.js";
import { table } from "../../../../kernel/tables/table.js";
import { plotlySpec } from "../../../../kernel/views/plotly/plotly-spec.js";
import { specNumber, specNumbers } from "../../figures/spec-numbers.js";
import { TRAPS, withWords } from "../hostile-payloads.js";
import { crosstabOf } from "../sample-payloads.js";

const now = loadDataset("kommuner2022");
const earlier = loadDataset("kommuner2018");

const histogram = distribution(now, "strategyAreaCount", { form: "histogram" });
const compared = distribution(now, "digitalPriority", { compare: earlier });
const areas = distribution(now, { group: "strategy_area" }, { answers: ["yes"], compare: earlier });
const services = distribution(now, { group: "service" });
const cross = crosstab(now, { rows: "recruitment", columns: "hindranceGroup" });

const PAYLOADS: Readonly<Record<string, Distribution | Grid | Crosstab>> = {
  histogram,
  compared,
  areas,
  services,
  cross,
  grouped: distribution(now, { group: "service" }, { form: "grouped" }),
  "services of two years": distribution(now, { group: "service" }, { compare: earlier }),
  "cross of rows": crosstab(now, { rows: "recruitment", columns: "hindranceGroup", percent: "row" }),
  "cross of counts": crosstab(now, { rows: "recruitment", columns: "hindranceGroup", show: ["count"] }),
  weighted: distribution(now, "digitalPriority", { weights: "population" }),
  withheld: distribution(now, "digitalPriority", { confidentiality: { threshold: 20 } }),
};

/** Every number in a payload, and hundredfold the shares. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value, 100 * value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

/** Texts of the bars of a trace. */
const textsOf = ({ data }: PlotlySpec, trace: number, of: "text" | "hovertext") => data[trace]?.[of] as string[];

describe("what Plotly draws", () => {
  test.each(Object.keys(PAYLOADS))("has no number that %s does not have", (name) => {
    const payload = PAYLOADS[name] as Distribution;
    const known = new Set(numbersIn(payload));
    const bars = specNumbers(plotlySpec(payload));
    expect(bars.length).toBeGreaterThan(0);
    for (const { value, count, base } of bars)
      for (const number of [value, count, base]) expect(number === null || known.has(number)).toBe(true);
  });

  test("of any crosstab is every cell, once", () => {
    const counts = fc.array(fc.array(fc.nat(400), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(counts, (cells) => {
        const bars = specNumbers(plotlySpec(crosstabOf(cells)));
        const sorted = (list: readonly (number | null)[]) => [...list].map(Number).sort((a, b) => a - b);
        expect(sorted(bars.map(({ count }) => count))).toEqual(sorted(cells.flat()));
      }),
      { numRuns: 60 },
    );
  });

  test("of a histogram is standing columns of counts", () => {
    const spec = plotlySpec(histogram);
    expect(spec.data[0]).toMatchObject({ type: "bar", orientation: "v" });
    expect(specNumber(spec, "0")).toMatchObject({ value: 96, count: 96, base: 354 });
  });

  test("of two editions is two bars a category, in percent, 2018 first", () => {
    const spec = plotlySpec(compared);
    expect(spec.data.map(({ name }) => name)).toEqual(["2018", "2022"]);
    expect(spec.layout).toMatchObject({ barmode: "group", showlegend: true });
    expect(specNumber(spec, "4", 2018)).toMatchObject({ value: (100 * 99) / 377, count: 99, base: 377 });
    expect(specNumber(spec, "4", 2022).value).toBeCloseTo((100 * 110) / 354, 9);
  });

  test("of several answers is one bar an item, divided", () => {
    const spec = plotlySpec(services);
    expect(spec.layout.barmode).toBe("stack");
    const bars = specNumbers(spec).filter(({ place }) => place === services.items[0]?.name);
    expect(bars.reduce((sum, { value }) => sum + Number(value), 0)).toBeCloseTo(100, 9);
  });

  test("of several answers in two years is a bar for each year of an item", () => {
    const spec = plotlySpec(PAYLOADS["services of two years"] as Grid);
    const places = new Set(specNumbers(spec).map(({ category }) => category));
    expect(places.size).toBe(2 * services.items.length);
    expect([...places].slice(0, 2).map((place) => place.slice(-6))).toEqual([", 2018", ", 2022"]);
  });

  test("of a crosstab is a bar a column, divided by the rows, with the units of each at its name", () => {
    const spec = plotlySpec(cross);
    const [first] = specNumbers(spec);
    expect(first?.category).toMatch(/\(n = \d+\)$/);
    expect(spec.data).toHaveLength(cross.rows.categories.length);
  });

  test("of a table is a bar for each row and column of percents, with the other columns in its hint", () => {
    const rows = table([
      { region: "Nord", share: 0.25, count: 3 },
      { region: "Sør", share: 0.5, count: 8 },
    ]);
    const spec = plotlySpec(rows);
    expect(specNumber(spec, "Sør").value).toBe(50);
    expect(textsOf(spec, 0, "hovertext")[1]).toBe("<b>Sør</b><br>50,0 %<br>count: 8");
  });

  test("of numbers below 0 has room for them, and of those alone no other", () => {
    const rangeOf = (...numbers: number[]) => {
      const rows = numbers.map((change, i) => ({ name: String(i), change }));
      return (plotlySpec(table(rows)).layout.xaxis as { readonly range: readonly [number, number] }).range;
    };
    expect(rangeOf(-5, 20)).toEqual([-5.2, 20.8]);
    expect(rangeOf(-5, -10)).toEqual([-10.4, 0]);
    expect(rangeOf(0, 0)).toEqual([0, 1]);
  });

  test("writes percent as the language does", () => {
    const hint = (locale: "nb" | "en") =>
      textsOf(plotlySpec(distribution(now, "strategy", { locale })), 0, "hovertext");
    expect(hint("nb")[0]).toContain("74,0 %");
    expect(hint("en")[0]).toContain("74.0%");
  });

  test("of a table without numbers is refused", () => {
    expect(() => plotlySpec(table([{ name: "a" }]))).toThrow(/no column of numbers/);
  });

  test("keeps what is withheld out, and says so at its place", () => {
    const spec = plotlySpec(PAYLOADS.withheld as Distribution);
    const hidden = specNumbers(spec).findIndex(({ value }) => value === null);
    expect(hidden).toBeGreaterThanOrEqual(0);
    expect(textsOf(spec, 0, "text")[hidden]).toBe(":");
  });

  test("says of each bar what it is, its number, its units and what they are of", () => {
    const spec = plotlySpec(areas);
    const at = areas.items.findIndex(({ name }) => name.includes("security"));
    expect(textsOf(spec, 1, "hovertext")[at]).toMatch(/^<b>.+<\/b><br>2022: 94,7 %<br>248 av 262 \(.+\)$/);
  });

  test("has the numbers of remarks behind the names that they are about", () => {
    const notes = [{ text: "Ny.", row: "strategy_area_cloud" }];
    const grid = plotlySpec(distribution(now, { group: "strategy_area" }, { answers: ["yes"], notes }));
    expect(specNumber(grid, "strategy_area_cloud").category).toBe("Bruk av skytjenester\u00a01)");
    expect(specNumber(grid, "strategy_area_robotics").category).toBe("Robotisering");
    const grades = plotlySpec(distribution(now, "digitalPriority", { notes: { text: "Ny.", row: "2" } }));
    expect(specNumber(grades, "2").category).toMatch(/\u00a01\)$/);
  });

  test("leaves room for a number between the highest column and the words of a median", () => {
    const spec = plotlySpec(histogram);
    const highest = specNumbers(spec).reduce((most, { value }) => Math.max(most, value ?? 0), 0);
    const { range } = spec.layout.yaxis as { readonly range: readonly [number, number] };
    expect(highest / range[1]).toBeLessThan(0.93);
  });

  test("marks the medians of both years of a histogram", () => {
    const spec = plotlySpec(distribution(now, "cloudAreaCount", { form: "histogram", compare: earlier }));
    expect(spec.layout.annotations).toHaveLength(2);
    expect(spec.layout.shapes).toHaveLength(2);
  });
});

describe("words from data", () => {
  const texts = (value: unknown): string[] => {
    if (typeof value === "string") return [value];
    if (typeof value !== "object" || value === null) return [];
    return Object.values(value).flatMap(texts);
  };

  test.each(TRAPS)("are no markup to Plotly: %s", (words) => {
    for (const payload of Object.values(PAYLOADS)) {
      const all = texts(
        plotlySpec(withWords(payload, words)).data.map(({ x: _, y: __, meta: ___, ...trace }) => trace),
      );
      expect(all.length).toBeGreaterThan(0);
      // Ours are line breaks, and bold type around the category.
      for (const text of all) expect(text.replaceAll(/<br>|<\/?b>/g, "")).not.toMatch(/[<>]/);
    }
  });

  test("of the axis, legend and title are escaped too", () => {
    const { layout } = plotlySpec(withWords(cross, '<a href="https://example.org">x</a>'));
    const { tickvals: _, ...yaxis } = layout.yaxis as { tickvals: unknown };
    for (const text of texts([yaxis, layout.xaxis, layout.legend])) expect(text).not.toMatch(/[<>]/);
  });
});
