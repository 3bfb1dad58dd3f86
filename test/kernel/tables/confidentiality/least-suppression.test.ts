import { expect, test } from "vitest";
import { loadHighs } from "../../../../kernel/datasets/synthesize/load-highs.js";
import type { Arc } from "../../../../kernel/tables/confidentiality/arc.js";
import { suppressCounts } from "../../../../kernel/tables/confidentiality/suppress-counts.js";
import { crosstabArcs } from "../../../../kernel/tables/confidentiality/table-arcs.js";
import { leastCost } from "./least-suppression.js";
import { numbersFrom } from "./random-answers.js";

const TABLES = 16;

test("little more is withheld of small tables than the least that protects them", async () => {
  const solver = await loadHighs();
  const random = numbersFrom(71);
  const size = () => 2 + Math.floor(random() * 3);
  const costs: { ours: number; least: number }[] = [];
  for (let table = 0; table < TABLES; table++) {
    const [height, width, scale] = [size(), size(), 10 + random() * 40];
    const counts = Array.from({ length: height }, () =>
      Array.from({ length: width }, () => Math.floor(random() ** 2 * scale)),
    );
    const { arcs, ...rest } = crosstabArcs(counts, [Math.floor(random() * 4), 0, 5]);
    const { hidden, mayBeZero } = suppressCounts({ arcs, ...rest }, { threshold: 3, zeros: false, protect: 3 });
    const isSmall = ({ value, isSensitive }: Arc) => isSensitive && value > 0 && value < 3;
    const ours = arcs.reduce((sum, { cost }, i) => sum + (hidden[i] ? cost : 0), 0);
    const least = leastCost(solver, arcs, isSmall, { width: 3, least: mayBeZero ? 0 : 1 });
    expect(ours).toBeGreaterThanOrEqual(least - 1e-6);
    costs.push({ ours: Math.floor(ours), least: Math.floor(least + 1e-6) });
  }
  const total = (name: "ours" | "least") => costs.reduce((sum, cost) => sum + cost[name], 0);
  const best = costs.filter(({ ours, least }) => ours === least).length;
  expect(best).toBeGreaterThanOrEqual(0.85 * TABLES);
  expect(total("ours")).toBeLessThanOrEqual(1.05 * total("least"));
}, 240_000);
