import { readerOf } from "./read-field.js";
import type { AskedIf, NumberVariable, QuestionVariable, Variable } from "./variable.js";
import { type Asked, findVariable, otherVariables, variablesIn } from "./variables-in.js";

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

function checkValue(entry: QuestionVariable | NumberVariable): RowCheck {
  const read = readerOf(entry);
  return ({ field }) => {
    const result = read(field(entry.name));
    return typeof result === "string" ? { column: entry.name, message: result } : undefined;
  };
}

/** The answers to the question before that make this one be skipped. */
function skippingCodes({ variable: gate, answer }: AskedIf, asked: Asked): string[] {
  const before = findVariable(asked, gate);
  return before?.kind === "question" ? before.answers.map(({ code }) => code).filter((code) => code !== answer) : [];
}

/**
 * A question that the answer before it makes be skipped has no answer. Without an answer before it, or with one that is not
 * in the codebook, nobody knows that it was not asked.
 */
function checkAsked({ name, askedIf }: Variable, asked: Asked): RowCheck {
  if (askedIf === undefined) return () => undefined;
  const { variable: gate, answer } = askedIf;
  const skipping = skippingCodes(askedIf, asked);
  return ({ field }) => {
    if (field(name) === "" || !skipping.includes(field(gate))) return undefined;
    const rule = `it is asked only when ${gate} is «${answer}», which is «${field(gate)}» here`;
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

/** Everything that a row of an answer file of a survey must keep to, given the columns of its header. */
export function rowChecks(asked: Asked, header: readonly string[]): RowCheck[] {
  const { year } = asked;
  const carried = variablesIn(asked).flatMap((entry) =>
    entry.kind === "question" || entry.kind === "number" ? [checkValue(entry), checkAsked(entry, asked)] : [],
  );
  const others = otherVariables(asked).filter(({ name }) => header.includes(name));
  return [
    checkLength,
    checkUnit(),
    checkYear(year),
    ...carried,
    ...others.map((other) => checkNotCarried(other, year)),
  ];
}
