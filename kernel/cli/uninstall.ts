import { removeKernelFolder } from "../jupyter/kernel-folder.js";
import type { Command } from "./command.js";
import { InputError } from "./input-error.js";
import { KERNEL_USAGE, kernelOptions } from "./kernel-options.js";

/** Takes back what `install` did. */
export const uninstall: Command = {
  usage: KERNEL_USAGE,
  summary: "remove from Jupyter what `install` with the same options made",
  run: (args) => {
    const { folder, name } = kernelOptions(args, { namesDisplay: false });
    try {
      const wasThere = removeKernelFolder(folder);
      return wasThere ? `The kernel «${name}» is removed from ${folder}\n` : `There was no kernel in ${folder}\n`;
    } catch (error) {
      throw new InputError((error as Error).message);
    }
  },
};
