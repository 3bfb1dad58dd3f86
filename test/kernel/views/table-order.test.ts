import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Table, TableCell } from "../../../kernel/mime.js";
import { tableOrder } from "../../../kernel/views/table-order.js";
import { plainTable } from "./sample-payloads.js";

const ofCells = (cells: readonly TableCell[], locale: Table["locale"] = "nb"): Table => ({
  ...plainTable,
  locale,
  rows: cells.map((cell) => [cell]),
});
const sorted = (cells: readonly TableCell[], direction: "ascending" | "descending", locale?: Table["locale"]) =>
  tableOrder(ofCells(cells, locale), { column: 0, direction }).map((r) => cells[r]);

describe("the order of a table's rows", () => {
  test("is as they came when nothing is sorted by", () => {
    expect(tableOrder(ofCells([3, 1, 2]), null)).toEqual([0, 1, 2]);
  });

  test("is numbers by size, with what is missing last both ways", () => {
    expect(sorted([10, null, 9, -1], "ascending")).toEqual([-1, 9, 10, null]);
    expect(sorted([10, null, 9, -1], "descending")).toEqual([10, 9, -1, null]);
  });

  test("is texts by the alphabet of the language, with numbers in them by size", () => {
    expect(sorted(["Ås", "Ærfugl", "Oslo", "Zebra"], "ascending")).toEqual(["Oslo", "Zebra", "Ærfugl", "Ås"]);
    expect(sorted(["K10", "K9", "K1"], "ascending")).toEqual(["K1", "K9", "K10"]);
    const labels = [
      { nb: "b", en: "a" },
      { nb: "a", en: "b" },
    ];
    expect(sorted(labels, "ascending")).toEqual([labels[1], labels[0]]);
    expect(sorted(labels, "ascending", "en")).toEqual(labels);
  });

  test("keeps equal rows as they came, and numbers before texts", () => {
    const cells = [1, 2, 1, "a", 2];
    expect(tableOrder(ofCells(cells), { column: 0, direction: "ascending" })).toEqual([0, 2, 1, 4, 3]);
    expect(tableOrder(ofCells(cells), { column: 0, direction: "descending" })).toEqual([3, 1, 4, 0, 2]);
  });

  test("has every row once", () => {
    const cell = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(cell), fc.constantFrom("ascending" as const, "descending" as const), (cells, direction) => {
        const order = tableOrder(ofCells(cells), { column: 0, direction });
        expect([...order].sort((a, b) => a - b)).toEqual(cells.map((_, r) => r));
      }),
    );
  });
});
