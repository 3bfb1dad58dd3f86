import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeKernelFolder } from "../jupyter/kernel-folder.js";
import { kernelSpec } from "../jupyter/kernel-spec.js";
import { loadZeroMq } from "../protocol/zeromq-library.js";
import type { Command } from "./command.js";
import { InputError } from "./input-error.js";
import { KERNEL_USAGE, kernelOptions } from "./kernel-options.js";

/** Makes the kernel known to Jupyter. */
export const install: Command = {
  usage: `${KERNEL_USAGE} [--display-name TEXT]`,
  summary: "make the kernel known to Jupyter, for this user unless a Python environment or a folder is named",
  run: (args) => {
    const { folder, name, displayName } = kernelOptions(args, { namesDisplay: true });
    try {
      loadZeroMq();
      writeKernelFolder(folder, kernelSpec({ node: process.execPath, program: programPath(), displayName }));
    } catch (error) {
      throw new InputError((error as Error).message);
    }
    return `The kernel «${name}» is installed in ${folder}\n`;
  },
};

/** The kernel's program, which the build puts beside this one. */
function programPath(): string {
  const path = fileURLToPath(new URL("main.js", import.meta.url));
  if (existsSync(path)) return path;
  throw new Error(`${path} is missing: run «npm run build» first.`);
}
