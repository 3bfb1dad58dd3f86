/** Measures kernels side by side and prints a table; `--readme` also writes it into README.md. */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { betweenMarkers } from "./between-markers.js";
import { ENDLESS_KINDS, type EndlessKind } from "./cells.js";
import { type Figure, type Measurements, noMeasurements, type Release } from "./figures.js";
import { type KernelKind, kernels } from "./kernels.js";
import { measureInterrupt } from "./measure-interrupt.js";
import { measureStart } from "./measure-start.js";
import { measureWork } from "./measure-work.js";
import { RunningKernel } from "./running-kernel.js";
import { table } from "./table.js";
import { targetList, targets } from "./targets.js";

const HELP = `npm run bench:kernel [-- OPTIONS]
  --runs N      how often each kernel is measured (default: 7)
  --rest S      seconds at rest before memory is read (default: 10)
  --only TEXT   only kernels whose name contains TEXT
  --readme      write the table into README.md between <!-- bench:kernel --> and <!-- /bench:kernel -->`;

/** @param peers the folder that tslab and Deno are installed in */
export async function main(root: string, peers: string): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: "7" },
      rest: { type: "string", default: "10" },
      only: { type: "string", default: "" },
      readme: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const readme = join(root, "README.md");
  // Fails before all is measured rather than after.
  if (values.readme) betweenMarkers(readFileSync(readme, "utf8"), "bench:kernel", "");
  const options = { runs: positive("--runs", values.runs), rest: positive("--rest", values.rest) };
  const kinds = kernels(root, peers).filter(({ name }) => name.toLowerCase().includes(values.only.toLowerCase()));
  const report = reportOf(await measureAll(kinds, options), options);
  console.log(report);
  if (values.readme) writeFileSync(readme, betweenMarkers(readFileSync(readme, "utf8"), "bench:kernel", report));
}

function positive(name: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`${name} must be a whole number above 0, not ${JSON.stringify(text)}`);
}

interface Options {
  readonly runs: number;
  readonly rest: number;
}

/** Round by round all kernels, so that what else the machine does strikes them alike. */
async function measureAll(kinds: readonly KernelKind[], { runs, rest }: Options): Promise<Measurements[]> {
  const all = kinds.map((kind) => ({ kind, measurements: noMeasurements(kind.name) }));
  for (let round = 1; round <= runs; round++)
    for (const { kind, measurements } of all) {
      console.error(`round ${round} of ${runs}: ${kind.name}`);
      await measured(kind, (kernel) => measureStart(kernel, rest), measurements);
      await measured(kind, measureWork, measurements);
      if (kind.interrupted) await interrupts(kind, measurements);
    }
  return all.map(({ measurements }) => measurements);
}

/** A kernel that fails has no measurement of that round; why is said on stderr. */
async function measured(
  kind: KernelKind,
  measure: (kernel: RunningKernel) => Promise<Partial<Record<Figure, number>>>,
  { figures }: Measurements,
): Promise<void> {
  const kernel = await RunningKernel.start(kind);
  try {
    for (const [figure, value] of Object.entries(await measure(kernel))) figures[figure as Figure].push(value);
  } catch (error) {
    console.error(`${kind.name}: ${(error as Error).message}`);
  } finally {
    await kernel.stop();
  }
}

/** Each kind of endless cell in a kernel of its own, since few kernels live on after all of them. */
async function interrupts(kind: KernelKind, { releases }: Measurements): Promise<void> {
  for (const endless of ENDLESS_KINDS) releases[endless]?.push(await interrupted(kind, endless));
}

async function interrupted(kind: KernelKind, endless: EndlessKind): Promise<Release> {
  const kernel = await RunningKernel.start(kind);
  try {
    await kernel.ready();
    return await measureInterrupt(kernel, endless);
  } catch (error) {
    console.error(`${kind.name}: ${(error as Error).message}`);
    return { end: kernel.isAlive ? "stuck" : "died" };
  } finally {
    await kernel.stop();
  }
}

function reportOf(measurements: readonly Measurements[], { runs, rest }: Options): string {
  const facts = `${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}.`;
  const how = `Medians of ${runs} runs, least and greatest in parentheses; memory is that of the whole process tree ${rest} s after the first result.`;
  const find = (start: string) => measurements.find(({ kernel }) => kernel.startsWith(start));
  const [ours, warn, tslab, deno] = ["Kommunelab", "Kommunelab, warn", "tslab", "Deno"].map(find);
  const list = ours && warn && tslab && deno ? `\n\n${targetList(targets({ ours, warn, tslab, deno }))}` : "";
  return `${table(measurements)}\n\n${facts} ${how}${list}`;
}
