import { chapter3 } from "../figures/chapter-3.js";
import { chapter4 } from "../figures/chapter-4.js";
import { chapter5 } from "../figures/chapter-5.js";
import type { ReportFigure } from "../figures/report-figure.js";
import { reports } from "../indicators/editions/reports.js";
import type { Tile } from "../maps/tile.js";
import { sensitivity } from "../method/sensitivity.js";
import type { Label, Locale, Reproduction } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import { placeName } from "./place-name.js";
import type { ReportAnswers, ReportChapter, ReportEdition, ReportPart } from "./report.js";

/** What an edition's part of a document is made of. */
export interface EditionMaterial {
  /** Survey year, of one of the reports. */
  readonly year: 2018 | 2022;
  readonly answers: AnswerTable;
  /** Those of the edition compared with, where the published report compares. */
  readonly compare?: AnswerTable | undefined;
  /** The tile grid of the municipalities, which maps are drawn on where it is of the edition's division. */
  readonly tiles: readonly Tile[];
  /** What `reproduce` says of the published report. */
  readonly ledger: Reproduction;
  readonly locale: Locale;
}

const chapters: readonly { number: number; title: Label; figures: readonly ReportFigure[] }[] = [
  { number: 3, title: { nb: "Digital prioritering", en: "Digital priority" }, figures: chapter3 },
  { number: 4, title: { nb: "Digital kompetanse", en: "Digital competence" }, figures: chapter4 },
  { number: 5, title: { nb: "Digital aktivitet", en: "Digital activity" }, figures: chapter5 },
];

/** The grades whose matrices have places that are left open. */
const grades = ["digitalPriority", "digitalCompetence", "useOfDigitalServices", "digitalActivity"] as const;

/**
 * Draws every figure, table and map of an edition.
 *
 * @param onPart - told of each part before it is drawn, and how far work has come
 * @throws whatever a figure throws of answers that it cannot be drawn from
 */
export function editionReport(
  material: EditionMaterial,
  onPart: (name: string, number: number, of: number) => void = () => {},
): ReportEdition {
  const { year, answers, compare, ledger, locale } = material;
  const inEdition = ({ editions }: ReportFigure) => editions.includes(year);
  const total = chapters.flatMap(({ figures }) => figures.filter(inEdition)).length;
  let drawn = 0;
  const draw = (figure: ReportFigure): ReportPart => {
    drawn += 1;
    onPart(placeName(figure).en, drawn, total);
    return partOf(figure, material);
  };
  return {
    year,
    source: reports[year],
    answers: factsOf(answers),
    compared: compare === undefined ? null : factsOf(compare),
    chapters: chapters.map(
      ({ number, title, figures }): ReportChapter => ({
        number,
        title,
        parts: figures.filter(inEdition).map(draw),
      }),
    ),
    ledger,
    readings: grades.map((grade) => sensitivity(answers, grade, { locale })),
  };
}

const factsOf = ({ units, provenance }: AnswerTable): ReportAnswers => ({ units: units.length, provenance });

function partOf(figure: ReportFigure, { year, answers, compare, tiles, locale }: EditionMaterial): ReportPart {
  const place = { id: figure.id, edition: year };
  const payload = figure.draw({ answers, compare, tiles, locale });
  return { place, title: numbered(payload.title, placeName(place)), payload };
}

/** A title that begins with the number, as those of the reports do. */
function numbered(title: Label | null, name: Label): Label {
  const with_ = (locale: Locale) => {
    const own = title?.[locale] ?? "";
    return own.startsWith(name[locale]) ? own : `${name[locale]} ${own}`.trim();
  };
  return { nb: with_("nb"), en: with_("en") };
}
