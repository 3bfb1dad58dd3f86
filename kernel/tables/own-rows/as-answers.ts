import type { Provenance } from "../../mime.js";
import type { AnswerTable } from "../../survey/answers.js";
import { isProvenance } from "../is-provenance.js";
import { type OwnRows, ownRows } from "./own-rows.js";
import { rowVariable } from "./row-variable.js";
import { rowWeights } from "./row-weights.js";
import type { TableData } from "./table-data.js";

/** Where rows of one's own come from when nobody says. */
const OWN: Provenance = {
  dataset: "",
  year: null,
  synthetic: false,
  source: { nb: "Egne data, kilde ikke oppgitt", en: "Own data, source not stated" },
  licence: "NOASSERTION",
};

/**
 * What a table is made of as answers: answers as they are, and rows of one's own with the columns asked for as questions.
 *
 * A text, number, date, or true or false is a category; null, undefined, NaN and empty text are missing. Rows have no year and
 * no source but what `provenance` says. What is neither answers nor rows is given back as it is, for `checkOptions` to refuse.
 *
 * @param variables - what the table is made of, as the user gave it
 * @returns the answers, and the options that do not say what the rows are
 * @throws TypeError or RangeError for a value that cannot be counted, with its row and column; for a column that no row has;
 *   and for `provenance` of answers, which have their own
 */
export function asAnswers<Options extends { readonly provenance?: unknown }>(
  caller: string,
  data: TableData,
  options: Options,
  variables: readonly unknown[],
): { readonly answers: AnswerTable; readonly others: Omit<Options, "provenance"> } {
  const rows = isAnswers(data) ? undefined : ownRows(caller, data);
  if (rows === undefined) return { answers: data as AnswerTable, others: options };
  if (typeof options !== "object" || options === null) throw new TypeError(`${caller}: options must be an object.`);
  const { provenance, ...others } = options;
  if (provenance !== undefined && !isProvenance(provenance))
    throw new TypeError(`${caller}: provenance must be { dataset, year, synthetic, source, licence }, or left out.`);
  const { weights, compare } = options as { readonly weights?: unknown; readonly compare?: unknown };
  if (compare !== undefined)
    throw new RangeError(`${caller}: rows of your own have no other edition; compare is for answers.`);
  return { answers: rowAnswers(caller, rows, variables, weights, provenance ?? OWN), others };
}

const isAnswers = (data: TableData) => (data as Partial<AnswerTable> | null)?.columns instanceof Map;

function rowAnswers(
  caller: string,
  rows: OwnRows,
  variables: readonly unknown[],
  weights: unknown,
  provenance: Provenance,
): AnswerTable {
  const names = new Set(variables.map((variable) => columnName(caller, variable)));
  const made = Array.from(names, (name) => rowVariable(caller, rows.column(name)));
  if (typeof weights === "string" && names.has(weights)) throw countedWeights(caller, weights);
  const weighted = typeof weights === "string" ? [rows.column(weights)] : [];
  const year = provenance.year ?? Number.NaN;
  return {
    year,
    units: rows.units,
    columns: new Map<string, Int32Array | Float64Array>([
      ...made.map(({ variable, codes }) => [variable.name, codes] as const),
      ...weighted.map((column) => [column.name, rowWeights(caller, column)] as const),
    ]),
    provenance,
    survey: {
      year,
      units: { nb: "rader", en: "rows" },
      ownRows: true,
      variables: [
        ...made.map(({ variable }) => variable),
        ...weighted.map(({ name }) => ({
          kind: "number" as const,
          name,
          label: { nb: name, en: name },
          minimum: 0,
          maximum: Number.MAX_SAFE_INTEGER,
        })),
      ],
    },
  };
}

function columnName(caller: string, variable: unknown): string {
  const name = typeof variable === "object" && variable !== null ? (variable as { name?: unknown }).name : variable;
  if (typeof name === "string") return name;
  throw new TypeError(
    `${caller}: a variable of your own rows is the name of a column, and one at a time, not ${Array.isArray(variable) ? "a list" : `a value of type ${typeof variable}`}.`,
  );
}

function countedWeights(caller: string, name: string): RangeError {
  return new RangeError(
    `${caller}: the table is of «${name}», which cannot be its weights too; give the weights in a column of another name, or as an array.`,
  );
}
