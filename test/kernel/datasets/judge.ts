import type { Fact, Reading, Share, Where } from "../../../kernel/datasets/synthesize/fact.js";
import { lowerMedian } from "../../../kernel/indicators/lower-median.js";
import type { AnswerTable } from "../../../kernel/survey/answers.js";
import { attributeOf } from "./attributes.js";

const roundHalfUp = (value: number, decimals: number) =>
  Math.floor(value * 10 ** decimals + 0.5 + 1e-9) / 10 ** decimals;

function isReadAs(computed: number, printed: number, reading: Reading): boolean {
  switch (reading.kind) {
    case "exact":
      return Math.abs(roundHalfUp(computed, reading.decimals) - printed) < 1e-9;
    case "about":
      return Math.abs(computed - printed) <= reading.tolerance;
    case "nearly":
      return computed < printed && computed >= printed - reading.tolerance;
    case "over":
      return computed > printed;
    case "under":
      return computed < printed;
    case "between":
      return computed >= printed && computed <= reading.to;
  }
}

/** What the indicators make of answers. */
function measures(answers: AnswerTable) {
  const attribute = attributeOf(answers);
  const rows = answers.units.map((_, row) => row);
  const among = (where: Where) =>
    rows.filter((row) =>
      Object.entries(where).every(([name, values]) => {
        const value = attribute(name)[row];
        return value !== undefined && values.includes(value);
      }),
    );
  const count = (where: Where) => among(where).length;
  const share = ({ where, of }: Share) => count(where) / count(of);
  const median = (name: string, of: Where) => lowerMedian(among(of).map((row) => Number(attribute(name)[row])));
  return { count, share, median };
}

/** A computed number and whether it agrees with the printed one. */
export interface Verdict {
  readonly computed: unknown;
  readonly agrees: boolean;
}

/** Computes a published number from answers, by the indicators, and compares it with what was printed. */
export function judge(fact: Fact, answers: AnswerTable, earlier: AnswerTable): Verdict {
  const { count, share, median } = measures(answers);
  switch (fact.kind) {
    case "count": {
      const computed = count(fact.where);
      return { computed, agrees: isReadAs(computed, fact.value, fact.reading) };
    }
    case "share": {
      const counted = fact.where.reduce((sum, where) => sum + count(where), 0);
      const computed = (fact.per * counted) / count(fact.of);
      return { computed, agrees: isReadAs(computed, fact.value, fact.reading) };
    }
    case "median": {
      const computed = median(fact.attribute, fact.of);
      return { computed, agrees: computed === fact.value };
    }
    case "rise": {
      const computed = 100 * (share(fact.now) - measures(earlier).share(fact.before));
      return { computed, agrees: isReadAs(computed, fact.value, fact.reading) };
    }
    case "order": {
      const computed = { more: fact.more.map(share), less: fact.less.map(share) };
      return { computed, agrees: Math.min(...computed.more) > Math.max(...computed.less) };
    }
  }
}
