import type { Label, Locale, Table } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import { findVariable } from "../survey/variables-in.js";
import { table } from "./table.js";

/**
 * What an answer table holds, for a cell that ends with one: its variables, what they ask, and how many units answered each.
 * Items of the same question share a row, where a unit counts that answered at least one of them.
 */
export function answersOverview(answers: AnswerTable, locale?: Locale): Table {
  const { columns, provenance, units, year } = answers;
  const rows = variableGroups(answers).map((names) => ({
    variable: names.length === 1 ? names[0] : `${commonStart(names)}… (${names.length})`,
    question: questionOf(answers, names),
    answeredCount: units.filter((_, row) => names.some((name) => (columns.get(name)?.[row] ?? -1) >= 0)).length,
  }));
  return table(rows, {
    title: provenance.dataset,
    base: {
      nb: `${units.length} enheter, ${columns.size} variabler, ${year}`,
      en: `${units.length} units, ${columns.size} variables, ${year}`,
    },
    columns: [
      { name: "variable", label: { nb: "Variabel", en: "Variable" } },
      { name: "question", label: { nb: "Spørsmål", en: "Question" }, kind: "text" },
      { name: "answeredCount", label: { nb: "Har svart", en: "Answered" } },
    ],
    provenance,
    locale,
  });
}

/** Names of the variables, those of one question together. */
function variableGroups(answers: AnswerTable): string[][] {
  const groups = new Map<string, string[]>();
  for (const name of answers.columns.keys()) {
    const group = findVariable(answers, name)?.group ?? name;
    groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  return [...groups.values()];
}

function questionOf(answers: AnswerTable, names: readonly string[]): Label {
  const labels = names.map((name) => findVariable(answers, name)?.label ?? { nb: name, en: name });
  return { nb: labels.map(({ nb }) => nb).join("; "), en: labels.map(({ en }) => en).join("; ") };
}

/** What all the names begin with. */
function commonStart(names: readonly string[]): string {
  const [first = "", ...rest] = names;
  const differs = [...first].findIndex((letter, i) => rest.some((name) => name[i] !== letter));
  return differs < 0 ? first : first.slice(0, differs);
}
