import type { AnswerTable } from "../../../../kernel/survey/answers.js";
import type { CategoryColumn } from "../../../../kernel/survey/category-column.js";

/** Numbers from 0 to 1, the same each time. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** A column with these values; negative ones are reasons for having none. */
const columnOf =
  (name: string, categories: number, values: readonly number[]) =>
  (answers: AnswerTable): CategoryColumn => ({
    name,
    label: { nb: name, en: name },
    year: answers.year,
    categories: Array.from({ length: categories }, (_, i) => ({ code: `k${i}`, label: { nb: `k${i}`, en: `k${i}` } })),
    values: Int8Array.from(values),
    ordered: false,
    base: { nb: "alle kommuner", en: "all municipalities" },
    provenance: answers.provenance,
  });

/** Units with these pairs of values. */
export function answersOf(pairs: readonly (readonly [number, number])[], categories: readonly [number, number]) {
  const data: AnswerTable = {
    year: 2022,
    units: pairs.map((_, i) => `K${i}`),
    columns: new Map(),
    provenance: {
      dataset: "random",
      year: 2022,
      synthetic: true,
      source: { nb: "Tilfeldige svar", en: "Random answers" },
      licence: "CC0-1.0",
    },
  };
  return {
    data,
    rows: columnOf(
      "rader",
      categories[0],
      pairs.map(([row]) => row),
    ),
    columns: columnOf(
      "kolonner",
      categories[1],
      pairs.map(([, column]) => column),
    ),
  };
}

/**
 * Units of a table of random size, up to `most` × `most`, with few units in most cells, and some without a value for one
 * variable or both.
 */
export function randomAnswers(random: () => number, most: number) {
  const size = () => 2 + Math.floor(random() * (most - 1));
  const [height, width] = [size(), size()];
  const scale = 4 + random() * 30;
  const pairs: [number, number][] = [];
  const add = (row: number, column: number, count: number) => {
    for (let i = 0; i < count; i++) pairs.push([row, column]);
  };
  for (let r = 0; r < height; r++) for (let c = 0; c < width; c++) add(r, c, Math.floor(random() ** 2 * scale));
  add(-1, 0, Math.floor(random() * 5));
  add(0, -1, Math.floor(random() * 5));
  add(-2, -1, Math.floor(random() * 5));
  return answersOf(pairs, [height, width]);
}
