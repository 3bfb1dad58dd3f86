import type { VariableRef } from "../indicators/column-of.js";
import type { Category, Footnote, Grid, GridCell, Label } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { NOT_ANSWERED } from "../survey/left-out.js";
import { checkGrouped } from "./check-grouped.js";
import { deepFreeze } from "./deep-freeze.js";
import type { GroupedOptions } from "./distribution-options.js";
import { numberedTitle } from "./distribution-trimmings.js";
import { gridBy } from "./grid-by.js";
import { gridWords } from "./grid-title.js";
import { type GridVariable, gridVariables, type SeveralVariables } from "./grid-variables.js";
import { groupedTitle } from "./table-title.js";

/**
 * Several variables of which a unit can have chosen more than one, such as reasons, in each group of units and in all: groups ×
 * variables, each share of the group's units that answered any of the variables. What `distribution` makes of several variables and
 * `by`. A unit that answered some of them has not chosen those that it left empty; a note says how often that was.
 *
 * @throws TypeError for an argument of the wrong kind; RangeError as `distribution`, and for variables that are asked of different
 *   units
 */
export function gridSeveralBy(data: AnswerTable, several: SeveralVariables, options: GroupedOptions): Grid {
  checkGrouped(data, options);
  const chosen = chosenOf(options);
  const { compare } = options;
  const variables = gridVariables(several, data, compare, "row");
  const now = yearOf(variables, "now", data, chosen);
  const earlier = compare ? yearOf(variables, "earlier", compare, chosen) : null;
  const [first, ...others] = variables.map((_, v) => {
    const ref: VariableRef = (answers) => (earlier && answers === compare ? earlier : now).columns[v] as CategoryColumn;
    return gridBy(data, ref, options);
  }) as [Grid, ...Grid[]];
  const answers = variables.map(({ name, label }): Category => ({ code: name, label }));
  const footnotes = [...(first.footnotes ?? []), ...[now, ...(earlier ? [earlier] : [])].flatMap(filledNote)];
  return deepFreeze({
    ...first,
    ...(options.title === undefined && { title: numberedTitle(options.number, titleOf(variables, first)) }),
    answers,
    everyAnswer: true,
    several: true,
    ordered: false,
    items: first.items.map((item) => ({
      ...item,
      cells: [first, ...others].map((grid) => cellOf(grid, item.name)),
    })),
    form: options.form === undefined || options.form === "bars" ? "grouped" : options.form,
    ...(footnotes.length > 0 && { footnotes }),
  });
}

const titleOf = (variables: readonly GridVariable[], { heading, year, earlierYear }: Grid): Label =>
  groupedTitle({ label: gridWords(variables, []).title, year }, { label: heading }, earlierYear);

function chosenOf({ answers, dontKnow }: GroupedOptions): string {
  const [chosen, ...others] = answers ?? [];
  if (chosen === undefined || others.length > 0)
    throw new RangeError(
      'distribution: by and several variables show one answer of each; say which, as in answers: ["yes"].',
    );
  if (dontKnow === "out")
    throw new RangeError(
      "distribution: by and several variables count «vet ikke» as not chosen, so that all are of the same units; leave out dontKnow.",
    );
  return chosen;
}

/** The variables in one year. */
interface Year {
  readonly year: number | null;
  readonly columns: readonly CategoryColumn[];
  /** Answers that were not given by units that answered another of the variables. */
  readonly filled: number;
}

function yearOf(
  variables: readonly GridVariable[],
  edition: "now" | "earlier",
  { year }: AnswerTable,
  chosen: string,
): Year {
  const columns = variables.map((variable) => {
    const column = variable[edition];
    if (column === null)
      throw new RangeError(`distribution: «${variable.name}» was not part of the survey of ${year}; leave it out.`);
    return column;
  });
  checkAskedOfTheSame(columns);
  const hasAnswered = (row: number) => columns.some(({ values }) => (values[row] as number) >= 0);
  const isLeftEmpty = (value: number, row: number) => value === NOT_ANSWERED && hasAnswered(row);
  const filled = columns.flatMap(({ values }) => Array.from(values).filter(isLeftEmpty)).length;
  return {
    year: columns[0]?.year ?? null,
    columns: columns.map((column) => {
      const notChosen = column.categories.findIndex(({ code }) => code !== chosen);
      return { ...column, values: column.values.map((value, row) => (isLeftEmpty(value, row) ? notChosen : value)) };
    }),
    filled,
  };
}

function checkAskedOfTheSame(columns: readonly CategoryColumn[]): void {
  const [first] = columns;
  const other = columns.find(({ base }) => base.nb !== first?.base.nb);
  if (!first || !other) return;
  throw new RangeError(
    `distribution: «${first.name}» is of ${first.base.nb} and «${other.name}» of ${other.base.nb}; with by, several variables must be of the same units.`,
  );
}

function cellOf({ items }: Grid, name: string): GridCell {
  return items.find((item) => item.name === name)?.cells[0] as GridCell;
}

function filledNote({ filled, year }: Year): Footnote[] {
  if (filled === 0) return [];
  const when: Label = year === null ? { nb: "", en: "" } : { nb: ` i ${year}`, en: ` in ${year}` };
  return [
    {
      text: {
        nb: `Tomme svar fra enheter som har svart på noe av det andre, regnes som ikke valgt: ${filled}${when.nb}.`,
        en: `Empty answers of units that answered some of the others count as not chosen: ${filled}${when.en}.`,
      },
      row: null,
    },
  ];
}
