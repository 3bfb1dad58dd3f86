import type { Locale, MimeBundle } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import { findVariable } from "../survey/variables-in.js";
import { escapeHtml } from "./escape-html.js";
import { frameHtml, headingHtml, scrollHtml } from "./frame-html.js";
import { answersNotes } from "./notes.js";
import { numberFormat } from "./number-format.js";
import { textTable } from "./text-table.js";
import { WORDS } from "./words.js";

/** One variable of an answer table, or all the items of one question. */
interface OverviewRow {
  readonly names: readonly string[];
  readonly labels: readonly string[];
  /** Units that answered at least one of them. */
  readonly answered: number;
}

/**
 * What an answer table holds, for a cell that ends with one: the variables, how many units answered each, and whether the
 * answers are real. Items of the same question share a line.
 *
 * @returns `text/html` and `text/plain`
 */
export function answersBundle(answers: AnswerTable, locale: Locale = "nb"): MimeBundle {
  const { count } = numberFormat(locale);
  const title = answers.provenance.dataset;
  const base = `${count(answers.units.length)} ${WORDS.units[locale]}, ${count(answers.columns.size)} ${WORDS.variables[locale]}, ${answers.year}`;
  const notes = answersNotes(answers.provenance, locale);
  const header = [WORDS.variable[locale], WORDS.question[locale], WORDS.answered[locale]] as const;
  const rows = overviewRows(answers, locale).map(({ names, labels, answered }) => ({
    name: names.length === 1 ? `${names[0]}` : `${commonStart(names)}… (${names.length})`,
    label: labels.join("; "),
    answered: count(answered),
  }));
  const table = [
    `<table><caption>${headingHtml({ title, base, synthetic: notes.synthetic })}</caption><thead><tr>`,
    `<th scope="col">${header[0]}</th><th scope="col">${header[1]}</th><th scope="col" class="kl-number">${header[2]}</th></tr></thead><tbody>`,
    ...rows.map(
      ({ name, label, answered }) =>
        `<tr><th scope="row"><code>${escapeHtml(name)}</code></th><td><bdi>${escapeHtml(label)}</bdi></td><td class="kl-number">${answered}</td></tr>`,
    ),
    "</tbody></table>",
  ].join("");
  const lines = textTable({ header: [header[0], header[2]], rows: rows.map((row) => [row.name, row.answered]) });
  return {
    "text/html": frameHtml(scrollHtml(table, title), notes, locale),
    "text/plain": [title, base, ...(notes.synthetic ? [notes.synthetic] : []), "", ...lines, "", ...notes.below].join(
      "\n",
    ),
  };
}

function overviewRows(answers: AnswerTable, locale: Locale): OverviewRow[] {
  const { columns, units } = answers;
  const groups = new Map<string, string[]>();
  for (const name of columns.keys()) {
    const group = findVariable(answers, name)?.group ?? name;
    groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  return [...groups.values()].map((names) => ({
    names,
    labels: names.map((name) => findVariable(answers, name)?.label[locale] ?? name),
    answered: units.filter((_, row) => names.some((name) => (columns.get(name)?.[row] ?? -1) >= 0)).length,
  }));
}

/** What all the names begin with. */
function commonStart(names: readonly string[]): string {
  const [first = "", ...rest] = names;
  const differs = [...first].findIndex((letter, i) => rest.some((name) => name[i] !== letter));
  return differs < 0 ? first : first.slice(0, differs);
}
