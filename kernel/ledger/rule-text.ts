import type { Label, Locale } from "../mime.js";
import type { PublishedNumber } from "../published/published-number.js";
import { claimOf } from "./claim-of.js";
import type { Fact, Reading } from "./fact.js";

const write = (locale: Locale, value: number) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(value);

/** The same text in both languages, with numbers written as each writes them. */
const text = (values: readonly number[], nb: (...v: string[]) => string, en: (...v: string[]) => string): Label => ({
  nb: nb(...values.map((value) => write("nb", value))),
  en: en(...values.map((value) => write("en", value))),
});

/** An order shows the smallest of the shares that are said to be larger, and the largest of the others. */
const order: Label = { nb: "to og to i synkende rekkefølge", en: "two by two in falling order" };
const exceptions: Label = {
  nb: "kommuner som utsagnet ikke gjelder for; skal være 0",
  en: "municipalities that the statement does not hold for; has to be 0",
};

/** What a computed number has to be; null for the printed number itself, rounded. */
export function readingText(value: number, reading: Reading): Label | null {
  switch (reading.kind) {
    case "exact":
      return null;
    case "about":
      return text(
        [reading.tolerance, value],
        (t, v) => `høyst ${t} fra ${v}`,
        (t, v) => `at most ${t} from ${v}`,
      );
    case "nearly":
      return text(
        [reading.tolerance, value],
        (t, v) => `høyst ${t} under ${v}`,
        (t, v) => `at most ${t} below ${v}`,
      );
    case "over":
      return text(
        [value],
        (v) => `over ${v}`,
        (v) => `over ${v}`,
      );
    case "under":
      return text(
        [value],
        (v) => `under ${v}`,
        (v) => `under ${v}`,
      );
    case "between":
      return text(
        [value, reading.to],
        (v, to) => `fra ${v} til ${to}`,
        (v, to) => `from ${v} to ${to}`,
      );
    case "atLeast":
      return text(
        [value],
        (v) => `minst ${v}`,
        (v) => `at least ${v}`,
      );
    case "atMost":
      return text(
        [reading.limit],
        (v) => `høyst ${v}`,
        (v) => `at most ${v}`,
      );
  }
}

function factRule(fact: Fact, { value }: PublishedNumber): Label | null {
  if (fact.kind === "order") return order;
  if (fact.kind === "median") return null;
  if (fact.kind === "count" && fact.value === 0 && value !== 0) return exceptions;
  return readingText(fact.value, claimOf(fact));
}

/** What has to come out of facts that share a published number; null when it is that number itself, rounded. */
export function ruleText(facts: readonly Fact[], number: PublishedNumber): Label | null {
  const rules = facts.map((fact) => factRule(fact, number));
  if (rules.every((rule) => rule === null)) return null;
  const asPrinted: Label = { nb: "som trykt", en: "as printed" };
  const join = (locale: Locale) => [...new Set(rules.map((rule) => (rule ?? asPrinted)[locale]))].join("; ");
  return { nb: join("nb"), en: join("en") };
}
