import { cp, mkdir, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const repository = join(import.meta.dirname, "../../..");

/** How a command ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line as the build leaves it. */
export const programIn = (folder: string): string => join(folder, "kernel/cli.mjs");

/** Builds the command line and its data into a folder of its own, and gives that; it is the caller's to take away. */
export async function buildCommandLine(): Promise<string> {
  const cache = join(repository, "node_modules/.cache");
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "kommunelab-cli-"));
  await cp(join(repository, "kernel/datasets"), join(folder, "datasets"), { recursive: true });
  await build({
    entryPoints: [join(repository, "kernel/cli.ts")],
    outfile: programIn(folder),
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
  });
  return folder;
}
