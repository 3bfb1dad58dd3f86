import { CROSSTAB_MIME, DISTRIBUTION_MIME, GRID_MIME, type Label, type Locale, MAP_MIME, type Table } from "../mime.js";
import { tableLocale } from "../table-locale.js";
import { table } from "../tables/table.js";
import { REPORT_EDITIONS, type ReportEdition, reportFigures } from "./catalogue.js";
import { type AnyReportFigure, drawFigure, sampleAnswers } from "./figure.js";

/** Which figures are listed, and how. */
export interface FiguresOptions {
  /** Language of the list; by default that of the notebook, which `locale` sets. */
  readonly locale?: Locale | undefined;
}

/**
 * Everything that `figure` draws: number, edition, title and kind of each figure, table and map of the two reports.
 *
 * @param edition - 2018 or 2022; both when left out
 * @param options - see {@link FiguresOptions}
 * @returns a frozen payload that notebooks show as a table
 * @throws RangeError for another edition; TypeError for a language that is neither «nb» nor «en»
 * @example
 * figures(2022).columns.map(({ name }) => name) // ["id", "edition", "title", "kind"]
 */
export function figures(edition?: ReportEdition, { locale = tableLocale() }: FiguresOptions = {}): Table {
  if (locale !== "nb" && locale !== "en") throw new TypeError("figures: locale must be «nb» or «en».");
  const editions = REPORT_EDITIONS.filter((year) => edition === undefined || year === edition);
  if (editions.length === 0)
    throw new RangeError(`figures: there is no report about ${edition}; there are ${REPORT_EDITIONS.join(" and ")}.`);
  const rows = editions.flatMap((year) =>
    reportFigures
      .filter((figure) => figure.editions.some((one) => one === year))
      .map(({ id }) => {
        const drawn = drawFigure(id, { ...sampleAnswers(year), locale });
        return { id, edition: year, title: drawn.title ?? NO_TITLE, kind: kindOf(id, drawn) };
      }),
  );
  return table(rows, { title: TITLE, notes: NOTE, locale, columns: COLUMNS });
}

const TITLE: Label = {
  nb: "Figurer, tabeller og kart i de to rapportene",
  en: "Figures, tables and maps of the two reports",
};

const NOTE: Label = {
  nb: 'Hver tegnes med figure(nummer, utgave), som figure("3.1", 2022).',
  en: 'Each is drawn by figure(number, edition), as figure("3.1", 2022).',
};

const NO_TITLE: Label = { nb: "", en: "" };

const COLUMNS = [
  { name: "id", label: { nb: "Nummer", en: "Number" } },
  { name: "edition", label: { nb: "Utgave", en: "Edition" }, kind: "year" },
  { name: "title", label: { nb: "Tittel", en: "Title" } },
  { name: "kind", label: { nb: "Slag", en: "Kind" } },
] as const;

const KINDS = {
  table: { nb: "Tabell", en: "Table" },
  map: { nb: "Kart", en: "Map" },
  histogram: { nb: "Histogram", en: "Histogram" },
  stacked: { nb: "Delte stolper", en: "Stacked bars" },
  grouped: { nb: "Grupperte stolper", en: "Grouped bars" },
  bars: { nb: "Stolper", en: "Bars" },
} as const satisfies Record<string, Label>;

/** What kind of picture it is, in words. */
function kindOf(id: string, drawn: AnyReportFigure): Label {
  if (id.startsWith("T")) return KINDS.table;
  if (drawn.type === MAP_MIME) return KINDS.map;
  const numbers = "numbers" in drawn ? drawn.numbers : drawn;
  if (numbers.type === DISTRIBUTION_MIME && numbers.form === "histogram") return KINDS.histogram;
  if (numbers.type === CROSSTAB_MIME || (numbers.type === GRID_MIME && numbers.answers.length > 1))
    return numbers.form === "grouped" ? KINDS.grouped : KINDS.stacked;
  return KINDS.bars;
}
