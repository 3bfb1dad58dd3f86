import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { crosstab } from "../../../kernel/tables/crosstab.js";
import { readPayload } from "../../../kernel/views/read-payload.js";
import { text } from "../../../kernel/views/text.js";

const rows = [
  { sex: "K", grade: 1, plan: true },
  { sex: "M", grade: 3, plan: false },
  { sex: "K", grade: 3, plan: true },
  { sex: "", grade: 2, plan: true },
  { sex: "M", grade: null, plan: true },
];

describe("a crosstab of rows of one's own", () => {
  test("counts them by two columns, and says what is missing and that no source is stated", () => {
    const made = crosstab(rows, { rows: "grade", columns: "sex", percent: "row" });
    expect(made.cells.map((row) => row.map(({ count }) => count))).toEqual([
      [1, 0],
      [0, 0],
      [1, 1],
    ]);
    expect([made.rows.ordered, made.columns.ordered, made.year]).toEqual([true, false, null]);
    expect(made.missing).toEqual({ rowsOnly: 1, columnsOnly: 1, both: 0 });
    expect(made.title.nb).toBe("grade og sex");
    expect(text(made)).toContain("Kilde: Egne data, kilde ikke oppgitt.");
    expect(readPayload(JSON.parse(JSON.stringify(made)))).toEqual(made);
  });

  test("is the same of a danfo data frame", { timeout: 120_000 }, () => {
    const dfd = createRequire(import.meta.url)("danfojs-node");
    const asked = { rows: "plan", columns: "sex" } as const;
    expect(crosstab(new dfd.DataFrame(rows), asked).cells).toEqual(crosstab(rows, asked).cells);
  });

  test("refuses a column that there is not", () => {
    const wrong: object = { rows: "grad", columns: "sex" };
    expect(() => crosstab(rows, wrong as { rows: "grade"; columns: "sex" })).toThrow(
      "crosstab: the rows have no column «grad». Did you mean grade?",
    );
  });
});
