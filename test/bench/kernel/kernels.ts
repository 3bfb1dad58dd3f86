import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Cells, PYTHON, TYPESCRIPT } from "./cells.js";

/** A kernel as it is started for a Jupyter front end. */
export interface KernelKind {
  readonly name: string;
  /** Program and arguments. */
  readonly command: (connectionFile: string) => readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cells: Cells;
  /** As its kernelspec says: a message on the control channel, or SIGINT. */
  readonly interrupt: "message" | "signal";
  /** Whether its interrupts are measured; our three rows differ in the type check only. */
  readonly interrupted: boolean;
}

const PYTHON_PROGRAM = "/usr/bin/python3";

/** Every kernel that is measured: ours, those in the folder of peers, and Python's own where it is installed. */
export function kernels(root: string, peers: string): KernelKind[] {
  return [
    ours(root, "error", ""),
    ours(root, "warn", ", warn"),
    ours(root, "off", ", off"),
    tslab(peers),
    deno(peers),
  ].concat(ipykernel());
}

function ours(root: string, typeCheck: string, suffix: string): KernelKind {
  const program = join(root, "dist/kernel/main.js");
  return {
    name: `Kommunelab${suffix}`,
    command: (file) => [
      process.execPath,
      "--no-force-async-hooks-checks",
      program,
      "--connection-file",
      file,
      "--type-check",
      typeCheck,
    ],
    env: {},
    cells: TYPESCRIPT,
    interrupt: "message",
    interrupted: suffix === "",
  };
}

function tslab(peers: string): KernelKind {
  const folder = join(peers, "node_modules/tslab");
  return {
    name: `tslab ${versionIn(folder)}`,
    command: (file) => [process.execPath, join(folder, "bin/tslab"), "kernel", "--config-path", file],
    env: {},
    cells: TYPESCRIPT,
    interrupt: "signal",
    interrupted: true,
  };
}

function deno(peers: string): KernelKind {
  const modules = join(peers, "node_modules");
  const platform = `${process.platform}-${process.arch}`;
  const program = ["-glibc/deno", "/deno", "/deno.exe"]
    .map((end) => join(modules, `@deno/${platform}${end}`))
    .find((path) => existsSync(path));
  if (!program) throw new Error(`npm has no Deno for ${platform}`);
  return {
    name: `Deno ${versionIn(join(modules, "deno"))}`,
    command: (file) => [program, "jupyter", "--kernel", "--conn", file],
    env: { DENO_DIR: join(peers, "deno-cache"), DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" },
    cells: TYPESCRIPT,
    interrupt: "signal",
    interrupted: true,
  };
}

function ipykernel(): KernelKind[] {
  const { stdout, status } = spawnSync(PYTHON_PROGRAM, ["-c", "import ipykernel; print(ipykernel.__version__)"], {
    encoding: "utf8",
  });
  if (status !== 0) return [];
  return [
    {
      name: `ipykernel ${stdout.trim()}`,
      command: (file) => [PYTHON_PROGRAM, "-m", "ipykernel_launcher", "-f", file],
      env: {},
      cells: PYTHON,
      interrupt: "signal",
      interrupted: true,
    },
  ];
}

function versionIn(folder: string): string {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version;
}
