import type { AnswerTable } from "../survey/answers.js";
import { type DatasetName, loadDataset } from "./load.js";

/**
 * Answers that were read from a file, marked as synthetic when units of the sample answers are among them: a file of answers
 * does not say where they are from, and one that `kommunelab export` wrote has no other mark.
 *
 * A unit is the sample's when its id and all its answers are.
 */
export function markSampleUnits(answers: AnswerTable): AnswerTable {
  const sample = SAMPLES[answers.year];
  const shared = sample === undefined ? 0 : countShared(answers, loadDataset(sample));
  if (shared === 0) return answers;
  const { source } = answers.provenance;
  const all = answers.units.length;
  return {
    ...answers,
    provenance: {
      ...answers.provenance,
      synthetic: true,
      source: {
        nb: `${source.nb}; ${shared} av ${all} enheter er syntetiske, fra ${sample}`,
        en: `${source.en}; ${shared} of ${all} units are synthetic, from ${sample}`,
      },
    },
  };
}

const SAMPLES: Readonly<Record<number, DatasetName>> = { 2018: "kommuner2018", 2022: "kommuner2022" };

/** How many units of one table are in the other, answer for answer. */
function countShared(answers: AnswerTable, sample: AnswerTable): number {
  const rows = new Map(sample.units.map((unit, row) => [unit, row]));
  const columns = [...sample.columns];
  const isShared = (unit: string, row: number) => {
    const at = rows.get(unit);
    return at !== undefined && columns.every(([name, codes]) => Object.is(answers.columns.get(name)?.[row], codes[at]));
  };
  return answers.units.filter(isShared).length;
}
