import { cumulated } from "../../cumulated.js";
import type { Distribution } from "../../mime.js";
import { categoryText } from "../category-text.js";
import { distributionColumns } from "../distribution-columns.js";
import { isMeasure } from "./arranged-grid.js";
import { sortedOrder } from "./sorted-order.js";
import type { ViewState } from "./view-state.js";

/**
 * A frequency table in the order, and without the categories and the other edition, that a reader asks for. Its base and total stay;
 * what is added up from above is so in the new order, hidden categories too.
 */
export function arrangedDistribution(payload: Distribution, state: ViewState): Distribution {
  const edition = state.compare === false ? withoutEarlier(payload) : payload;
  const compared = isMeasure(state.show) ? { ...edition, show: [state.show] } : edition;
  const columns = distributionColumns(compared);
  const rows = compared.rows.map((row) => ({
    name: categoryText(row, compared.locale),
    group: row.group,
    value: (key: string) => columns.find(({ kind }) => kind === key)?.cell(row).value ?? null,
  }));
  const hidden = new Set(state.hiddenRows);
  const order = sortedOrder(rows, state.sort, compared.locale);
  const sorted = order.map((i) => compared.rows[i] as Distribution["rows"][number]);
  const isCumulated = state.sort !== undefined && sorted.some(({ cumulative }) => cumulative !== undefined);
  const arranged = isCumulated ? cumulated(sorted) : sorted;
  return { ...compared, rows: arranged.filter(({ code }) => !hidden.has(code)) };
}

/** The same of a histogram, whose columns stay in the order of their numbers, however the table is sorted. */
export function arrangedHistogram(payload: Distribution, { sort: _, ...state }: ViewState): Distribution {
  return arrangedDistribution(payload, state);
}

function withoutEarlier(payload: Distribution): Distribution {
  if (payload.earlierYear === null) return payload;
  const { earlierWeights: _, ...rest } = payload;
  return {
    ...rest,
    earlierYear: null,
    earlierBase: null,
    earlierLeftOut: [],
    ...(payload.change !== undefined && { change: false }),
    provenance: payload.provenance.filter(({ year }) => year !== payload.earlierYear),
    rows: payload.rows
      .filter((row) => !(row.share === null && row.earlierShare !== null && row.count === 0))
      .map(({ earlierWithheld: __, earlierCount: ___, ...row }) => ({ ...row, earlierShare: null })),
  };
}
