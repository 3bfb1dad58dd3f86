import type { Exchange } from "./client.js";
import type { Figure } from "./figures.js";
import type { RunningKernel } from "./running-kernel.js";
import { median } from "./statistics.js";

const TRIVIAL_CELLS = 200;
const CLASS_CELLS = 20;
export const LINES = 20_000;
/** How long after the reply the kernel may take to be idle. */
const IDLE_WITHIN_MS = 3_000;

/** A kernel at work: how long it takes to be ready, and cells after that. Times of many cells are their median. */
export async function measureWork(kernel: RunningKernel): Promise<Partial<Record<Figure, number>>> {
  const { cells } = kernel.kind;
  const ready = (await kernel.ready()) - kernel.started;
  const first = await run(kernel, cells.trivial(1));
  const trivial: Ran[] = [];
  for (let i = 0; i < TRIVIAL_CELLS; i++) trivial.push(await run(kernel, cells.trivial(i + 2)));
  await run(kernel, cells.before);
  const classes: Ran[] = [];
  for (let i = 0; i < CLASS_CELLS; i++) classes.push(await run(kernel, cells.withClass(i)));
  const lines = await run(kernel, cells.lines(LINES));
  return {
    ready,
    firstCell: first.reply,
    trivial: median(trivial.map(({ reply }) => reply)),
    trivialIdle: median(trivial.flatMap(({ idle }) => idle ?? [])),
    withClass: median(classes.map(({ reply }) => reply)),
    linesArrived: linesOf(lines),
    ...(lines.idle !== undefined && { lines: lines.idle }),
  };
}

interface Ran {
  readonly exchange: Exchange;
  /** Milliseconds from the request to its reply. */
  readonly reply: number;
  /** Milliseconds from the request to idle; undefined when that was lost, as kernels do that lose output. */
  readonly idle: number | undefined;
}

/** Runs a cell to its end; throws when it did not go well. */
async function run(kernel: RunningKernel, code: string): Promise<Ran> {
  const exchange = kernel.client.execute(code);
  const replied = await kernel.within(exchange.replied);
  const { status, evalue } = exchange.reply?.content ?? {};
  if (status !== "ok") throw new Error(`${JSON.stringify(code)} gave ${status}: ${evalue}`);
  const idled = await kernel.within(exchange.idled, IDLE_WITHIN_MS).catch(() => undefined);
  return {
    exchange,
    reply: replied - exchange.sent,
    idle: idled === undefined ? undefined : idled - exchange.sent,
  };
}

/** How many lines came before idle, or came at all when idle did not. */
function linesOf({ exchange, idle = Number.POSITIVE_INFINITY }: Ran): number {
  const texts = exchange.output
    .filter(({ message, at }) => message.header.msg_type === "stream" && at - exchange.sent <= idle)
    .map(({ message }) => String(message.content.text));
  return texts.join("").split("\n").length - 1;
}
