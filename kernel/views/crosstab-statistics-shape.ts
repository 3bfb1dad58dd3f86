import type { CrosstabStatistics } from "../mime.js";
import {
  aBoolean,
  aCount,
  aNumber,
  aText,
  type Check,
  checkLength,
  fields,
  listOf,
  oneOf,
  orNull,
} from "./payload-shape.js";

const estimate = { value: aNumber, low: aNumber, high: aNumber };
const ordered = orNull(fields({ ...estimate, standardError: aCount, z: orNull(aNumber), p: orNull(aCount) }));

/** The fields of the statistics of a crosstab. */
export const crosstabStatisticsShape: Readonly<Record<keyof CrosstabStatistics, Check>> = {
  n: aCount,
  orderedN: orNull(aCount),
  level: aCount,
  emptyRows: listOf(aCount),
  emptyColumns: listOf(aCount),
  chiSquare: orNull(
    fields({
      value: aCount,
      df: aCount,
      p: aCount,
      minimumExpected: aCount,
      shareBelow5: aCount,
      reliable: aBoolean,
      yates: orNull(fields({ value: aCount, p: aCount })),
    }),
  ),
  fisher: orNull(
    fields({
      p: aCount,
      simulated: orNull(fields({ tables: aCount, standardError: aCount })),
      oddsRatio: orNull(fields({ value: orNull(aCount), low: aCount, high: orNull(aCount) })),
    }),
  ),
  cramersV: orNull(fields({ ...estimate, corrected: aCount })),
  gamma: ordered,
  tauB: ordered,
  expected: orNull(listOf(listOf(aCount))),
  residuals: orNull(listOf(listOf(orNull(aNumber)))),
  absent: listOf(
    fields({
      name: oneOf("chiSquare", "fisher", "cramersV", "gamma", "tauB", "residuals"),
      why: fields({ nb: aText, en: aText }),
    }),
  ),
};

/** Holds the sizes of what has a part for each cell or names a category against those of the table. */
export function checkStatisticsSizes(statistics: CrosstabStatistics, rows: number, columns: number): void {
  const { expected, residuals, emptyRows, emptyColumns } = statistics;
  for (const [name, cells] of Object.entries({ expected, residuals })) {
    if (cells === null) continue;
    checkLength(`statistics.${name}`, cells.length, rows);
    for (const [r, row] of cells.entries()) checkLength(`statistics.${name}[${r}]`, row.length, columns);
  }
  checkIndexes("emptyRows", emptyRows, rows);
  checkIndexes("emptyColumns", emptyColumns, columns);
}

function checkIndexes(name: string, indexes: readonly number[], length: number): void {
  const wrong = indexes.findIndex((index) => !Number.isInteger(index) || index >= length);
  if (wrong >= 0)
    throw new TypeError(
      `statistics.${name}[${wrong}] is ${indexes[wrong]}; expected the index of one of ${length} categories`,
    );
}
