import { spawnSync } from "node:child_process";
import { closeSync, constants, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** File descriptors that give what was written to the standard streams past Node: by child processes and native code. */
export interface NativeEnds {
  readonly stdout: number;
  readonly stderr: number;
}

/**
 * Takes what others than Node write to this process's standard output and error: a child process that inherits them, native
 * code, `fs.writeSync(1, …)`. Both descriptors become pipes that another thread reads; Node has no way to point a
 * descriptor elsewhere, but an opened file always gets the lowest one that is free. Not on Windows.
 */
export class NativeOutput {
  readonly ends: NativeEnds;
  readonly #folder: string;
  /** The standard error that the process was started with, where it can be opened again; that of a socket cannot. */
  readonly #original: number | undefined;
  #isRedirected = false;

  private constructor(folder: string, ends: NativeEnds) {
    this.#folder = folder;
    this.ends = ends;
    this.#original = opened("/dev/fd/2");
    process.once("exit", () => this.#remove());
  }

  /** Makes the pipes; undefined where there are none to be had. */
  static make(): NativeOutput | undefined {
    if (process.platform === "win32") return undefined;
    const folder = mkdtempSync(join(tmpdir(), "kommunelab-output-"));
    const paths = [join(folder, "1"), join(folder, "2")] as const;
    if (spawnSync("mkfifo", ["-m", "600", ...paths]).status === 0) {
      const [stdout, stderr] = paths.map((path) => openSync(path, constants.O_RDONLY | constants.O_NONBLOCK));
      return new NativeOutput(folder, { stdout: stdout as number, stderr: stderr as number });
    }
    rmSync(folder, { recursive: true });
    return undefined;
  }

  /** From now on the descriptors 1 and 2 are the pipes. */
  redirect(): void {
    for (const descriptor of [1, 2]) replace(descriptor, join(this.#folder, String(descriptor)));
    this.#isRedirected = true;
    this.#remove();
  }

  /** Writes to where the process's errors first went; to the reader of the pipes when that is closed. */
  complain(text: string): void {
    const original = this.#isRedirected ? (this.#original ?? 2) : 2;
    writeSync(original, text);
  }

  #remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function opened(path: string): number | undefined {
  try {
    return openSync(path, "a");
  } catch {
    return undefined;
  }
}

/** Another thread may take the descriptor in between, for the moment in which it reads a file. */
function replace(descriptor: number, path: string): void {
  close(descriptor);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const got = openSync(path, "w");
    if (got === descriptor) return;
    close(got);
    Atomics.wait(nothing, 0, 0, 1);
  }
}

/** As it is before cells are kept from closing the standard streams. */
const close = closeSync;

const ATTEMPTS = 1_000;
const nothing = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
