import type { Highs } from "highs";
import type { Arc } from "../../../../kernel/tables/confidentiality/arc.js";

/** More than any count of these tables. */
const MUCH = 500;

/**
 * The least that withholding can cost, by a mixed-integer program: which counts are withheld is what is sought, and for each of
 * them two flows through the withheld that part its values by `width`.
 */
export function leastCost(
  solver: Highs,
  arcs: readonly Arc[],
  primary: (arc: Arc) => boolean,
  { width, least }: { readonly width: number; readonly least: number },
): number {
  const isFree = ({ cost, value }: Arc) => Number.isFinite(cost) && value >= least;
  const free = arcs.flatMap((arc, i) => (isFree(arc) ? [{ ...arc, i }] : []));
  const nodes = [...new Set(arcs.flatMap(({ from, to }) => [from, to]))];
  const flows = free.flatMap(({ i }) =>
    ["up", "down"].map((way) => ({ i, way, name: (j: number) => `${way}${i}_${j}` })),
  );
  const rows = [
    ...free.filter(primary).map(({ i }) => `y${i} = 1`),
    ...flows.flatMap(({ name }) => [
      ...nodes.flatMap((node) => {
        const terms = free.flatMap(({ from, to, i }) => [
          ...(from === node ? [`- 1 ${name(i)}`] : []),
          ...(to === node ? [`+ 1 ${name(i)}`] : []),
        ]);
        return terms.length === 0 ? [] : [`${terms.join(" ")} = 0`];
      }),
      ...free.flatMap(({ i, value }) => [
        `1 ${name(i)} - ${MUCH} y${i} <= 0`,
        `1 ${name(i)} + ${value - least} y${i} >= 0`,
      ]),
    ]),
    ...free.map(({ i }) => `1 up${i}_${i} - 1 down${i}_${i} - ${width} y${i} >= 0`),
  ];
  const solution = solver.solve(
    [
      "Minimize",
      `cost: ${free.map(({ i, cost }) => `+ ${cost} y${i}`).join("\n ")}`,
      "Subject To",
      ...rows.map((row, i) => `r${i}: ${row}`),
      "Bounds",
      ...flows.flatMap(({ name }) => free.map(({ i }) => `${name(i)} free`)),
      "Binary",
      ...free.map(({ i }) => `y${i}`),
      "End",
      "",
    ].join("\n"),
    { mip_rel_gap: 0, output_flag: false },
  );
  if (solution.Status !== "Optimal") throw new Error(`the solver says «${solution.Status}»`);
  return solution.ObjectiveValue;
}
