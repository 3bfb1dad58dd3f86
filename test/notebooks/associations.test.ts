import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { TABLE_MIME, type Table } from "../../kernel/mime.js";
import inR from "./associations.json" with { type: "json" };

interface Output {
  readonly data?: Readonly<Record<string, unknown>>;
}

/** The tables that the notebook shows, as they are saved. */
const tables = (
  JSON.parse(readFileSync(join(import.meta.dirname, "../../notebooks/analyse-kjennetegn.ipynb"), "utf8")) as {
    cells: { outputs?: Output[] }[];
  }
).cells.flatMap(({ outputs = [] }) => outputs.flatMap(({ data }) => (data?.[TABLE_MIME] as Table | undefined) ?? []));

/** The column of tau-b in the table of that title, row by row. */
function tauIn(title: string, year: number): number[] {
  const table = tables.find((one) => one.title?.nb === title);
  const at = (name: string) => table?.columns.findIndex((column) => column.name === name) ?? -1;
  return (table?.rows ?? []).filter((row) => row[at("år")] === year).map((row) => Number(row[at("tau")]));
}

describe("tau-b in the notebook on characteristics is what R computes", () => {
  test.each([
    ["size", 2018, "Tau-b mellom indikatorene og størrelse", inR.size2018],
    ["size", 2022, "Tau-b mellom indikatorene og størrelse", inR.size2022],
    ["centrality", 2022, "Tau-b mellom indikatorene og sentralitet", inR.centrality2022],
  ] as const)("against %s in %i", (_characteristic, year, title, expected) => {
    const computed = tauIn(title, year);
    expect(computed).toHaveLength(expected.length);
    for (const [i, value] of computed.entries())
      expect(Math.abs(value - (expected[i] ?? Number.NaN))).toBeLessThan(1e-9);
  });
});
