import type { IndicatorName } from "../indicators/column-of.js";
import type { GradeName, ScoreName } from "../indicators/editions/edition.js";

/** What an indicator is made of, so that it can be explained from the same rules that it is computed with. */
export type IndicatorPart =
  | { readonly kind: "count"; readonly score: ScoreName }
  | { readonly kind: "score"; readonly score: ScoreName; readonly count: IndicatorName }
  | { readonly kind: "grade"; readonly grade: GradeName; readonly sides: readonly [IndicatorName, IndicatorName] }
  | { readonly kind: "boundary"; readonly score: IndicatorName }
  | { readonly kind: "recruitment" }
  | { readonly kind: "answerGroup"; readonly question: string }
  | { readonly kind: "sizeGroup" };

const scored = (score: ScoreName, count: IndicatorName) => ({ kind: "score", score, count }) as const;
const graded = (grade: GradeName, ...sides: [IndicatorName, IndicatorName]) =>
  ({ kind: "grade", grade, sides }) as const;

const parts: Readonly<Record<IndicatorName, IndicatorPart>> = {
  strategyAreaCount: { kind: "count", score: "strategy" },
  projectAreaCount: { kind: "count", score: "project" },
  internalFunctionCount: { kind: "count", score: "internalFunction" },
  cloudAreaCount: { kind: "count", score: "cloud" },
  procurementActivityCount: { kind: "count", score: "procurement" },
  serviceOfferPoints: { kind: "count", score: "service" },
  strategyScore: scored("strategy", "strategyAreaCount"),
  projectScore: scored("project", "projectAreaCount"),
  internalFunctionScore: scored("internalFunction", "internalFunctionCount"),
  cloudScore: scored("cloud", "cloudAreaCount"),
  procurementScore: scored("procurement", "procurementActivityCount"),
  serviceScore: scored("service", "serviceOfferPoints"),
  digitalPriority: graded("digitalPriority", "strategyScore", "projectScore"),
  digitalCompetence: graded("digitalCompetence", "externalUse", "recruitment"),
  useOfDigitalServices: graded("useOfDigitalServices", "cloudScore", "procurementScore"),
  digitalActivity: graded("digitalActivity", "useOfDigitalServices", "serviceScore"),
  externalUse: { kind: "boundary", score: "internalFunctionScore" },
  hindranceGroup: { kind: "answerGroup", question: "hindrance" },
  recruitment: { kind: "recruitment" },
  sizeGroup: { kind: "sizeGroup" },
};

/** What one indicator is made of. */
export const partOf = (name: IndicatorName): IndicatorPart => parts[name];

/** The indicators that `name` is made of directly. */
export function madeOf(name: IndicatorName): readonly IndicatorName[] {
  const part = parts[name];
  if (part.kind === "score") return [part.count];
  if (part.kind === "grade") return part.sides;
  return part.kind === "boundary" ? [part.score] : [];
}

/** Everything that an indicator is made of, each before what is made of it, itself last. */
export const chainTo = (name: IndicatorName): readonly IndicatorName[] => [
  ...new Set([...madeOf(name).flatMap(chainTo), name]),
];
