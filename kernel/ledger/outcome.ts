import { editionOf } from "../indicators/editions/edition-of.js";
import type { ReproductionRow } from "../mime.js";
import type { PublishedNumber, PublishedValue } from "../published/published-number.js";
import type { AnswerTable } from "../survey/answers.js";
import { type Computation, computableById } from "./computable-by-id.js";
import { type DerivedNumber, derivedNumbers } from "./derived-numbers.js";
import type { Fact } from "./fact.js";
import { isReadAs } from "./is-read-as.js";
import { judge } from "./judge.js";
import type { Measures } from "./measures.js";
import type { MethodNumber } from "./method-number.js";
import { methodNumbers } from "./method-numbers.js";
import { readingText, ruleText } from "./rule-text.js";

/** What came out for a published number. */
export interface Outcome extends Pick<ReproductionRow, "computed" | "difference" | "decimals" | "from" | "rule"> {
  /** Whether it agrees with what is printed. */
  readonly agrees: boolean;
  /** The answers that it was computed from. */
  readonly answers: readonly AnswerTable[];
}

/** Measures of the answers of both survey years. */
export type MeasuresByYear = Readonly<Record<2018 | 2022, Measures>>;

/** The printed number itself was computed, so a difference says something. */
const isSameQuantity = (fact: Fact, value: PublishedValue) =>
  fact.kind === "median" ||
  ("reading" in fact && fact.value === value && !/^(over|under|between)$/.test(fact.reading.kind));

function decimalsOf(fact: Fact): number {
  if (fact.kind === "count" || fact.kind === "median") return 0;
  if (fact.kind === "share" && fact.per === 1) return 3;
  return fact.kind !== "order" && fact.reading.kind === "exact" ? Math.max(1, fact.reading.decimals) : 1;
}

const single = <T>(values: readonly T[]): T | readonly T[] => (values.length === 1 ? (values[0] as T) : values);

const less = (computed: Outcome["computed"], value: PublishedValue) =>
  typeof computed === "number" && typeof value === "number" ? computed - value : null;

function fromAnswers(number: PublishedNumber, { year, facts }: Computation, measures: MeasuresByYear): Outcome {
  const judgements = facts.map((fact) => judge(fact, measures[year], measures[2018]));
  const computed = single(judgements.flatMap((judgement) => judgement.computed));
  const comparable = facts.every((fact) => isSameQuantity(fact, number.value));
  const years = facts.some(({ kind }) => kind === "rise") ? ([2018, year] as const) : [year];
  return {
    computed,
    difference: comparable ? less(computed, number.value) : null,
    decimals: Math.max(...facts.map(decimalsOf)),
    from: "answers",
    rule: ruleText(facts, number),
    agrees: judgements.every(({ agrees }) => agrees),
    answers: years.map((each) => measures[each].answers),
  };
}

function fromBoth({ compute, value, reading }: DerivedNumber, measures: Measures): Outcome {
  const computed = compute(measures);
  return {
    computed,
    difference: less(computed, value),
    decimals: 1,
    from: "answers",
    rule: readingText(value, reading),
    agrees: computed !== null && isReadAs(computed, value, reading),
    answers: [measures.answers],
  };
}

const listOf = (value: PublishedValue | readonly number[]) => (Array.isArray(value) ? value : [value]);

/** A range is the same as a number when both its ends are; an end that is printed open fits any. */
function isSame(computed: readonly number[], printed: PublishedValue): boolean {
  const [one, other] = [listOf(computed), listOf(printed)];
  const length = Math.max(one.length, other.length);
  const at = (values: readonly unknown[], i: number) => (values.length === 1 ? values[0] : values[i]);
  return Array.from({ length }, (_, i) => i).every((i) => at(other, i) === null || at(one, i) === at(other, i));
}

function fromMethod({ value }: PublishedNumber, compute: MethodNumber, year: number): Outcome {
  const numbers = [compute(editionOf(year))].flat();
  const computed = single([...new Set(numbers)]);
  return {
    computed,
    difference: less(computed, value),
    decimals: 0,
    from: "method",
    rule: null,
    agrees: isSame(numbers, value),
    answers: [],
  };
}

/**
 * Computes a published number from answers or from the method, and holds it against what is printed. Undefined where
 * neither says it.
 */
export function outcomeOf(number: PublishedNumber, measures: MeasuresByYear): Outcome | undefined {
  const { id, edition } = number;
  const computation = computableById.get(id);
  if (computation) return fromAnswers(number, computation, measures);
  const derived = derivedNumbers.get(id);
  if (derived) return fromBoth(derived, measures[id.startsWith("18.") ? 2018 : 2022]);
  const method = methodNumbers.get(id.slice(id.indexOf(".") + 1));
  return method && edition !== null ? fromMethod(number, method, edition) : undefined;
}
