import type { Exchange } from "./client.js";
import type { Figure } from "./figures.js";
import type { RunningKernel } from "./running-kernel.js";
import { median } from "./statistics.js";

const TRIVIAL_CELLS = 200;
const CLASS_CELLS = 20;
export const LINES = 20_000;
/** How long after the reply the kernel may take to be idle. */
const IDLE_WITHIN_MS = 5_000;

/** A kernel at work: how long it takes to be ready, and cells after that. Times of many cells are their median. */
export async function measureWork(kernel: RunningKernel): Promise<Partial<Record<Figure, number>>> {
  const { cells } = kernel.kind;
  const ready = (await kernel.ready()) - kernel.started;
  const first = await run(kernel, cells.trivial(1));
  const trivial: Exchange[] = [];
  for (let i = 0; i < TRIVIAL_CELLS; i++) trivial.push((await run(kernel, cells.trivial(i + 2))).exchange);
  const trivialTimes = await Promise.all(trivial.map(timesOf));
  await run(kernel, cells.before);
  const classes: number[] = [];
  for (let i = 0; i < CLASS_CELLS; i++) classes.push((await runWithResult(kernel, cells.withClass(i), "3 1")).reply);
  return {
    ready,
    firstCell: first.reply,
    trivial: median(trivialTimes.map(({ reply }) => reply)),
    trivialIdle: median(trivialTimes.map(({ idle }) => idle)),
    withClass: median(classes),
    ...(await measureLines(kernel)),
  };
}

interface Ran {
  readonly exchange: Exchange;
  /** Milliseconds from the request to its reply. */
  readonly reply: number;
  /** Milliseconds from the request to idle. */
  readonly idle: number;
}

/** Runs a cell to its end; throws when the kernel could not. */
async function run(kernel: RunningKernel, code: string): Promise<Ran> {
  const exchange = kernel.client.execute(code);
  await kernel.within(exchange.over);
  const { status, evalue } = exchange.reply?.content ?? {};
  if (status !== "ok") throw new Error(`${JSON.stringify(code)} gave ${status}: ${evalue}`);
  return { exchange, ...(await timesOf(exchange)) };
}

async function runWithResult(kernel: RunningKernel, code: string, result: string): Promise<Ran> {
  const ran = await run(kernel, code);
  const { text } = ran.exchange.result ?? {};
  if (!text?.includes(result)) throw new Error(`${JSON.stringify(code)} gave ${text}`);
  return ran;
}

async function timesOf(exchange: Exchange): Promise<{ reply: number; idle: number }> {
  const [replied, idled] = await Promise.all([exchange.replied, exchange.idled]);
  return { reply: replied - exchange.sent, idle: idled - exchange.sent };
}

/** Kernels that lose output may lose their idle status with it: then there is no time, and lines count when they came. */
async function measureLines(kernel: RunningKernel): Promise<Partial<Record<Figure, number>>> {
  const exchange = kernel.client.execute(kernel.kind.cells.lines(LINES));
  await kernel.within(exchange.replied);
  const idled = await kernel.within(exchange.idled, IDLE_WITHIN_MS).catch(() => undefined);
  const before = exchange.output.filter(
    ({ message, at }) => message.header.msg_type === "stream" && at <= (idled ?? Number.POSITIVE_INFINITY),
  );
  const linesArrived = countLines(before.map(({ message }) => String(message.content.text)).join(""));
  return { linesArrived, ...(idled !== undefined && { lines: idled - exchange.sent }) };
}

function countLines(text: string): number {
  return text.split("\n").length - 1;
}
