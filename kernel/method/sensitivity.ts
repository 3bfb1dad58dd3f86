import { columnOf, type IndicatorName } from "../indicators/column-of.js";
import { type Readings, readingValues } from "../indicators/editions/readings.js";
import { settle } from "../indicators/options.js";
import type { Category, Label, LeftOut, Locale, Table, TableCell } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { everyUnit } from "../survey/every-unit.js";
import { leftOutOf } from "../survey/left-out.js";
import { countCategories } from "../tables/count-categories.js";
import { deepFreeze } from "../tables/deep-freeze.js";
import { checkMethodOptions } from "./check-method-options.js";
import { indicatorColumn, type MethodOptions } from "./indicator-values.js";
import { plainTable, tableColumn } from "./plain-table.js";
import { readingWords } from "./reading-words.js";
import { readingsOf } from "./readings-of.js";

/** How a table moves with one reading. */
export interface ReadingEffect {
  /** Name of the reading, which is also the option that sets it. */
  readonly reading: keyof Readings;
  readonly value: Readings[keyof Readings];
  readonly label: Label;
  /** Units in each category; in the order of `categories`. */
  readonly counts: readonly number[];
  /** The same less the counts of the default. */
  readonly differences: readonly number[];
  /** Units that have another value than with the default, those that lose or gain one included. */
  readonly changed: number;
  readonly base: number;
  readonly leftOut: readonly LeftOut[];
}

/** The distribution of an indicator under every reading of the places that the reports leave open. */
export interface Sensitivity extends Table {
  readonly indicator: IndicatorName;
  readonly year: number;
  readonly categories: readonly Category[];
  /** With the readings of the edition, or those given as options. */
  readonly default: { readonly counts: readonly number[]; readonly base: number; readonly leftOut: readonly LeftOut[] };
  readonly readings: readonly ReadingEffect[];
}

/** Where the categories have longer labels than this, their codes stand above the columns. */
const LONGEST_HEADING = 30;

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

function effectOf(
  name: keyof Readings,
  value: Readings[keyof Readings],
  column: CategoryColumn,
  standard: CategoryColumn,
): ReadingEffect {
  const { place, value: reading } = readingWords(name, value);
  const counts = countCategories(column);
  const before = countCategories(standard);
  return {
    reading: name,
    value,
    label: { nb: `${place.nb}: ${reading.nb}`, en: `${place.en}: ${reading.en}` },
    counts,
    differences: counts.map((count, i) => count - (before[i] as number)),
    changed: column.values.filter((own, row) => own !== standard.values[row]).length,
    base: sum(counts),
    leftOut: leftOutOf(column.values),
  };
}

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

function leftOutNote(label: Label, leftOut: readonly LeftOut[]): Label[] {
  if (leftOut.length === 0) return [];
  const [nb, en] = (["nb", "en"] as const).map((locale) =>
    leftOut.map((reason) => `${reason.label[locale]} ${reason.count}`).join("; "),
  );
  return [{ nb: `${label.nb}, ikke med i tabellen: ${nb}.`, en: `${label.en}, not in the table: ${en}.` }];
}

const standardLabel: Label = { nb: "Standard", en: "Default" };

/** The table that a notebook shows: a row for the default and one for every other reading. */
function tableOf(
  answers: AnswerTable,
  column: CategoryColumn,
  { default: standard, readings }: Pick<Sensitivity, "default" | "readings">,
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

/**
 * How the distribution of an indicator moves with each reading of the places where the reports are silent or contradict
 * each other: what its published table would be if the place were read otherwise.
 *
 * One reading is changed at a time, the others being those of the edition or the options; combinations can be tried with the
 * options. Counts are of all units that have a value; a reading that leaves units out has its own base and says why.
 *
 * @param data - answers of one year
 * @param indicator - name of an indicator
 * @param options - `edition` and readings that hold by default, and `locale`
 * @returns a frozen table with a row for each reading, and the same numbers in `default` and `readings`
 * @throws TypeError for an argument of the wrong kind; RangeError for an indicator that there is not, and whatever the
 *   indicator throws
 * @example
 * sensitivity(kommuner2022, "digitalPriority").readings.map(({ reading, value }) => `${reading} ${value}`) // ["strategyWithoutAreas 1", "projectWithoutAreas 1", "noStrategyHighProjects 3", "highStrategyNoProjects 1", "dontKnow exclude"]
 */
export function sensitivity(
  data: AnswerTable,
  indicator: IndicatorName,
  options: MethodOptions & { readonly locale?: Locale | undefined } = {},
): Sensitivity {
  const method = checkMethodOptions("sensitivity", data, indicator, options);
  const columnWith = (other: MethodOptions) =>
    columnOf(data, (answers) => indicatorColumn(indicator, answers, { ...method, ...other }));
  const standard = columnWith({});
  const readings = readingsOf(indicator, () => settle(data, method).edition).flatMap((name) =>
    readingValues[name]
      .filter((value) => value !== settle(data, method).readings[name])
      .map((value) => effectOf(name, value, columnWith({ [name]: value }), standard)),
  );
  const counts = countCategories(standard);
  const results = { default: { counts, base: sum(counts), leftOut: leftOutOf(standard.values) }, readings };
  return deepFreeze({
    ...tableOf(data, standard, results, options.locale),
    indicator,
    year: data.year,
    categories: standard.categories.map(({ code, label }) => ({ code, label })),
    ...results,
  });
}
