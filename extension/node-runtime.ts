import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Texts } from "./texts.js";

/** The Node.js that runs kernels, and what its environment needs. */
export interface NodeRuntime {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** As package.json has it; texts.ts says it to the user. */
const OLDEST = [20, 12] as const;

/** The parts of `process` that tell which Node.js is at hand. */
export interface Host {
  readonly execPath: string;
  readonly versions: Readonly<Record<string, string | undefined>>;
}

/**
 * The Node.js at `nodePath`, else the one that VS Code itself runs on: desktop VS Code's Electron acts as Node.js when
 * `ELECTRON_RUN_AS_NODE` is set.
 *
 * @throws Error when there is none at `nodePath`, or when it is older than 20.12; the message says what to do.
 */
export async function findNode(nodePath: string, texts: Texts, host: Host = process as Host): Promise<NodeRuntime> {
  const path = nodePath || host.execPath;
  const version = nodePath ? await versionOf(nodePath, texts) : (host.versions.node ?? "0");
  if (isTooOld(version)) throw new Error(texts.nodeTooOld(path, version));
  return { path, env: !nodePath && host.versions.electron ? { ELECTRON_RUN_AS_NODE: "1" } : {} };
}

function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}

async function versionOf(path: string, texts: Texts): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(path, ["--version"]);
    const version = /^v(\d+\.\d+\.\d+)/.exec(stdout)?.[1];
    if (version) return version;
    throw new Error(stdout.trim().slice(0, 80));
  } catch (error) {
    throw new Error(texts.nodeFailed(path, (error as Error).message));
  }
}
