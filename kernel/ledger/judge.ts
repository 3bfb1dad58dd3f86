import { claimOf } from "./claim-of.js";
import type { Fact, OrderFact } from "./fact.js";
import { isReadAs } from "./is-read-as.js";
import type { Measures } from "./measures.js";

/** What came out for a fact, and whether it agrees with what was printed. */
export interface Judgement {
  /** One number; for an order the smallest of the larger shares and the largest of the smaller ones, in percent. Null without a base. */
  readonly computed: readonly (number | null)[];
  readonly agrees: boolean;
}

function computedFor(fact: Exclude<Fact, OrderFact>, { count, share, median }: Measures, earlier: Measures) {
  switch (fact.kind) {
    case "count":
      return count(fact.where);
    case "share": {
      const whole = count(fact.of);
      return whole === 0 ? null : (fact.per * fact.where.reduce((sum, where) => sum + count(where), 0)) / whole;
    }
    case "median":
      return median(fact.attribute, fact.of);
    case "rise": {
      const [now, before] = [share(fact.now), earlier.share(fact.before)];
      return now === null || before === null ? null : 100 * (now - before);
    }
  }
}

function judgeOrder({ more, less }: OrderFact, { share }: Measures): Judgement {
  const percents = (shares: OrderFact["more"]) =>
    shares.map(share).map((value) => (value === null ? null : 100 * value));
  const [above, below] = [percents(more), percents(less)];
  const all = [...above, ...below];
  if (all.includes(null)) return { computed: [null, null], agrees: false };
  const [smallest, largest] = [Math.min(...(above as number[])), Math.max(...(below as number[]))];
  return { computed: [smallest, largest], agrees: smallest > largest };
}

/**
 * Computes a published number from answers, by the indicators, and holds it against what was printed.
 *
 * @param now - measures of the fact's survey year
 * @param earlier - measures of 2018, which rises start from
 */
export function judge(fact: Fact, now: Measures, earlier: Measures): Judgement {
  if (fact.kind === "order") return judgeOrder(fact, now);
  const computed = computedFor(fact, now, earlier);
  return { computed: [computed], agrees: computed !== null && isReadAs(computed, fact.value, claimOf(fact)) };
}
