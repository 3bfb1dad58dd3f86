import { sizeGroup } from "../indicators/size-group.js";
import type { Label, MapUnit } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { everyUnit } from "../survey/every-unit.js";
import { classOf, type PlacedUnits } from "./placed-units.js";
import { sizeGroups } from "./size-groups.js";

/**
 * Units in a block for each size group, in the order of their classes; in one block where no population is known.
 *
 * @param absent - how many municipalities there are besides
 */
export function inBlocks(answers: AnswerTable, { values }: CategoryColumn, absent: number): PlacedUnits {
  const isSized = answers.columns.has("population");
  const groups = isSized ? sizeGroup(answers).values : new Int8Array(answers.units.length);
  const units = answers.units.map((id, row): MapUnit => {
    const group = groups[row] as number;
    return { key: id, name: id, class: classOf(values[row]), ...(group >= 0 && { group }) };
  });
  const nobody = Array.from({ length: absent }, (): MapUnit => ({ key: "", name: "", class: null }));
  return {
    units: [...units].sort(byGroupAndClass).concat(nobody),
    groups: isSized ? sizeGroups(answers) : { label: { nb: "Alle", en: "All" }, names: [everyUnit(answers)] },
    places: { kind: "blocks" },
    placedBy: "group",
    notes: notesOf(isSized, absent),
    origins: [],
    absent,
  };
}

/** What comes after all groups and classes. */
const LAST = 1_000;

const byGroupAndClass = (a: MapUnit, b: MapUnit) =>
  (a.group ?? LAST) - (b.group ?? LAST) || (a.class ?? LAST) - (b.class ?? LAST);

function notesOf(isSized: boolean, absent: number): Label[] {
  return [
    isSized
      ? {
          nb: "Dette er ikke et kart over landet: hver rute er en kommune, og rutene står i blokker etter innbyggergruppe, ordnet etter klasse.",
          en: "This is no map of the country: each square is a municipality, and they stand in blocks by population group, in the order of their classes.",
        }
      : {
          nb: "Dette er ikke et kart over landet: hver rute er en enhet, ordnet etter klasse.",
          en: "This is no map of the country: each square is a unit, in the order of their classes.",
        },
    ...absentNote(absent),
  ];
}

function absentNote(absent: number): Label[] {
  if (absent === 0) return [];
  if (absent === 1)
    return [
      {
        nb: "Hvilken kommune som mangler, og hvor stor den er, er ikke kjent.",
        en: "Which municipality is missing, and how large it is, is not known.",
      },
    ];
  return [
    {
      nb: `Hvilke ${absent} kommuner som mangler, og hvor store de er, er ikke kjent.`,
      en: `Which ${absent} municipalities are missing, and how large they are, is not known.`,
    },
  ];
}
