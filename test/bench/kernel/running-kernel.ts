import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { descendants } from "../../e2e/harness/descendants.js";
import { Client } from "./client.js";
import { newConnection } from "./connection.js";
import type { KernelKind } from "./kernels.js";

/** Longer than any kernel takes for anything that it does in the end. */
const PATIENCE_MS = 60_000;

/** One kernel process with one front end. */
export class RunningKernel {
  readonly kind: KernelKind;
  readonly client: Client;
  /** When its process was started. */
  readonly started: number;
  readonly #process: ChildProcess;
  readonly #folder: string;
  readonly #ended: Promise<never>;
  #last = "";

  private constructor(kind: KernelKind, client: Client, started: number, child: ChildProcess, folder: string) {
    this.kind = kind;
    this.client = client;
    this.started = started;
    this.#process = child;
    this.#folder = folder;
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (more) => {
        this.#last = `${this.#last}${more}`.slice(-1_000);
      });
    this.#ended = new Promise((_, reject) => {
      child.once("error", reject);
      child.once("exit", (code, signal) =>
        reject(new Error(`it ended (${signal ?? `exit code ${code}`})\n${this.#last}`)),
      );
    });
    this.#ended.catch(() => {});
  }

  /** Starts a kernel in an empty folder; it may not be ready yet. */
  static async start(kind: KernelKind): Promise<RunningKernel> {
    const folder = mkdtempSync(join(tmpdir(), "kommunelab-bench-"));
    const file = join(folder, "connection.json");
    const client = new Client(await newConnection(file));
    const [program = "", ...args] = kind.command(file);
    const started = performance.now();
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...process.env, ...kind.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    return new RunningKernel(kind, client, started, child, folder);
  }

  get pid(): number {
    return this.#process.pid as number;
  }

  get isAlive(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** What `work` gives; throws when the kernel ends or takes more than `patience` milliseconds. */
  async within<Result>(work: Promise<Result>, patience = PATIENCE_MS): Promise<Result> {
    const timer = new AbortController();
    const late = sleep(patience, undefined, { signal: timer.signal }).then(() => {
      throw new Error(`it took more than ${patience} ms`);
    });
    try {
      return await Promise.race([work, this.#ended, late]);
    } finally {
      timer.abort();
      late.catch(() => {});
    }
  }

  /** Waits until the kernel answers what it is; gives when it did. */
  async ready(): Promise<number> {
    await this.within(this.client.subscribed);
    return this.within(this.client.request("shell", "kernel_info_request", {}).replied);
  }

  interrupt(): void {
    if (this.kind.interrupt === "signal") this.#process.kill("SIGINT");
    else this.client.request("control", "interrupt_request", {});
  }

  /** Ends the kernel and all that it started. */
  async stop(): Promise<void> {
    const processes = this.isAlive ? [this.pid, ...descendants(this.pid).map(({ pid }) => pid)] : [];
    for (const pid of processes) kill(pid);
    await this.#ended.catch(() => {});
    this.client.close();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
