import writeExcelFile, { type Row } from "write-excel-file/browser";
import type { ExportCell, ExportDocument, ExportRow } from "../../kernel/views/export/export-document.js";
import { oneLine } from "../../kernel/views/export/one-line.js";

/** A document as a workbook for spreadsheets: numbers as numbers, with the decimals and marks they are shown with; texts never as formulas. */
export function xlsx({ title, above, tables, below }: ExportDocument): Promise<Blob> {
  const line = (text: string) => [{ value: safe(text), type: String }];
  const rows: Row[] = [
    [{ value: safe(title), type: String, fontWeight: "bold" }],
    ...above.map(line),
    ...tables.flatMap(({ heading, columns, rows }) => [
      [],
      ...(heading === null ? [] : [line(heading)]),
      columns.map((column, c) => ({
        value: safe(column.heading),
        type: String,
        fontWeight: "bold" as const,
        wrap: true,
        align: c === 0 ? ("left" as const) : ("right" as const),
        bottomBorderStyle: "thin" as const,
      })),
      ...rows.map(rowOf),
    ]),
    [],
    ...below.map(line),
  ];
  const widest = Math.max(0, ...tables.map(({ columns }) => columns.length - 1));
  const columns = [{ width: 44 }, ...Array.from({ length: widest }, () => ({ width: 14 }))];
  return writeExcelFile(rows, { columns, sheet: "Kommunelab" }).toBlob();
}

function rowOf({ kind, cells }: ExportRow): Row {
  const style = kind === "category" ? {} : { fontWeight: "bold" as const };
  const rule = kind === "total" ? { topBorderStyle: "thin" as const } : {};
  return cells.map((cell) => ({ ...cellOf(cell), ...style, ...rule }));
}

function cellOf({ text, value, decimals, mark }: ExportCell) {
  if (value === null || !Number.isFinite(value)) return { value: safe(text), type: String };
  // Years have nothing between their thousands.
  const whole = /^\D*\d{4}/.test(text) ? "0" : "#,##0";
  const zeros = decimals === 0 ? whole : `${whole}.${"0".repeat(decimals)}`;
  return { value, type: Number, format: mark === "" ? zeros : `"${mark}"${zeros}` };
}

/** What XML and Excel can hold. */
const LONGEST = 32_000;
const safe = (text: string) =>
  oneLine(text)
    .slice(0, LONGEST)
    .replace(/[\ud800-\udfff\ufffe\uffff]/gu, "\ufffd");
