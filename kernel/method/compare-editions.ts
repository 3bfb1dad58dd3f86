import type { Edition } from "../indicators/editions/edition.js";
import type { Label, Locale, Table } from "../mime.js";
import { deepFreeze } from "../tables/deep-freeze.js";
import { isObject } from "./edition-checks.js";
import { type Leaves, leavesOf } from "./edition-leaves.js";
import { plainTable, tableColumn } from "./plain-table.js";

/** One place where two editions differ. */
export interface EditionChange {
  /** As in `scores.cloud.cutPoints`. */
  readonly place: string;
  /** What kind of place it is, in words. */
  readonly kind: Label;
  /** What the first edition says there; null where it has no such place. */
  readonly from: Label | null;
  readonly to: Label | null;
}

/** What differs between two editions of the method. */
export interface EditionComparison extends Table {
  readonly changes: readonly EditionChange[];
}

/** The first that matches a place names it; changes are listed in this order. */
const kinds: readonly (readonly [RegExp, Label])[] = [
  [/^readings\./, { nb: "Lesning", en: "Reading" }],
  [/\.cutPoints$/, { nb: "Grenser", en: "Cut points" }],
  [/\.matrix\[/, { nb: "Celle i matrisen", en: "Cell of the matrix" }],
  [/\.items\./, { nb: "Delspørsmål som teller", en: "Item that counts" }],
  [/^units$/, { nb: "Hvem som spørres", en: "Who is asked" }],
  [/^variables\.\w+$/, { nb: "Spørsmål", en: "Question" }],
  [/^variables\./, { nb: "Svarmuligheter", en: "Answers offered" }],
  [/\.(labels\[\d+\]|heading)$/, { nb: "Tekst", en: "Wording" }],
  [/./, { nb: "Regel", en: "Rule" }],
];

const kindOf = (place: string): Label => (kinds.find(([pattern]) => pattern.test(place)) as (typeof kinds)[number])[1];

const sameText = (a: Label | null, b: Label | null) => a?.nb === b?.nb && a?.en === b?.en;

/** A question that only one of them asks says enough; its answers need not be listed too. */
const isPartOfAnother = ({ place }: EditionChange, a: Leaves, b: Leaves) => {
  const question = /^variables\.\w+(?=\.)/.exec(place)?.[0];
  return question !== undefined && a.has(question) !== b.has(question);
};

function changesBetween(a: Leaves, b: Leaves): EditionChange[] {
  const places = [...new Set([...a.keys(), ...b.keys()])];
  const changes = places.map((place) => ({
    place,
    kind: kindOf(place),
    from: a.get(place) ?? null,
    to: b.get(place) ?? null,
  }));
  const rank = ({ place }: EditionChange) => kinds.findIndex(([pattern]) => pattern.test(place));
  const differing = changes.filter(({ from, to }) => !sameText(from, to));
  return differing.filter((change) => !isPartOfAnother(change, a, b)).sort((x, y) => rank(x) - rank(y));
}

const notThere: Label = { nb: "– (finnes ikke)", en: "– (not there)" };

const checkEdition = (edition: unknown, which: string): void => {
  if (isObject(edition) && isObject(edition.scores) && isObject(edition.grades) && Array.isArray(edition.variables))
    return;
  throw new TypeError(`compareEditions: the ${which} argument is no edition; give one such as editions.e2018.`);
};

/**
 * What changed in the method between two editions, apart from what changed in the answers: readings, cut points, matrix
 * cells, items that count, questions asked and wording. What is not listed is the same in both.
 *
 * @param a - the first edition, as in `editions.e2018`
 * @param b - the second
 * @param options - `locale`: language of the table; by default that of the notebook
 * @returns a frozen table with a row a change, and the same in `changes`
 * @throws TypeError when one of them is no edition
 * @example
 * compareEditions(editions.e2018, editions.e2022).changes.filter(({ place }) => place.startsWith("readings")).map(({ from, to }) => [from?.nb, to?.nb]) // [["grad 3", "grad 1"]]
 */
export function compareEditions(
  a: Edition,
  b: Edition,
  { locale }: { readonly locale?: Locale | undefined } = {},
): EditionComparison {
  checkEdition(a, "first");
  checkEdition(b, "second");
  const changes = changesBetween(leavesOf(a), leavesOf(b));
  const table = plainTable({
    title: { nb: `Fra «${a.name.nb}» til «${b.name.nb}»`, en: `From “${a.name.en}” to “${b.name.en}”` },
    base: {
      nb: "Endringer i metoden; endringer i svarene er ikke med",
      en: "Changes in the method; changes in the answers are not part of it",
    },
    columns: [
      tableColumn("kind", { nb: "Hva", en: "What" }),
      tableColumn("place", { nb: "Sted", en: "Place" }),
      tableColumn("from", a.name),
      tableColumn("to", b.name),
    ],
    rows: changes.map(({ kind, place, from, to }) => [
      kind,
      { nb: place, en: place },
      from ?? notThere,
      to ?? notThere,
    ]),
    notes: [{ nb: "Det som ikke står her, er likt.", en: "What is not listed is the same." }],
    locale,
    provenance: [],
  });
  return deepFreeze({ ...table, changes });
}
