import type { Edition, Item } from "../indicators/editions/edition.js";
import type { Label } from "../mime.js";
import type { Variable } from "../survey/variable.js";
import { readingWords } from "./reading-words.js";

/** What an edition says at each place, in words that can be held against another's. */
export type Leaves = ReadonlyMap<string, Label>;

const same = (text: string | number): Label => ({ nb: String(text), en: String(text) });

const joined = (labels: readonly Label[], between: string): Label => ({
  nb: labels.map(({ nb }) => nb).join(between),
  en: labels.map(({ en }) => en).join(between),
});

const pointsOf = ({ points }: Item) =>
  same(
    Object.entries(points)
      .filter(([, one]) => one !== 0)
      .map(([code, one]) => `${code}: ${one}`)
      .join(", "),
  );

function* variableLeaves(variables: readonly Variable[]): Generator<[string, Label]> {
  for (const variable of variables) {
    const place = `variables.${variable.name}`;
    yield [place, variable.label];
    if (variable.kind === "question")
      yield [
        `${place}.answers`,
        joined(
          variable.answers.map(({ label }) => label),
          ", ",
        ),
      ];
    if (variable.kind === "number") yield [`${place}.range`, same(`${variable.minimum}–${variable.maximum}`)];
    if (variable.askedIf) yield [`${place}.askedIf`, same(`${variable.askedIf.variable} = ${variable.askedIf.answer}`)];
  }
}

function* scoreLeaves(scores: Edition["scores"]): Generator<[string, Label]> {
  for (const [name, { items, gate, cutPoints, withoutItems }] of Object.entries(scores)) {
    const place = `scores.${name}`;
    yield [`${place}.cutPoints`, same(cutPoints.join(", "))];
    if (gate !== undefined) yield [`${place}.gate`, same(gate)];
    if (withoutItems !== undefined) yield [`${place}.withoutItems`, same(withoutItems)];
    for (const item of items) yield [`${place}.items.${item.variable}`, pointsOf(item)];
  }
}

function* gradeLeaves(grades: Edition["grades"]): Generator<[string, Label]> {
  for (const [name, { heading, labels, matrix }] of Object.entries(grades)) {
    const place = `grades.${name}`;
    yield [`${place}.heading`, heading];
    for (const [i, label] of labels.entries()) yield [`${place}.labels[${i}]`, label];
    for (const [r, row] of matrix.entries())
      for (const [c, cell] of row.entries()) yield [`${place}.matrix[${r}][${c}]`, same(cell)];
  }
}

function* readingLeaves(readings: Edition["readings"]): Generator<[string, Label]> {
  for (const [name, value] of Object.entries(readings) as [keyof typeof readings, never][])
    yield [`readings.${name}`, readingWords(name, value).value];
}

/** Everything in an edition that decides what answers become, by place; its name, year and sources are not method. */
export const leavesOf = ({ units, variables, scores, grades, readings }: Edition): Leaves =>
  new Map([
    ["units", units],
    ...variableLeaves(variables),
    ...scoreLeaves(scores),
    ...gradeLeaves(grades),
    ...readingLeaves(readings),
  ]);
