import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { codesOf } from "../survey/codes-of.js";
import { everyUnit } from "../survey/every-unit.js";
import { NOT_ANSWERED } from "../survey/left-out.js";
import type { Answer } from "../survey/variable.js";

export interface SizeGroupOptions {
  /** The lowest population of every group but the first, rising. */
  readonly bounds?: readonly number[] | undefined;
}

const defaultBounds = [2_000, 5_000, 10_000, 20_000, 30_000, 50_000];

const inNorwegian = new Intl.NumberFormat("nb");
const inEnglish = new Intl.NumberFormat("en");

function labelled(from: number | undefined, below: number | undefined): Answer {
  const [nb, en] = [inNorwegian, inEnglish].map(({ format }) =>
    [from, below, (below ?? 0) - 1].map((n) => format(n ?? 0)),
  );
  if (from === undefined)
    return { code: `under_${below}`, label: { nb: `Færre enn ${nb?.[1]}`, en: `Fewer than ${en?.[1]}` } };
  if (below === undefined)
    return { code: `from_${from}`, label: { nb: `${nb?.[0]} eller flere`, en: `${en?.[0]} or more` } };
  return { code: `from_${from}`, label: { nb: `${nb?.[0]}–${nb?.[2]}`, en: `${en?.[0]}–${en?.[2]}` } };
}

function checked(bounds: readonly number[]): readonly number[] {
  const rising = bounds.every((bound, i) => Number.isInteger(bound) && bound > (bounds[i - 1] ?? 0));
  if (rising && bounds.length > 0) return bounds;
  throw new RangeError(`The option «bounds» is [${bounds.join(", ")}]; it must be whole numbers above 0 that rise.`);
}

/**
 * Municipalities by population (innbyggergruppe). A group holds its lower bound but not its upper one, so that exactly 2 000
 * inhabitants belong to «2 000–4 999».
 *
 * Source: the boundaries that the reports name in Figur 3.2, 4.3 and 4.9 (2 000, 5 000, 20 000, 30 000, 50 000) and 10 000,
 * which is a guess. The reports use open and closed ends interchangeably.
 *
 * @param options - `bounds` sets other groups
 * @returns for each unit its group; a unit without a population has none
 * @throws RangeError when the table lacks the population, or the bounds do not rise
 * @example
 * sizeGroup(kommuner2018).values.filter((group) => group === 0).length // 83
 */
export function sizeGroup(answers: AnswerTable, { bounds = defaultBounds }: SizeGroupOptions = {}): CategoryColumn {
  const lowest = checked(bounds);
  const ends = [undefined, ...lowest, undefined];
  return {
    name: "sizeGroup",
    label: { nb: "Innbyggergruppe", en: "Population group" },
    year: answers.year,
    categories: Array.from({ length: lowest.length + 1 }, (_, i) => labelled(ends[i], ends[i + 1])),
    values: new Int8Array(
      codesOf(answers, "population").map((population) =>
        population < 0 ? NOT_ANSWERED : lowest.findLastIndex((bound) => population >= bound) + 1,
      ),
    ),
    ordered: true,
    base: everyUnit(answers),
    provenance: answers.provenance,
    survey: answers.survey,
  };
}
