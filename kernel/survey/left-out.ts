import type { Label, LeftOut } from "../mime.js";

/** Why a unit has no value, in the order of the codes: the first is -1, the next -2, and so on. */
export const leftOutReasons = [
  "notAnswered",
  "notAsked",
  "dontKnow",
  "notRelevant",
  "missing",
] as const satisfies LeftOut["reason"][];

/** The unit was asked and did not answer. */
export const NOT_ANSWERED = -1;
/** The question goes to units that answered another one in a certain way, and this unit did not. */
export const NOT_ASKED = -2;
/** The unit answered «vet ikke», and that is left out. */
export const DONT_KNOW = -3;
/** The unit answered «ikke relevant», and that is left out. */
export const NOT_RELEVANT = -4;
/** A row that is no answer of anyone says nothing. */
export const NO_VALUE = -5;

const labels: Readonly<Record<LeftOut["reason"], Label>> = {
  notAnswered: { nb: "Ikke besvart", en: "Not answered" },
  notAsked: { nb: "Ikke spurt", en: "Not asked" },
  dontKnow: { nb: "Vet ikke", en: "Don't know" },
  notRelevant: { nb: "Ikke relevant", en: "Not relevant" },
  missing: { nb: "Mangler verdi", en: "Without a value" },
};

/**
 * The units without a value, counted by reason; reasons without units are not listed.
 *
 * @param values - category indexes or counts, where a negative value is one of the codes of this file
 */
export function leftOutOf(values: ArrayLike<number>): LeftOut<number>[] {
  const counts = leftOutReasons.map(() => 0);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (value < 0) counts[-1 - value] = (counts[-1 - value] as number) + 1;
  }
  return leftOutReasons
    .map((reason, i) => ({ reason, label: labels[reason], count: counts[i] as number }))
    .filter(({ count }) => count > 0);
}
