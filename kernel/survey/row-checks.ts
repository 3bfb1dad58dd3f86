import { codebook, isAskedIn, variablesOf } from "./codebook.js";
import { readerOf } from "./read-field.js";
import type { NumberVariable, QuestionVariable, Variable } from "./variable.js";

/** One row of an answer file, with its fields by column name. */
export interface AnswerRow {
  readonly row: number;
  /** How many fields the row has, and how many the header. */
  readonly length: { readonly row: number; readonly header: number };
  /** What stands in a column; empty when the row is too short. */
  readonly field: (column: string) => string;
}

/** What is wrong in one row, and the column it is in; undefined when nothing is. */
type RowCheck = (row: AnswerRow) => { readonly column?: string; readonly message: string } | undefined;

const checkLength: RowCheck = ({ length }) =>
  length.row === length.header
    ? undefined
    : { message: `the row has ${length.row} fields, the header ${length.header}.` };

function checkUnit(): RowCheck {
  const seen = new Map<string, number>();
  return ({ row, field }) => {
    const unit = field("unit");
    const earlier = seen.get(unit);
    if (unit === "") return { column: "unit", message: "the unit id is empty; every row needs one." };
    if (earlier !== undefined) return { column: "unit", message: `the unit «${unit}» is already in row ${earlier}.` };
    seen.set(unit, row);
    return undefined;
  };
}

function checkYear(year: number): RowCheck {
  return ({ field }) =>
    field("year") === String(year)
      ? undefined
      : { column: "year", message: `«${field("year")}» is not the survey year asked for. Allowed: ${year}.` };
}

function checkValue(variable: QuestionVariable | NumberVariable): RowCheck {
  const read = readerOf(variable);
  return ({ field }) => {
    const result = read(field(variable.name));
    return typeof result === "string" ? { column: variable.name, message: result } : undefined;
  };
}

/** A question that the answer before it makes be skipped has no answer. */
function checkAsked({ name, askedIf }: Variable): RowCheck {
  if (askedIf === undefined) return () => undefined;
  return ({ field }) => {
    const gate = field(askedIf.variable);
    // Without an answer to the question before it, nobody knows that this one was not asked.
    if (field(name) === "" || gate === "" || gate === askedIf.answer) return undefined;
    const rule = `it is asked only when ${askedIf.variable} is «${askedIf.answer}», which is «${gate}» here`;
    return {
      column: name,
      message: `«${field(name)}» is an answer to a question that was not asked: ${rule}. Allowed: empty.`,
    };
  };
}

/** A question that only another year's survey carries has no answer. */
function checkNotCarried({ name, years }: Variable, year: number): RowCheck {
  return ({ field }) =>
    field(name) === ""
      ? undefined
      : {
          column: name,
          message: `«${field(name)}» answers a question of ${years?.join(", ")}, not of ${year}. Allowed: empty.`,
        };
}

/** Everything that a row of an answer file of `year` must keep to, given the columns of its header. */
export function rowChecks(year: number, header: readonly string[]): RowCheck[] {
  const carried = variablesOf(year).flatMap((variable) =>
    variable.kind === "question" || variable.kind === "number" ? [checkValue(variable), checkAsked(variable)] : [],
  );
  const others = codebook.filter((variable) => !isAskedIn(year, variable) && header.includes(variable.name));
  return [
    checkLength,
    checkUnit(),
    checkYear(year),
    ...carried,
    ...others.map((other) => checkNotCarried(other, year)),
  ];
}
