import type { Label } from "../../mime.js";
import { type AnswerTable, MISSING } from "../../survey/answers.js";
import { nearMatches } from "../../survey/near-matches.js";
import { findVariable } from "../../survey/variables-in.js";

/**
 * What each unit weighs: the name of a numeric variable of the answers, as `population`, or a number for each unit in their
 * order, from 0; null or undefined for a unit whose weight is not known.
 */
export type Weights = string | ArrayLike<number | null | undefined>;

/** The weights of all units, checked. */
export interface UnitWeights {
  /** The variable; null for numbers of one's own. */
  readonly name: string | null;
  readonly label: Label;
  /** In the order of the units; NaN for a weight that is missing. */
  readonly values: Float64Array;
}

const OWN: Label = { nb: "egne vekter", en: "weights of one's own" };

/**
 * Reads weights and checks them.
 *
 * @throws RangeError for a variable that the answers do not have or that has no numbers, for too many or too few weights, for
 *   one that is negative or no number, naming the unit and its row, and for a sum that is no number; TypeError for a weight that
 *   is not a number at all
 */
export function unitWeights(caller: string, data: AnswerTable, weights: Weights): UnitWeights {
  const made = typeof weights === "string" ? variableWeights(caller, data, weights) : ownWeights(caller, data, weights);
  const total = made.values.reduce((sum, weight) => sum + (Number.isNaN(weight) ? 0 : weight), 0);
  if (total < Number.POSITIVE_INFINITY) return made;
  throw new RangeError(
    `${caller}: the weights add up to more than the largest number there is; divide all by the same.`,
  );
}

function ownWeights(caller: string, data: AnswerTable, weights: Exclude<Weights, string>): UnitWeights {
  if (weights.length !== data.units.length) {
    throw new RangeError(
      `${caller}: there are ${weights.length} weights for ${data.units.length} units; give each unit one.`,
    );
  }
  const values = Float64Array.from(data.units, (unit, row) => {
    const weight = weights[row];
    if (weight === null || weight === undefined) return Number.NaN;
    return checked(caller, weight, unit, row);
  });
  return { name: null, label: OWN, values };
}

function variableWeights(caller: string, data: AnswerTable, name: string): UnitWeights {
  const entry = findVariable(data, name);
  const column = data.columns.get(name);
  if (entry === undefined || entry.kind !== "number" || column === undefined) throw notNumeric(caller, data, name);
  const values = Float64Array.from(data.units, (unit, row) => {
    const weight = column[row] as number;
    return weight === MISSING || Number.isNaN(weight) ? Number.NaN : checked(caller, weight, unit, row);
  });
  return { name, label: entry.label, values };
}

function checked(caller: string, weight: unknown, unit: string, row: number): number {
  const where = `of unit ${unit} (row ${row + 1})`;
  if (typeof weight !== "number") {
    throw new TypeError(
      `${caller}: the weight ${where} is ${JSON.stringify(weight) ?? String(weight)}; it must be a number.`,
    );
  }
  if (!Number.isFinite(weight) || weight < 0) {
    throw new RangeError(
      `${caller}: the weight ${where} is ${weight}; it must be a finite number from 0, or null when it is not known.`,
    );
  }
  return weight;
}

function notNumeric(caller: string, data: AnswerTable, name: string): RangeError {
  const numeric = [...data.columns.keys()].filter((column) => findVariable(data, column)?.kind === "number");
  const [near] = nearMatches(name, numeric);
  const hint = near ? ` Did you mean ${near}?` : numeric.length > 0 ? ` Those are ${numeric.join(", ")}.` : "";
  return new RangeError(`${caller}: weights is «${name}», which is not a numeric variable of the answers.${hint}`);
}
