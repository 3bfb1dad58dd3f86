import type { Category, Label, LeftOut, Locale, Table, TableCell } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { everyUnit } from "../survey/every-unit.js";
import { plainTable, tableColumn } from "./plain-table.js";
import type { ReadingEffects } from "./reading-effects.js";

/** Where the categories have longer labels than this, their codes stand above the columns. */
const LONGEST_HEADING = 30;

const signed = (difference: number) => (difference > 0 ? `+${difference}` : `−${-difference}`);

/** A count, with its difference from the default where there is one. */
function countCell(count: number, difference: number): TableCell {
  if (difference === 0) return count;
  const text = `${count} (${signed(difference)})`;
  return { nb: text, en: text };
}

const named = ({ code, label }: Category): Label =>
  /^\d+$/.test(code) && !label.nb.startsWith(code) ? { nb: `${code}: ${label.nb}`, en: `${code}: ${label.en}` } : label;

function headingsOf(categories: readonly Category[]): { columns: readonly Label[]; notes: readonly Label[] } {
  const labels = categories.map(named);
  if (labels.every(({ nb, en }) => Math.max(nb.length, en.length) <= LONGEST_HEADING))
    return { columns: labels, notes: [] };
  return { columns: categories.map(({ code }) => ({ nb: code, en: code })), notes: labels };
}

const notes = {
  oneAtATime: {
    nb: "Én lesning endres om gangen; de andre står som i utgaven. Endringen fra standard står i parentes.",
    en: "One reading is changed at a time; the others are those of the edition. The change from the default is in parentheses.",
  },
  none: {
    nb: "Ingen av stedene som rapportene lar stå åpne, har noe å si for denne indikatoren.",
    en: "None of the places that the reports leave open bears on this indicator.",
  },
} as const satisfies Record<string, Label>;

function leftOutNote(label: Label, leftOut: readonly LeftOut<number>[]): Label[] {
  if (leftOut.length === 0) return [];
  const [nb, en] = (["nb", "en"] as const).map((locale) =>
    leftOut.map((reason) => `${reason.label[locale]} ${reason.count}`).join("; "),
  );
  return [{ nb: `${label.nb}, ikke med i tabellen: ${nb}.`, en: `${label.en}, not in the table: ${en}.` }];
}

const standardLabel: Label = { nb: "Standard", en: "Default" };

/** The table that shows how a distribution moves with the readings: a row for the default and one for every other reading. */
export function sensitivityTable(
  answers: AnswerTable,
  column: CategoryColumn,
  { default: standard, readings }: ReadingEffects,
  locale: Locale | undefined,
): Table {
  const { columns, notes: legend } = headingsOf(column.categories);
  const every = everyUnit(answers);
  return plainTable({
    title: {
      nb: `${column.label.nb} i ${answers.year} etter hvordan åpne steder i metoden leses`,
      en: `${column.label.en} in ${answers.year} by how open places in the method are read`,
    },
    base: {
      nb: `Antall av ${every.nb} som har en verdi; n står i hver rad`,
      en: `Counts of ${every.en} that have a value; n stands in each row`,
    },
    columns: [
      tableColumn("reading", { nb: "Lesning", en: "Reading" }),
      ...columns.map((label, i) => tableColumn(`category${i}`, label, "count")),
      tableColumn("base", { nb: "n", en: "n" }, "count"),
      tableColumn("changed", { nb: "Enheter som endres", en: "Units that change" }, "count"),
    ],
    rows: [
      [standardLabel, ...standard.counts, standard.base, 0],
      ...readings.map(({ label, counts, differences, base, changed }) => [
        label,
        ...counts.map((count, i) => countCell(count, differences[i] as number)),
        base,
        changed,
      ]),
    ],
    notes: [
      readings.length === 0 ? notes.none : notes.oneAtATime,
      ...legend,
      ...leftOutNote(standardLabel, standard.leftOut),
      ...readings.flatMap(({ label, leftOut }) => leftOutNote(label, leftOut)),
    ],
    locale,
    provenance: [answers.provenance],
  });
}
