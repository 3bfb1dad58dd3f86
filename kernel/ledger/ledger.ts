import type { Label, Locale, ReproductionRow, Verdict } from "../mime.js";
import type { Contradiction } from "../published/contradiction.js";
import { contradictions } from "../published/contradictions.js";
import { published } from "../published/published.js";
import type { PublishedNumber } from "../published/published-number.js";
import type { AnswerTable } from "../survey/answers.js";
import { measuresOf } from "./measures.js";
import { notComputableReason } from "./not-computable.js";
import { type Outcome, outcomeOf } from "./outcome.js";

/** A published number with what came of it, and the answers that it was computed from. */
export interface LedgerEntry {
  readonly number: PublishedNumber;
  readonly row: ReproductionRow;
  readonly answers: readonly AnswerTable[];
}

const missed: Label = { nb: "Svarene gir ikke det trykte tallet.", en: "The answers do not give the printed number." };
const missedByMethod: Label = { nb: "Metoden sier noe annet.", en: "The method says something else." };

/** What is said of contradictions, each with its id. */
function withIds(of: readonly Contradiction[], said: (contradiction: Contradiction) => Label): Label {
  const join = (locale: Locale) =>
    of.map((contradiction) => `${contradiction.id}: ${said(contradiction)[locale]}`).join(" ");
  return { nb: join("nb"), en: join("en") };
}

/** The contradiction that explains a miss: the numbers on its other side do come out. */
function explanationOf(id: string, agrees: (id: string) => boolean): Label | undefined {
  const explains = (mine: readonly string[], others: readonly string[]) => mine.includes(id) && others.every(agrees);
  const contradiction = contradictions.find(({ sides }) =>
    sides.some(([one, other]) => explains(one, other) || explains(other, one)),
  );
  return contradiction && withIds([contradiction], ({ arithmetic }) => arithmetic);
}

/** How a number that is part of contradictions was read. */
function resolutionOf({ contradictions: ids }: PublishedNumber): Label | null {
  const of = contradictions.filter(({ id }) => ids.includes(id));
  return of.length === 0 ? null : withIds(of, ({ resolution }) => resolution);
}

function verdictOn(
  number: PublishedNumber,
  outcome: Outcome | undefined,
  agrees: (id: string) => boolean,
): { readonly verdict: Verdict; readonly reason: Label | null } {
  if (outcome === undefined) return { verdict: "notComputable", reason: notComputableReason(number) };
  if (outcome.agrees) return { verdict: "reproduced", reason: resolutionOf(number) };
  const explanation = explanationOf(number.id, agrees);
  if (explanation) return { verdict: "contradiction", reason: explanation };
  return { verdict: "missed", reason: outcome.from === "method" ? missedByMethod : missed };
}

function rowOf(
  number: PublishedNumber,
  outcome: Outcome | undefined,
  agrees: (id: string) => boolean,
): ReproductionRow {
  const { id, report, location, year, measure, base, value, printed } = number;
  const { computed = null, difference = null, decimals = 0, from = null, rule = null } = outcome ?? {};
  return {
    ...{ id, report, location, year, measure, base: { label: base.label, n: base.n }, published: value, printed },
    ...{ computed, difference, decimals, from, rule, ...verdictOn(number, outcome, agrees) },
  };
}

/**
 * Every published number with what the answers of both survey years, or the method, give for it; in the order of the
 * reports.
 */
export function ledgerOf(answers: Readonly<Record<2018 | 2022, AnswerTable>>): readonly LedgerEntry[] {
  const measures = { 2018: measuresOf(answers[2018]), 2022: measuresOf(answers[2022]) };
  const outcomes = new Map(published.map((number) => [number.id, outcomeOf(number, measures)]));
  const agrees = (id: string) => outcomes.get(id)?.agrees ?? false;
  return published.map((number) => {
    const outcome = outcomes.get(number.id);
    return { number, row: rowOf(number, outcome, agrees), answers: outcome?.answers ?? [] };
  });
}
