import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { KernelDeath } from "./connection.js";
import { deathMessage } from "./death-message.js";
import type { NodeRuntime } from "./node-runtime.js";
import type { KernelPeer } from "./socket-connection.js";
import type { Texts } from "./texts.js";

export interface KernelLaunch {
  readonly node: NodeRuntime;
  /** The kernel's program: `dist/kernel/main.js`. */
  readonly program: string;
  /** The notebook's folder. */
  readonly cwd: string;
  readonly texts: Texts;
}

const START_LIMIT_MS = 60_000;
const RETRY_MS = 15;
const KEPT_CHARACTERS = 4_000;

/**
 * Starts a kernel process and connects to the socket that it listens on, which only this user can open.
 *
 * @throws Error when the process ends or does not answer within a minute; the message has the last that it wrote.
 */
export async function startKernelProcess({ node, program, cwd, texts }: KernelLaunch): Promise<KernelPeer> {
  const { path, remove } = await privateSocketPath();
  const child = spawn(node.path, ["--no-force-async-hooks-checks", program, "--socket", path], {
    cwd,
    env: { ...process.env, ...node.env },
    stdio: ["ignore", "ignore", "pipe"],
    windowsHide: true,
  });
  const kill = () => void child.kill("SIGKILL");
  const ended = endOf(child, lastWritten(child)).finally(remove);
  try {
    const stream = await connected(path, ended, texts);
    return { stream, ended, kill };
  } catch (error) {
    kill();
    throw error;
  }
}

/** A path in a directory that only this user can enter; on Windows a pipe with an unguessable name. */
async function privateSocketPath() {
  if (process.platform === "win32") return { path: `\\\\.\\pipe\\kommunelab-${randomUUID()}`, remove: async () => {} };
  const directory = await mkdtemp(join(tmpdir(), "kommunelab-"));
  return { path: join(directory, "kernel"), remove: () => rm(directory, { recursive: true, force: true }) };
}

/** Keeps the last that a process wrote outside of its cells: what it says when it crashes. */
function lastWritten(child: ChildProcess): () => string {
  let text = "";
  child.stderr?.setEncoding("utf8").on("data", (more: string) => {
    text = (text + more).slice(-KEPT_CHARACTERS);
  });
  return () => text.trimEnd();
}

function endOf(child: ChildProcess, lastLines: () => string): Promise<KernelDeath> {
  return new Promise((resolve) => {
    // "close" follows "exit" when the pipes are empty, but a grandchild may hold them open.
    const end = (code: number | null, signal: string | null) => resolve({ code, signal, lastLines: lastLines() });
    child.on("error", (error) => resolve({ code: 1, signal: null, lastLines: error.message }));
    child.on("exit", (code, signal) => void wait(100).then(() => end(code, signal)));
    child.on("close", end);
  });
}

async function connected(path: string, ended: Promise<KernelDeath>, texts: Texts): Promise<Socket> {
  const limit = Date.now() + START_LIMIT_MS;
  let death: KernelDeath | null = null;
  void ended.then((end) => {
    death = end;
  });
  for (;;) {
    const socket = await tryToConnect(path);
    if (socket) return socket;
    if (death) throw new Error(startFailure(death, texts));
    if (Date.now() > limit) throw new Error(texts.startFailed(texts.noAnswer(START_LIMIT_MS / 1_000)));
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

function startFailure(death: KernelDeath, texts: Texts): string {
  return texts.startFailed([deathMessage(death, texts), death.lastLines].filter(Boolean).join("\n"));
}
