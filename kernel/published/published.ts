import type { Provenance } from "../mime.js";
import { deepFreeze } from "../tables/deep-freeze.js";
import basesJson from "./bases.json" with { type: "json" };
import type { Contradiction } from "./contradiction.js";
import { contradictions } from "./contradictions.js";
import facts2018 from "./published-2018.json" with { type: "json" };
import facts2022 from "./published-2022.json" with { type: "json" };
import type { PublishedNumber } from "./published-number.js";
import otherFacts from "./published-other.json" with { type: "json" };

/** Every published number, with where the numbers come from and what the `contradictions` of each number stand for. */
export type PublishedNumbers = readonly PublishedNumber[] & {
  readonly provenance: Provenance;
  readonly contradictions: readonly Contradiction[];
};

/** A published number as the files hold it: the base by its key, and what is the same in a whole file left out. */
type Stored = Omit<PublishedNumber, "base" | "contradictions"> & { readonly base: string };
type Shared = Pick<PublishedNumber, "report" | "edition">;

const bases = basesJson as Readonly<Record<string, Omit<PublishedNumber["base"], "key">>>;

const complete = ({ base: key, ...fact }: Stored): PublishedNumber => ({
  ...fact,
  base: { key, ...(bases[key] as Omit<PublishedNumber["base"], "key">) },
  contradictions: contradictions.filter(({ facts }) => facts.includes(fact.id)).map(({ id }) => id),
});

const inReport = (shared: Shared, facts: readonly unknown[]) =>
  facts.map((fact) => ({ ...shared, ...(fact as Stored) }));

const numbers = deepFreeze(
  [
    ...inReport({ report: "SSB Rapporter 2019/14", edition: 2018 }, facts2018),
    ...inReport({ report: "SSB Rapporter 2023/27", edition: 2022 }, facts2022),
    ...(otherFacts as unknown as readonly Stored[]),
  ].map(complete),
);

const provenance: Provenance = deepFreeze({
  dataset: "published",
  year: 2022,
  synthetic: false,
  source: {
    nb: "Tall fra SSB Rapporter 2019/14 og 2023/27, og fra omtale av dem og av undersøkelsene til KS/Rambøll og EVRY",
    en: "Numbers of SSB Rapporter 2019/14 and 2023/27, and of articles on them and on the surveys of KS/Rambøll and EVRY",
  },
  licence: "facts, quoted with their source",
});

/**
 * The 521 numbers, and statements about numbers, that Statistics Norway's two reports and three articles print: where each
 * stands, what it is of, and how it is printed. An array, so `filter` and `map` work on it; `published.contradictions` holds
 * the 22 places where they do not fit each other.
 *
 * Sources: SSB Rapporter 2019/14 and 2023/27; articles by Digdir, by KS and Rambøll, and by EVRY.
 *
 * @example
 * published.filter(({ figure, edition }) => figure === "Tabell 3.1" && edition === 2018).length // 9
 */
export const published: PublishedNumbers = Object.freeze(Object.assign([...numbers], { provenance, contradictions }));
