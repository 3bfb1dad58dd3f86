import { expect, test } from "vitest";
import { read, type WorkSheet } from "xlsx";
import { xlsx } from "../../../extension/renderers/xlsx.js";
import type { Distribution } from "../../../kernel/mime.js";
import { distributionExport } from "../../../kernel/views/export/distribution-export.js";
import type { ExportDocument } from "../../../kernel/views/export/export-document.js";
import { tableExport } from "../../../kernel/views/export/table-export.js";
import { plainTable, table31 } from "../../kernel/views/sample-payloads.js";

/** Frequencies so great that their thousands are apart. */
const great: Distribution = {
  ...table31,
  total: 354_000,
  base: { ...table31.base, n: 354_000 },
  rows: table31.rows.map((row) => ({ ...row, count: 1_000 * (row.count ?? 0) })),
};

/** The numbers of a workbook, each with how it is shown. */
async function numbersOf(document: ExportDocument): Promise<[value: number, shown: string][]> {
  const { SheetNames, Sheets } = read(await (await xlsx(document)).arrayBuffer(), { cellNF: true });
  const sheet = Sheets[SheetNames[0] as string] as WorkSheet;
  return Object.values(sheet).flatMap((cell) => (cell?.t === "n" ? [[cell.v, cell.z] as [number, string]] : []));
}

test.each(["nb", "en"] as const)(
  "a workbook in %s has whole numbers without decimals, however great",
  async (locale) => {
    const [count, share] = await numbersOf(distributionExport({ ...great, locale }));
    expect(count).toEqual([17_000, "#,##0"]);
    expect(share?.[1]).toBe("#,##0.000");
  },
);

test("a workbook has nothing between the thousands of a year, as the table has not", async () => {
  const numbers = await numbersOf(tableExport(plainTable));
  expect(numbers.slice(0, 2)).toEqual([
    [2018, "0"],
    [71.6445, "#,##0.0"],
  ]);
});
