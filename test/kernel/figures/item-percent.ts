import type { Grid } from "../../../kernel/mime.js";

/** Percent of an item's base that gave the first answer shown, in this edition or the one compared with; NaN where there is none. */
export function itemPercent(grid: Grid, name: string, edition: "now" | "earlier" = "now"): number {
  const cell = grid.items.find((item) => item.name === name)?.cells[0];
  return 100 * ((edition === "now" ? cell?.share : cell?.earlierShare) ?? Number.NaN);
}
