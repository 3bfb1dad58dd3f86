import type { AnswerTable } from "../../../kernel/survey/answers.js";
import { variablesOf } from "../../../kernel/survey/codebook.js";

/** The answers of one unit by variable, as an answer file has them; what is absent is not answered. */
export type AnswerRow = Readonly<Record<string, string>>;

/** An answer table of `rows`, made without reading a file. */
export function answerTable(year: number, rows: readonly AnswerRow[]): AnswerTable {
  const columns = new Map<string, Int8Array | Int32Array>();
  for (const variable of variablesOf(year)) {
    const fields = rows.map((row) => row[variable.name] ?? "");
    if (variable.kind === "question") {
      const codes = variable.answers.map(({ code }) => code);
      columns.set(
        variable.name,
        Int8Array.from(fields, (field) => codes.indexOf(field)),
      );
    } else if (variable.kind === "number") {
      columns.set(
        variable.name,
        Int32Array.from(fields, (field) => (field === "" ? -1 : Number(field))),
      );
    }
  }
  return {
    year,
    units: rows.map((row, i) => row.unit ?? `K${String(i + 1).padStart(3, "0")}`),
    columns,
    provenance: {
      dataset: `test${year}`,
      year,
      synthetic: true,
      source: { nb: "Laget for en test", en: "Made for a test" },
      licence: "MIT",
    },
  };
}
