import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { descendants } from "./descendants.js";

/** It comes before the hook that starts a workbench gives up, and leaves it running. */
const TOO_LATE_MS = 120_000;

const START = join(import.meta.dirname, "../../../extension/workbench/start.mjs");

/** A workbench that `npm start` would start, on any free port. */
export interface StartedWorkbench {
  readonly address: string;
  /** Process that all others of the workbench descend from. */
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts what `npm start` starts; its settings, extensions and working copy of `notebooks` are kept below `data`. */
export async function startWorkbench(
  data: string,
  notebooks: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<StartedWorkbench> {
  const options = ["--no-open", "--port", "0", "--data", data, "--notebooks", notebooks];
  const child = spawn(process.execPath, [START, ...options], { env, stdio: ["ignore", "pipe", "pipe"] });
  process.once("exit", () => child.kill());
  try {
    return { address: await addressFrom(child), pid: child.pid as number, stop: () => stop(child) };
  } catch (error) {
    await stop(child);
    throw error;
  }
}

function addressFrom(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let written = "";
    const late = setTimeout(() => fail(new Error(`the workbench does not say where it is:\n${written}`)), TOO_LATE_MS);
    const read = (text: string) => {
      written += text;
      const address = /^Kommunelab: (\S+)$/m.exec(written)?.[1];
      if (!address) return;
      clearTimeout(late);
      done(address);
    };
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", read);
    child.once("error", fail);
    child.once("exit", (code) => fail(new Error(`the workbench ended with exit code ${code}:\n${written}`)));
  });
}

/** Ends all of it: an extension host that VS Code was just starting would stay. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const hosts = descendants(child.pid as number).filter(({ command }) => command.includes("--type=extensionHost"));
  child.kill();
  await once(child, "exit");
  for (const { pid } of hosts) kill(pid);
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended, as it should.
  }
}
