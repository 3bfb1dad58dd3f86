import { execFile } from "node:child_process";
import { join } from "node:path";

const program = join(import.meta.dirname, "../../../dist/kernel/cli.js");

export interface Ended {
  readonly code: number | string | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line that the build made, as a process of its own. */
export function kommunelab(args: readonly string[], options: { cwd: string; env?: NodeJS.ProcessEnv }) {
  const env = { ...process.env, ...options.env };
  let child: ReturnType<typeof execFile> | undefined;
  const ended = new Promise<Ended>((resolve) => {
    child = execFile(
      process.execPath,
      [program, ...args],
      { ...options, env, maxBuffer: 1e8 },
      (error, stdout, stderr) =>
        resolve({ code: error ? (error.code ?? null) : 0, signal: error?.signal ?? null, stdout, stderr }),
    );
  });
  return { child: child as NonNullable<typeof child>, ended };
}
