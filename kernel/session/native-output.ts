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
 * code, `fs.writeSync(1, …)`. Both descriptors become pipes that another thread reads. Node has no way to point a
 * descriptor elsewhere, but an opened file always gets the lowest one that is free: so this is done before there is
 * another thread that could take it. Not on Windows.
 */
export class NativeOutput {
  readonly ends: NativeEnds;
  /** The streams that the process was started with, where they can be opened again; those of a socket cannot. */
  readonly #original: { readonly stdout: number | undefined; readonly stderr: number | undefined };

  private constructor(ends: NativeEnds) {
    this.ends = ends;
    this.#original = { stdout: opened("/dev/fd/1"), stderr: opened("/dev/fd/2") };
  }

  /** From now on the descriptors 1 and 2 are pipes; undefined where there are none to be had. */
  static redirect(): NativeOutput | undefined {
    if (process.platform === "win32") return undefined;
    const folder = mkdtempSync(join(tmpdir(), "kommunelab-output-"));
    try {
      const [out, error] = [join(folder, "1"), join(folder, "2")];
      if (spawnSync("mkfifo", ["-m", "600", out, error]).status !== 0) return undefined;
      const native = new NativeOutput({ stdout: readEnd(out), stderr: readEnd(error) });
      replace(1, out);
      replace(2, error);
      return native;
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  /** Writes to where the process's output first went, if that can still be had. */
  announce(text: string): void {
    if (this.#original.stdout !== undefined) writeSync(this.#original.stdout, text);
  }

  /** Writes to where the process's errors first went; to the reader of the pipes when that cannot be had. */
  complain(text: string): void {
    writeSync(this.#original.stderr ?? 2, text);
  }
}

function readEnd(path: string): number {
  return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
}

function opened(path: string): number | undefined {
  try {
    return openSync(path, "a");
  } catch {
    return undefined;
  }
}

function replace(descriptor: number, path: string): void {
  closeSync(descriptor);
  const got = openSync(path, "w");
  if (got !== descriptor) throw new Error(`descriptor ${descriptor} was taken while it was free, and ${got} opened`);
}
