import { ConnectionClosed } from "../client/connection-closed.js";
import type { KernelChannels } from "../client/kernel-channels.js";
import type { ExecuteReply, ExecuteRequest, TypeCheck } from "../protocol/messages.js";
import { CellLimit } from "./cell-limit.js";
import { hasTag } from "./cell-tags.js";
import { kernelDied, timedOut } from "./failures.js";
import type { Cell, CodeCell, ErrorOutput, Notebook } from "./notebook.js";
import { NotebookOutputs } from "./notebook-outputs.js";
import type { RunKernel } from "./run-kernel.js";

export interface RunOptions {
  readonly typeCheck: TypeCheck;
  /** Milliseconds that a cell may take; any when absent. */
  readonly timeout?: number | undefined;
  /** Whether the cells after one that failed run too. */
  readonly allowErrors: boolean;
  /** Told before and after each cell that runs. */
  readonly progress: RunProgress;
  /** Aborted when the run has to stop: the cell that runs is interrupted, and no other begins. */
  readonly signal: AbortSignal;
}

export interface RunProgress {
  begin(cell: RunCell): void;
  end(cell: RunCell, milliseconds: number): void;
}

/** A cell as it runs. */
export interface RunCell {
  readonly cell: CodeCell;
  /** As the kernel counts the cells that run, from 1: its traces name the cell by it. */
  readonly number: number;
  /** How many cells run in all. */
  readonly of: number;
}

/** A cell that failed without being expected to. */
export interface Failure extends RunCell {
  readonly error: ErrorOutput;
}

export interface RunResult {
  /** The notebook with the outputs of the cells that ran. */
  readonly notebook: Notebook;
  readonly failures: readonly Failure[];
  /** False when a failure or an interrupt left cells that did not run, and when the kernel is gone. */
  readonly complete: boolean;
}

/** Runs the code cells of a notebook in order. Cells without code, and those tagged `skip-execution`, are left as they are. */
export async function runNotebook(notebook: Notebook, kernel: RunKernel, options: RunOptions): Promise<RunResult> {
  const cells = notebook.cells.filter(runs);
  // What the kernel does once is not to be counted as the first cell's time.
  if (options.timeout !== undefined) await warmUp(kernel.channels);
  const outputs = new NotebookOutputs();
  const failures: Failure[] = [];
  let ran = 0;
  let died = false;
  for (const cell of cells) {
    if (options.signal.aborted) break;
    const run = { cell, number: ++ran, of: cells.length };
    const { error, gone = false } = await runCell(run, kernel, outputs, options);
    died = gone;
    if (error) failures.push({ ...run, error });
    if (gone || (error && !options.allowErrors)) break;
  }
  const numbers = new Map(cells.slice(0, ran).map(({ id }, i) => [id, i + 1]));
  return {
    notebook: { ...notebook, cells: notebook.cells.map((cell) => withOutputs(cell, numbers, outputs)) },
    failures,
    complete: ran === cells.length && !died && !options.signal.aborted,
  };
}

function runs(cell: Cell): cell is CodeCell {
  return cell.cell_type === "code" && cell.source.trim() !== "" && !hasTag(cell, "skip-execution");
}

/** A code cell that was not reached, or has no code, has no outputs: those that it came with are of another run. */
function withOutputs(cell: Cell, numbers: ReadonlyMap<string, number>, outputs: NotebookOutputs): Cell {
  if (cell.cell_type !== "code" || hasTag(cell, "skip-execution")) return cell;
  return { ...cell, execution_count: numbers.get(cell.id) ?? null, outputs: outputs.of(cell.id) };
}

interface CellEnd {
  /** Why it failed, when it was not expected to. */
  readonly error?: ErrorOutput;
  /** Whether the kernel has ended. */
  readonly gone?: boolean;
}

async function runCell(
  run: RunCell,
  kernel: RunKernel,
  outputs: NotebookOutputs,
  { typeCheck, timeout, progress, signal }: RunOptions,
): Promise<CellEnd> {
  const { cell } = run;
  const limit = new CellLimit(kernel, timeout, signal);
  const began = performance.now();
  progress.begin(run);
  try {
    const reply = await execute(kernel.channels, cell, outputs, typeCheck);
    if (reply.status !== "error") return {};
    if (limit.isOver) return failed(timedOut(timeout as number, false));
    const { ename, evalue, traceback } = reply;
    const expected = hasTag(cell, "raises-exception") && !signal.aborted;
    return expected ? {} : { error: { output_type: "error", ename, evalue, traceback } };
  } catch (fault) {
    if (!(fault instanceof ConnectionClosed)) throw fault;
    const exit = await kernel.ended;
    return { ...failed(limit.isOver ? timedOut(timeout as number, true) : kernelDied(exit)), gone: true };
  } finally {
    limit.lift();
    progress.end(run, performance.now() - began);
  }

  function failed(error: ErrorOutput): CellEnd {
    outputs.fail(cell.id, error);
    return { error };
  }
}

/** Has the kernel run nothing; when it cannot, the first cell will tell. */
async function warmUp(channels: KernelChannels): Promise<void> {
  const content = { code: "0", silent: true, store_history: false, user_expressions: {}, allow_stdin: false };
  await channels.request("shell", "execute_request", content, { untilIdle: true }).catch(() => {});
}

async function execute(
  channels: KernelChannels,
  { id, source }: CodeCell,
  outputs: NotebookOutputs,
  typeCheck: TypeCheck,
): Promise<ExecuteReply> {
  const content: ExecuteRequest = {
    code: source,
    silent: false,
    store_history: true,
    user_expressions: {},
    allow_stdin: false,
    stop_on_error: true,
  };
  const reply = await channels.request("shell", "execute_request", content, {
    metadata: { kommunelab: { typeCheck } },
    onMessage: (message) => outputs.receive(id, message),
    untilIdle: true,
  });
  return reply.content as unknown as ExecuteReply;
}
