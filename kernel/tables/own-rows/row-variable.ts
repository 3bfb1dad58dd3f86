import { MISSING } from "../../survey/answers.js";
import type { Answer, QuestionVariable } from "../../survey/variable.js";
import { columnError } from "./column-error.js";
import { type RowCategory, type RowKind, rowCategory, rowCategoryLabel } from "./row-category.js";

/** Different values from which on a column is no longer categories. */
const MOST_CATEGORIES = 250;
/** The greatest whole number up to which a column that begins at 0 or 1 is a count. */
const GREATEST_COUNT = 100;

/** The values of one column of rows. */
export interface RowColumn {
  readonly name: string;
  readonly count: number;
  readonly value: (row: number) => unknown;
}

/** A column of rows as a variable, and for each row the index of its category, or `MISSING`. */
export interface RowVariable {
  readonly variable: QuestionVariable;
  readonly codes: Int32Array;
}

/**
 * Makes categories of a column: texts in alphabetical order, numbers and dates from the least to the greatest, yes before no.
 * Whole numbers from 0 or 1 to at most 100 are a count, in which each value up to the greatest is a category.
 *
 * @throws TypeError for a value of another kind than those before it, or of none that can be counted; RangeError for too many
 *   different values. Both name the row and the column
 */
export function rowVariable(caller: string, { name, count, value }: RowColumn): RowVariable {
  const found = new Map<string, number>();
  const categories: RowCategory[] = [];
  const raw = new Int32Array(count).fill(MISSING);
  for (let r = 0; r < count; r++) {
    const place = () => ({ caller, column: name, row: r + 1 });
    const category = rowCategory(value(r), place);
    if (category === undefined) continue;
    let index = found.get(category.code);
    if (index === undefined || categories[index]?.kind !== category.kind) {
      const [first] = categories;
      if (first && first.kind !== category.kind)
        throw columnError(place(), value(r), `the rows before it hold ${KIND_WORDS[first.kind]} there. Use one kind.`);
      index = categories.push(category) - 1;
      if (index >= MOST_CATEGORIES) throw tooMany(caller, name, r + 1);
      found.set(category.code, index);
    }
    raw[r] = index;
  }
  const listed = inOrder(categories);
  const at = new Map(listed.map(({ code }, i) => [code, i]));
  const recode = categories.map(({ code }) => at.get(code) as number);
  return {
    variable: {
      kind: "question",
      name,
      label: { nb: name, en: name },
      answers: listed.map((category): Answer => ({ code: category.code, label: rowCategoryLabel(category) })),
      ordered: listed[0]?.kind === "number" || listed[0]?.kind === "date",
    },
    codes: raw.map((index) => (index < 0 ? MISSING : (recode[index] as number))),
  };
}

const KIND_WORDS: Readonly<Record<RowKind, string>> = {
  number: "numbers",
  text: "texts",
  boolean: "true or false",
  date: "dates",
};

const ALPHABET = new Intl.Collator("nb", { numeric: true });

function inOrder(categories: readonly RowCategory[]): readonly RowCategory[] {
  const sorted = [...categories].sort((a, b) => a.order - b.order || ALPHABET.compare(a.code, b.code));
  return isCount(sorted) ? upTo(sorted) : sorted;
}

function isCount(sorted: readonly RowCategory[]): boolean {
  const [first] = sorted;
  if (first?.kind !== "number" || (first.order !== 0 && first.order !== 1)) return false;
  return (sorted.at(-1)?.order ?? 0) <= GREATEST_COUNT && sorted.every(({ order }) => Number.isInteger(order));
}

/** Every whole number from the least to the greatest. */
function upTo(sorted: readonly RowCategory[]): RowCategory[] {
  const least = sorted[0]?.order ?? 0;
  const length = (sorted.at(-1)?.order ?? 0) - least + 1;
  return Array.from({ length }, (_, i) => ({ kind: "number", code: String(least + i), order: least + i }));
}

function tooMany(caller: string, column: string, row: number): RangeError {
  return new RangeError(
    `${caller}: column «${column}» has more than ${MOST_CATEGORIES} different values, the last of them in row ${row}. Put them into groups first.`,
  );
}
