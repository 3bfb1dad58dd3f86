import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { readFatalReport, reportInto } from "./fatal-report.js";
import type { KernelExit } from "./kernel-exit.js";
import { KernelStartError } from "./kernel-start-error.js";

export interface KernelLaunch {
  /** The kernel's program: `dist/kernel/main.js`. */
  readonly program: string;
  /** The notebook's folder. */
  readonly cwd: string;
  /** The Node.js that runs it; ours when absent. */
  readonly node?: string;
  /** Options of Node.js beside those that the kernel needs. */
  readonly nodeOptions?: readonly string[];
  /** Options of the kernel beside where it listens. */
  readonly options?: readonly string[];
  readonly env?: Readonly<NodeJS.ProcessEnv>;
}

/** A kernel process, and a stream that carries its messages, one line of JSON each. */
export interface KernelProcess {
  readonly child: ChildProcess;
  readonly stream: Socket;
  /** Resolves when the process has ended. */
  readonly ended: Promise<KernelExit>;
  /** Ends the process at once. */
  kill(): void;
}

/** An interrupt ends the process without it. */
const NEEDED = "--no-force-async-hooks-checks";
/** How long a kernel may take until it listens, in milliseconds. */
export const START_LIMIT_MS = 60_000;
const V8_DUMP = "<--- Last few GCs --->";
const RETRY_MS = 10;
const KEPT_CHARACTERS = 4_000;

/**
 * Starts a kernel process and connects to the socket that it listens on, which only this user can open.
 *
 * @throws KernelStartError when the process ends, or does not answer within a minute
 */
export async function startKernel(launch: KernelLaunch): Promise<KernelProcess> {
  const { program, cwd, node = process.execPath, nodeOptions = [], options = [], env = process.env } = launch;
  const folder = await mkdtemp(join(tmpdir(), "kommunelab-"));
  const path = socketIn(folder);
  const child = spawn(node, [NEEDED, ...reportInto(folder), ...nodeOptions, program, "--socket", path, ...options], {
    cwd,
    env,
    stdio: ["ignore", "ignore", "pipe"],
    windowsHide: true,
  });
  const kill = () => void child.kill("SIGKILL");
  const ended = exitOf(child, lastWritten(child), folder).finally(() => rm(folder, { recursive: true, force: true }));
  try {
    return { child, stream: await connected(path, ended), ended, kill };
  } catch (error) {
    kill();
    throw error;
  }
}

/** A path in a folder that only this user can enter; on Windows a pipe with an unguessable name. */
function socketIn(folder: string): string {
  return process.platform === "win32" ? `\\\\.\\pipe\\kommunelab-${randomUUID()}` : join(folder, "kernel");
}

/** Keeps the last that a process wrote outside of its cells: what it says when it crashes. */
function lastWritten(child: ChildProcess): () => string {
  let text = "";
  child.stderr?.setEncoding("utf8").on("data", (more: string) => {
    text = (text + more).slice(-KEPT_CHARACTERS);
  });
  return () => text.trimEnd();
}

async function exitOf(child: ChildProcess, lastLines: () => string, folder: string): Promise<KernelExit> {
  const [code, signal] = await endOf(child);
  const report = await readFatalReport(folder);
  const { fullHeap, words } = report ?? { words: "" };
  // Of a full heap V8 writes pages, and the report says it all.
  const written = [lastLines().split(V8_DUMP, 1)[0]?.trimEnd(), words].filter(Boolean).join("\n");
  return {
    code,
    signal,
    outOfMemory: fullHeap !== undefined,
    ...(fullHeap !== undefined && { heapUsed: fullHeap }),
    lastLines: written,
  };
}

function endOf(child: ChildProcess): Promise<[code: number | null, signal: string | null]> {
  return new Promise((resolve) => {
    child.on("error", (error) => {
      child.stderr?.emit("data", error.message);
      resolve([1, null]);
    });
    // "close" follows "exit" when the pipes are empty, but a grandchild may hold them open.
    child.on("exit", (code, signal) => void wait(100).then(() => resolve([code, signal])));
    child.on("close", (code, signal) => resolve([code, signal]));
  });
}

async function connected(path: string, ended: Promise<KernelExit>): Promise<Socket> {
  const limit = Date.now() + START_LIMIT_MS;
  let exit: KernelExit | null = null;
  void ended.then((end) => {
    exit = end;
  });
  for (;;) {
    const socket = await tryToConnect(path);
    if (socket) return socket;
    if (exit) throw new KernelStartError("the kernel ended before it listened", exit);
    if (Date.now() > limit) throw new KernelStartError(`the kernel did not listen within ${START_LIMIT_MS} ms`, null);
    await wait(RETRY_MS);
  }
}

function tryToConnect(path: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once("connect", () => {
      socket.removeAllListeners("error");
      resolve(socket);
    });
    socket.once("error", () => resolve(null));
  });
}
