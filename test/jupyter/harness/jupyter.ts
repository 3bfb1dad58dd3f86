import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "../../..");
const program = join(root, "dist/kernel/cli.js");

/** What a program of Jupyter's ended with. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A Jupyter of its own that knows our kernel; the user's own Jupyter is neither read nor written. */
export class Jupyter {
  /** Folder of everything that it keeps. */
  readonly home: string;
  readonly env: NodeJS.ProcessEnv;
  readonly #python: string;

  private constructor(home: string, python: string) {
    this.home = home;
    this.#python = python;
    this.env = environment(home);
  }

  /** Installs the kernel for a new Jupyter. */
  static async make(): Promise<Jupyter> {
    assertZeroMq();
    const home = mkdtempSync(join(tmpdir(), "kommunelab-jupyter-"));
    for (const name of ["home", "work"]) mkdirSync(join(home, name));
    const jupyter = new Jupyter(home, pythonPath());
    await promisify(execFile)(process.execPath, [program, "install", "--prefix", home]);
    return jupyter;
  }

  /** Folder that programs run in, empty at first. */
  get work(): string {
    return join(this.home, "work");
  }

  /** Runs one of Jupyter's Python modules to its end. */
  async run(args: readonly string[], input = ""): Promise<Ended> {
    const child = this.spawn(args);
    let [stdout, stderr] = ["", ""];
    child.stdout?.setEncoding("utf8").on("data", (text) => {
      stdout += text;
    });
    child.stderr?.setEncoding("utf8").on("data", (text) => {
      stderr += text;
    });
    child.stdin?.end(input);
    const code = await new Promise<number | null>((done) => child.once("close", done));
    return { code, stdout, stderr };
  }

  spawn(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
    const child = spawn(this.#python, args, { cwd: this.work, env: { ...this.env, ...env }, stdio: "pipe" });
    process.once("exit", () => child.kill());
    return child;
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

function environment(home: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    HOME: join(home, "home"),
    IPYTHONDIR: join(home, "ipython"),
    JUPYTER_PATH: join(home, "share/jupyter"),
    JUPYTER_CONFIG_DIR: join(home, "config"),
    JUPYTER_DATA_DIR: join(home, "data"),
    JUPYTER_RUNTIME_DIR: join(home, "runtime"),
    PYTHONUNBUFFERED: "1",
  };
}

function pythonPath({ KOMMUNELAB_PYTHON: path = "/usr/bin/python3" } = process.env): string {
  if (existsSync(path)) return path;
  throw new Error(`no Python at ${path}: run «npm test», which installs Jupyter, or set KOMMUNELAB_PYTHON to its path`);
}

/** Jupyter cannot reach the kernel without it, and what then fails would not say so. */
function assertZeroMq(): void {
  try {
    createRequire(import.meta.url)("zeromq");
  } catch (error) {
    throw new Error(
      `the optional package zeromq is not installed, or does not load here (${(error as Error).message}): run «npm ci»`,
    );
  }
}
