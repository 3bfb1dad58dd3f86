import type { Value } from "../../ledger/fact.js";
import type { AnswerTable } from "../../survey/answers.js";
import { MISSING } from "../../survey/answers.js";
import { variablesOf } from "../../survey/codebook.js";
import type { Variable } from "../../survey/variable.js";
import { provenanceOf } from "../provenance.js";
import type { Unit } from "./unit.js";

function codeOf(variable: Variable, value: Value | undefined): number {
  if (value === undefined) return MISSING;
  if (variable.kind !== "question") return Number(value);
  const code = variable.answers.findIndex((answer) => answer.code === value);
  if (code < 0) throw new Error(`${variable.name} has no answer «${value}».`);
  return code;
}

/** The units as answers in the codebook's variables of the year; their scores are left behind. */
export function toAnswerTable(units: readonly Unit[], year: 2018 | 2022): AnswerTable {
  const columns = variablesOf(year)
    .filter(({ kind }) => kind === "question" || kind === "number")
    .map((variable) => {
      const codes = units.map(({ attributes }) => codeOf(variable, attributes[variable.name]));
      return [variable.name, variable.kind === "number" ? Int32Array.from(codes) : Int8Array.from(codes)] as const;
    });
  return {
    year,
    units: units.map((_, i) => `K${String(i + 1).padStart(3, "0")}`),
    columns: new Map(columns),
    provenance: provenanceOf(year),
  };
}
