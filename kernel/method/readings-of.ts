import type { IndicatorName } from "../indicators/column-of.js";
import type { Cell, Edition } from "../indicators/editions/edition.js";
import { type Readings, readingValues } from "../indicators/editions/readings.js";
import { gradeRuleOf, scoreRuleOf } from "../indicators/editions/rule-of.js";
import { chainTo, partOf } from "./indicator-parts.js";

type ReadingName = keyof Readings;

const isReading = (cell: Cell) => typeof cell === "string";

function ownReadings(name: IndicatorName, edition: () => Edition): readonly ReadingName[] {
  const part = partOf(name);
  switch (part.kind) {
    case "count":
      return ["dontKnow"];
    case "score": {
      const { withoutItems } = scoreRuleOf(edition(), part.score);
      return withoutItems === undefined ? [] : [withoutItems];
    }
    case "grade":
      return gradeRuleOf(edition(), part.grade).matrix.flat().filter(isReading);
    case "boundary":
      return ["internalFrom"];
    case "recruitment":
      return ["problemUnanswered"];
    default:
      return [];
  }
}

/**
 * The readings that bear on an indicator in an edition, in the order in which they are described.
 *
 * @param edition - asked for only when the indicator depends on one
 */
export function readingsOf(name: IndicatorName, edition: () => Edition): readonly ReadingName[] {
  const bearing = new Set(chainTo(name).flatMap((part) => ownReadings(part, edition)));
  return (Object.keys(readingValues) as ReadingName[]).filter((reading) => bearing.has(reading));
}
