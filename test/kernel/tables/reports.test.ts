import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import { crosstab } from "../../../kernel/tables/crosstab.js";
import { distribution } from "../../../kernel/tables/distribution.js";
import { numberFormat } from "../../../kernel/views/number-format.js";

const kommuner2018 = loadDataset("kommuner2018");
const kommuner2022 = loadDataset("kommuner2022");

/** A table of the 2022 report: its lines from «Antall», «Andel» and «i 2018». */
const printed = [
  {
    table: "Tabell 3.1",
    variable: "digitalPriority",
    counts: [17, 112, 70, 45, 110],
    shares: ["0,048", "0,316", "0,198", "0,127", "0,311"],
    earlier: ["0,090", "0,279", "0,077", "0,292", "0,263"],
    title: "Fordeling av kommuner etter graden av digital prioritering i 2022",
    heading: "Digitaliseringsstrategi og IKT-prosjekter",
  },
  {
    table: "Tabell 4.1",
    variable: "digitalCompetence",
    counts: [90, 19, 102, 61, 82],
    shares: ["0,254", "0,054", "0,288", "0,172", "0,232"],
    earlier: ["0,340", "0,045", "0,093", "0,154", "0,369"],
    title: "Fordeling av kommuner etter bruk av eksterne leverandører og forsøk på å rekruttere i 2022",
    heading: "Bruk av eksterne leverandører og forsøk på å rekruttere",
  },
] as const;

describe("the 2022 report's", () => {
  test.each(printed)(
    "$table comes out of the answers that ship",
    ({ variable, counts, shares, earlier, title, heading }) => {
      const table = distribution(kommuner2022, variable, { compare: kommuner2018 });
      const { share } = numberFormat("nb");
      expect(table.rows.map((row) => row.count)).toEqual(counts);
      expect(table.rows.map((row) => share(row.share))).toEqual(shares);
      expect(table.rows.map((row) => share(row.earlierShare))).toEqual(earlier);
      expect([table.total, table.base.n, table.earlierBase?.n]).toEqual([354, 354, 377]);
      expect([table.title.nb, table.variable.label.nb]).toEqual([title, heading]);
    },
  );

  test("Figur 4.7 has «over 52 prosent» who did not try to recruit among those much hindered", () => {
    const figure = crosstab(kommuner2022, { rows: "recruitment", columns: "hindranceGroup" });
    const notTried = figure.cells[0]?.[2]?.columnPercent ?? 0;
    expect(notTried).toBeGreaterThan(52);
    expect(notTried).toBeLessThan(53);
    expect(figure.rowTotals).toEqual([172, 80, 102]);
    expect(figure.base).toEqual({ n: 354, label: { nb: "alle kommuner", en: "all municipalities" } });
  });

  test("Figur 4.6 has users of external suppliers more often much hindered than users of own staff", () => {
    const { cells, rows, percent } = crosstab(kommuner2022, {
      rows: "externalUse",
      columns: "hindranceGroup",
      percent: "row",
    });
    const [external = 0, internal = 0] = cells.map((row) => row[2]?.rowPercent ?? Number.NaN);
    expect([percent, ...rows.categories.map(({ code }) => code)]).toEqual(["row", "external", "internal"]);
    expect(external).toBeGreaterThan(internal);
  });
});

describe("the shipped answers", () => {
  test("say that they are synthetic on every table made of them", () => {
    const { provenance } = distribution(kommuner2022, "strategy", { compare: kommuner2018 });
    expect(provenance.map(({ dataset, synthetic }) => [dataset, synthetic])).toEqual([
      ["kommuner2022", true],
      ["kommuner2018", true],
    ]);
  });
});
