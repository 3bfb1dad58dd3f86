import type { MeasureName } from "../../kernel/mime.js";
import { isCumulativePercent } from "../../kernel/views/distribution-columns.js";
import { WORDS } from "../../kernel/views/words.js";
import type { TableKind } from "./table-kind.js";

const MEASURES = ["count", "share", "percent"] as const;

/** The value of the choice that shows a table's own numbers. */
const OWN = "own";

/** The choice between the numbers that the maker of a table shows, where those are several, and each alone. */
export function measureChoices(
  shown: readonly (MeasureName | "cumulative")[],
  locale: TableKind["locale"],
): Pick<TableKind, "shows" | "show"> {
  const cumulative = isCumulativePercent(shown) ? WORDS.cumulativePercent : WORDS.cumulativeShare;
  const nameOf = (measure: MeasureName | "cumulative") =>
    (measure === "cumulative" ? cumulative : WORDS[measure])[locale];
  const [only] = shown;
  const isOne = shown.length === 1 && MEASURES.some((measure) => measure === only);
  const list = new Intl.ListFormat(locale, { type: "conjunction" }).format(shown.map(nameOf).map(lower));
  return {
    shows: [
      ...(isOne ? [] : [{ value: OWN, label: `${list.charAt(0).toUpperCase()}${list.slice(1)}` }]),
      ...MEASURES.map((measure) => ({ value: measure, label: nameOf(measure) })),
    ],
    show: isOne ? (only as string) : OWN,
  };
}

const lower = (word: string) => word.toLowerCase();
