import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isOurs } from "./kernel-spec.js";

const LOGOS = ["logo-32x32.png", "logo-64x64.png", "logo-svg.svg"];

/**
 * Writes a kernel's folder, whole or not at all; one that we wrote before is replaced.
 *
 * @throws Error when another program's kernel is there
 */
export function writeKernelFolder(folder: string, spec: object): void {
  refuseOthers(folder);
  const parent = dirname(folder);
  mkdirSync(parent, { recursive: true });
  // Beside the kernels, so that Jupyter never sees it half written.
  const draft = mkdtempSync(join(dirname(parent), ".kommunelab-"));
  try {
    const [next, old] = [join(draft, "next"), join(draft, "old")];
    mkdirSync(next);
    writeFileSync(join(next, "kernel.json"), `${JSON.stringify(spec, null, 2)}\n`);
    // Up and down again, so that the same path leads there from kernel/jupyter and from a bundle in dist/kernel.
    for (const logo of LOGOS)
      copyFileSync(fileURLToPath(new URL(`../jupyter/${logo}`, import.meta.url)), join(next, logo));
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(next, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * Removes a kernel's folder; gives whether there was one.
 *
 * @throws Error when it is another program's
 */
export function removeKernelFolder(folder: string): boolean {
  if (!existsSync(folder)) return false;
  refuseOthers(folder);
  rmSync(folder, { recursive: true });
  return true;
}

function refuseOthers(folder: string): void {
  if (!existsSync(folder) || isOurs(readSpec(folder))) return;
  throw new Error(`${folder} holds a kernel that kommunelab did not install: choose another name with --name.`);
}

function readSpec(folder: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, "kernel.json"), "utf8"));
  } catch {
    return undefined;
  }
}
