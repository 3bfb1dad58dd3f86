import type { Grid, GridItem, Label } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import { variablesIn } from "../survey/variables-in.js";
import { deepFreeze } from "../tables/deep-freeze.js";
import { distribution } from "../tables/distribution.js";
import { dontKnowNote } from "./dont-know-note.js";
import { inYears } from "./in-years.js";
import type { FigureAnswers, ReportFigure } from "./report-figure.js";

/** The area that took the place of two, and the two. */
const MERGED = "strategy_area_user_centred_services";
const PARTS = ["strategy_area_services_citizens", "strategy_area_services_business"] as const;

/**
 * Areas that the strategy covers: percent of the municipalities that have one, most first.
 *
 * The report of 2023 sets 2018 beside. For «Sammenhengende tjenester med brukeren i sentrum», which is new, it takes the mean of
 * the shares of the two areas of 2018 that it replaces; other new areas have no share of 2018.
 *
 * Source: SSB Rapporter 2019/14 and 2023/27, chapter 3.1, Figur 3.1 with its note.
 */
export const figure31 = {
  id: "3.1",
  editions: [2018, 2022],
  draw(from) {
    const { answers, compare, locale } = from;
    const { nb, en } = inYears(from);
    const areas = variablesIn(answers).flatMap(({ name, group }) => (group === "strategy_area" ? [{ name }] : []));
    // In the order of the figure, in which its remarks are numbered.
    const asked = distribution(answers, areas, { compare, order: { size: "yes" } });
    const title = {
      nb: `Områder omtalt i ${answers.year === 2018 ? "IKT-strategien" : "digitaliseringsstrategien"} hos kommunene ${nb}`,
      en: `Areas mentioned in the ${answers.year === 2018 ? "ICT strategy" : "digitalisation strategy"} of the municipalities ${en}`,
    };
    const grid = distribution(answers, areas, {
      number: "Figur 3.1",
      title,
      answers: ["yes"],
      order: "size",
      compare,
      notes: [...areaNotes(asked, from), ...dontKnowNote(asked, { nb: "område", en: "area" })],
      locale,
    });
    return compare && areas.some(({ name }) => name === MERGED) ? withMean(grid, compare) : grid;
  },
} as const satisfies ReportFigure;

/** Which areas are new, what the one that replaces two is compared with, and which one no source names. */
function areaNotes({ items }: Grid, { compare }: FigureAnswers): { readonly row: string; readonly text: Label }[] {
  return items
    .map(({ name, earlier }) => ({
      row: name,
      texts: [
        ...(compare && earlier === null ? [NEW] : []),
        ...(compare && name === MERGED && hasParts(compare) ? [meanNote(compare.year)] : []),
        ...(name.includes("_unnamed_") ? [UNNAMED] : []),
      ],
    }))
    .filter(({ texts }) => texts.length > 0)
    .map(({ row, texts }) => ({
      row,
      text: { nb: texts.map(({ nb }) => nb).join(" "), en: texts.map(({ en }) => en).join(" ") },
    }));
}

const NEW: Label = { nb: "Nytt svaralternativ fra 2021.", en: "A new answer from 2021." };

const UNNAMED: Label = {
  nb: "Kilden navngir ikke dette området.",
  en: "The source does not name this area.",
};

const meanNote = (year: number): Label => ({
  nb: `${year}: gjennomsnittet av andelene for «Digitale tjenester for innbyggere» og «Digitale tjenester for næringslivet».`,
  en: `${year}: the mean of the shares of “Digital services for citizens” and “Digital services for business”.`,
});

const hasParts = ({ columns }: AnswerTable) => PARTS.every((name) => columns.has(name));

/** The grid with the mean of the two earlier areas beside the one that replaces them. */
function withMean(grid: Grid<number>, compare: AnswerTable): Grid<number> {
  if (!hasParts(compare)) return grid;
  const parts = distribution(compare, PARTS, { answers: ["yes"] }).items;
  const mean = (of: (item: GridItem<number>) => number) =>
    parts.reduce((sum, item) => sum + of(item), 0) / parts.length;
  const items = grid.items.map((item) => {
    const [cell] = item.cells;
    if (item.name !== MERGED || !cell) return item;
    return {
      ...item,
      earlier: parts[0]?.now ?? null,
      cells: [
        {
          ...cell,
          earlierCount: mean(({ cells }) => cells[0]?.count ?? 0),
          earlierShare: mean(({ cells }) => cells[0]?.share ?? 0),
        },
      ],
    };
  });
  return deepFreeze({ ...grid, items });
}
