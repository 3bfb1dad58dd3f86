import type { Distribution, DistributionRow } from "../../mime.js";
import { distributionColumns } from "../distribution-columns.js";
import { cellFormula } from "./cell-formula.js";

/** How each share of a frequency table was made: a row of cells for each row and the total. Nothing of what is withheld. */
export function distributionHints(payload: Distribution): (string | null)[][] {
  const { rows, base, earlierBase, earlierYear, year, weights, locale } = payload;
  const kinds = distributionColumns(payload).map(({ kind }) => kind);
  const when = (of: number | null) => (earlierYear === null || of === null ? "" : `, ${of}`);
  const now = (count: number | null, weighted: number | undefined, share: number | null) =>
    cellFormula(
      {
        part: count === null ? null : (weighted ?? count),
        whole: base.n === null ? null : (weights?.total ?? base.n),
        percent: share === null ? null : 100 * share,
        of: `${base.label[locale]}${when(year)}`,
        unweighted: weights ? count : null,
      },
      locale,
    );
  const earlier = (row: DistributionRow) =>
    earlierBase === null || row.earlierWithheld || row.earlierCount === undefined || payload.earlierWeights
      ? null
      : cellFormula(
          {
            part: row.earlierCount,
            whole: earlierBase.n,
            percent: row.earlierShare === null ? null : 100 * row.earlierShare,
            of: `${earlierBase.label[locale]}${when(earlierYear ?? year)}`,
            unweighted: null,
          },
          locale,
        );
  const lineOf = (row: DistributionRow) =>
    kinds.map((kind) =>
      /^earlier/.test(kind) ? earlier(row) : isNow(kind) ? now(row.count, row.weighted, row.share) : null,
    );
  const total = kinds.map((kind) => (isNow(kind) ? now(payload.total, weights?.total, base.n === 0 ? null : 1) : null));
  return [...rows.map(lineOf), total];
}

/** The columns of the year itself; what is cumulative or a change has no such formula. */
const isNow = (kind: string) => ["count", "weighted", "share", "percent"].includes(kind);
