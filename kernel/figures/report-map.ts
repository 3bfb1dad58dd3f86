import { columnOf, type IndicatorName } from "../indicators/column-of.js";
import { municipalMap } from "../maps/municipal-map.js";
import { placeUnits } from "../maps/place-units.js";
import type { Label, MunicipalMap } from "../mime.js";
import { numberedTitle } from "../tables/distribution-trimmings.js";
import type { FigureAnswers } from "./report-figure.js";

/** What a map of the reports shows. */
interface ReportMap {
  /** As the reports number it, as in `3.6`. */
  readonly id: string;
  readonly variable: IndicatorName;
  /** What follows «Kommuner etter graden av», or «Kommunene» in the report of 2018. */
  readonly degreeOf: Label;
  readonly legend: Label;
  /** What the legend of 2018 is headed, the name of a variable. */
  readonly printed?: string;
}

/** A map of the reports, of any answers to the questions of an edition. */
export function reportMap(
  { answers, locale, tiles = [] }: FigureAnswers,
  { id, variable, degreeOf, legend, printed }: ReportMap,
): MunicipalMap<number> {
  const column = columnOf(answers, variable);
  const { year } = answers;
  const title = {
    nb: `${year === 2018 ? "Kommunene" : "Kommuner"} etter graden av ${degreeOf.nb} i ${year}`,
    en: `Municipalities by degree of ${degreeOf.en}, ${year}`,
  };
  return municipalMap(answers, column, placeUnits("figure", answers, column, tiles), {
    place: { id, edition: year },
    title: numberedTitle(`Figur ${id}`, title),
    legend: year === 2018 && printed ? { nb: `${legend.nb} (${printed})`, en: `${legend.en} (${printed})` } : legend,
    locale,
  });
}
