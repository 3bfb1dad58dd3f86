import { loadDataset } from "../datasets/load.js";
import { loadTiles } from "../datasets/load-tiles.js";
import {
  type Crosstab,
  type Distribution,
  type Figure,
  type Grid,
  type Locale,
  MAP_MIME,
  type MunicipalMap,
  type Table,
} from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import { nearMatches } from "../survey/near-matches.js";
import { tableLocale } from "../table-locale.js";
import { asFigure } from "./as-figure.js";
import {
  type DrawnBy,
  type FigureId,
  REPORT_EDITIONS,
  type ReportEdition,
  reportFigure,
  reportFigures,
} from "./catalogue.js";

/** How a figure of the reports is drawn. */
export interface FigureOptions {
  /** Answers of an earlier year to set beside, where the figure of that edition compares. */
  readonly compare?: AnswerTable | undefined;
  /** Language of the figure; by default that of the notebook, which `locale` sets. */
  readonly locale?: Locale | undefined;
}

/** What a figure of the reports is shown as: a table as its numbers, a map as a map, and all else as a chart. */
export type ReportFigureOf<Id extends FigureId> = Id extends `T${string}`
  ? DrawnBy<Id>
  : DrawnBy<Id> extends MunicipalMap
    ? MunicipalMap
    : Figure;

/** Everything that a report prints. */
export type AnyReportFigure = Figure | Distribution | Grid | Crosstab | Table | MunicipalMap;

/**
 * A figure, table or map of Statistics Norway's two reports, with number, title, base, notes and source as the report of that
 * edition has them. A figure is a chart; `.numbers` are what it is drawn from. Of an edition it is drawn from the sample
 * answers, and beside those of 2018 where the report of 2022 compares; of one's own answers, as the report of their survey year.
 *
 * @param id - the report's number, as `3.1`; that of a table begins with T, as `T3.1`
 * @param from - 2018 or 2022, or answers to the questions of one of these years
 * @param options - see {@link FigureOptions}
 * @returns a frozen payload
 * @throws RangeError for a number that the edition's report does not have, for answers that lack a question of the figure, and for
 *   a later year to compare with; TypeError for an argument of the wrong kind
 * @example
 * figure("5.4", 2022).spec.data.length // 2
 */
export function figure<Id extends FigureId>(
  id: Id,
  from: ReportEdition | AnswerTable,
  options: FigureOptions = {},
): ReportFigureOf<Id> {
  const { compare, locale = tableLocale() } = checked(options);
  const given = answersOf(from);
  if (compare && compare.year > given.answers.year)
    throw new RangeError(
      `figure: compare is of ${compare.year}, and the figure of ${given.answers.year}; compare with answers of an earlier year.`,
    );
  // What the figures draw by number is what the type says.
  return drawFigure(id, { ...given, locale, ...(compare && { compare }) }) as ReportFigureOf<Id>;
}

interface Source {
  readonly answers: AnswerTable;
  readonly compare?: AnswerTable | undefined;
  readonly locale: Locale;
}

/** Any figure of the reports, by a number that is known when it runs. */
export function drawFigure(id: string, { answers, compare, locale }: Source): AnyReportFigure {
  const found = reportFigure(id) ?? unknownFigure(id);
  if (!found.editions.includes(answers.year)) throw notInEdition(id, answers.year, found.editions);
  const drawn = found.draw({ answers, locale, tiles: loadTiles(), ...(compare && { compare }) });
  if (drawn.type === MAP_MIME || id.startsWith("T")) return drawn;
  return asFigure(drawn, { id, edition: answers.year });
}

function unknownFigure(id: unknown): never {
  if (typeof id !== "string") throw new TypeError(`figure: the number must be a text, as "3.1"; it is ${String(id)}.`);
  const ids = reportFigures.map((one) => one.id);
  const near = nearMatches(id, ids);
  const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : `They have ${ids.join(", ")}.`;
  throw new RangeError(`figure: the reports have no figure «${id}». ${hint}`);
}

function notInEdition(id: string, year: number, editions: readonly number[]): RangeError {
  const isReport = REPORT_EDITIONS.some((edition) => edition === year);
  const what = isReport ? `the report of ${year} has no figure «${id}»` : `no report is about ${year}`;
  return new RangeError(`figure: ${what}; «${id}» is in that of ${editions.join(" and ")}.`);
}

function checked(options: FigureOptions): FigureOptions {
  const { compare, locale, ...others } = options;
  const [other] = Object.keys(others);
  if (other !== undefined) throw new RangeError(`figure: there is no option «${other}»; there are compare and locale.`);
  if (locale !== undefined && locale !== "nb" && locale !== "en")
    throw new TypeError("figure: locale must be «nb» or «en».");
  if (compare !== undefined && !isAnswerTable(compare))
    throw new TypeError("figure: compare must be an answer table, such as kommuner2018.");
  return options;
}

type Compared = Pick<Source, "answers" | "compare">;

/** The sample answers of an edition, and those that its report compares with. */
export function sampleAnswers(edition: ReportEdition): Compared {
  const earlier = loadDataset("kommuner2018");
  return edition === 2018 ? { answers: earlier } : { answers: loadDataset("kommuner2022"), compare: earlier };
}

function answersOf(from: ReportEdition | AnswerTable): Compared {
  if (from === 2018 || from === 2022) return sampleAnswers(from);
  if (isAnswerTable(from)) return { answers: from };
  throw new TypeError(
    `figure: the second argument must be 2018, 2022, or an answer table, such as kommuner2022; it is ${typeof from === "object" ? "another object" : String(from)}.`,
  );
}

function isAnswerTable(value: unknown): value is AnswerTable {
  const { units, columns, year } = (value ?? {}) as Partial<AnswerTable>;
  return Array.isArray(units) && columns instanceof Map && typeof year === "number";
}
