import type { Grid, MeasureName } from "../../mime.js";
import { gridColumns } from "../grid-columns.js";
import { sortedOrder } from "./sorted-order.js";
import type { ViewState } from "./view-state.js";

/** Whether a grid or a frequency table can show this number. */
export const isMeasure = (value: string | undefined): value is MeasureName =>
  value === "count" || value === "share" || value === "percent";

/** A grid in the order, with the numbers, and without the items, answers and other edition, that a reader asks for. All bases stay. */
export function arrangedGrid(payload: Grid, state: ViewState): Grid {
  const shown = withMeasure(state.compare === false ? withoutEarlier(payload) : payload, state);
  const columns = gridColumns(shown);
  const rows = shown.items.map((item) => ({
    name: item.label[shown.locale],
    group: item.group,
    value: (key: string) => columns.find((column) => column.key === key)?.cell(item).value ?? null,
  }));
  const order = sortedOrder(rows, state.sort, shown.locale);
  const items = order.map((i) => shown.items[i] as Grid["items"][number]);
  const keptItems = items.filter(({ name }) => !state.hiddenRows?.includes(name));
  const answers = shown.answers.map((_, a) => a);
  const keptAnswers = answers.filter((a) => !state.hiddenColumns?.includes(shown.answers[a]?.code ?? ""));
  const [atItems, atAnswers] = [
    keptItems.length > 0 ? keptItems : items,
    keptAnswers.length > 0 ? keptAnswers : answers,
  ];
  const pick = <T>(list: readonly T[]) => atAnswers.map((a) => list[a] as T);
  return {
    ...shown,
    answers: pick(shown.answers),
    everyAnswer: shown.everyAnswer && atAnswers.length === answers.length,
    items: atItems.map((item) => ({ ...item, cells: pick(item.cells) })),
  };
}

const withMeasure = (payload: Grid, { show }: ViewState): Grid =>
  isMeasure(show) ? { ...payload, show: [show] } : payload;

function withoutEarlier(payload: Grid): Grid {
  if (payload.earlierYear === null) return payload;
  return {
    ...payload,
    earlierYear: null,
    change: false,
    provenance: payload.provenance.filter(({ year }) => year !== payload.earlierYear),
    items: payload.items
      .filter(({ now }) => now !== null)
      .map((item) => ({
        ...item,
        earlier: null,
        cells: item.cells.map(({ earlierCount: _, ...cell }) => ({ ...cell, earlierShare: null })),
      })),
  };
}
