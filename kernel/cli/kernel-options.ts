import { join, resolve } from "node:path";
import { type InstallPlace, kernelsFolder } from "../jupyter/kernels-folder.js";
import { fromWhereStarted } from "./from-where-started.js";
import { InputError } from "./input-error.js";
import { parseArguments } from "./parse-arguments.js";
import { UsageError } from "./usage-error.js";

/** How the commands that install and remove a Jupyter kernel say which. */
export const KERNEL_USAGE = "[--user | --sys-prefix | --prefix DIR] [--name NAME]";

export interface KernelOptions {
  /** The kernel's own folder. */
  readonly folder: string;
  readonly name: string;
  readonly displayName: string;
}

/**
 * @throws UsageError when the options do not fit
 * @throws InputError when no Python environment is active and one is needed
 */
export function kernelOptions(
  args: readonly string[],
  { namesDisplay }: { readonly namesDisplay: boolean },
): KernelOptions {
  const { values, positionals } = parseArguments(args, {
    user: { type: "boolean" },
    "sys-prefix": { type: "boolean" },
    prefix: { type: "string" },
    name: { type: "string", default: "kommunelab" },
    ...(namesDisplay && { "display-name": { type: "string", default: "Kommunelab (TypeScript)" } }),
  });
  if (positionals.length > 0) throw new UsageError(`«${positionals[0]}» is not an option.`);
  const { name, "display-name": displayName = "" } = values as { name: string; "display-name"?: string };
  if (!/^[\w.-]+$/.test(name) || /^\.+$/.test(name))
    throw new UsageError(`--name is «${name}»; it can hold the letters a–z, digits, «.», «-» and «_».`);
  if (namesDisplay && displayName.trim() === "") throw new UsageError("--display-name is empty.");
  return { folder: join(folderOf(placeOf(values)), name), name, displayName };
}

interface PlaceOptions {
  readonly user?: boolean | undefined;
  readonly "sys-prefix"?: boolean | undefined;
  readonly prefix?: string | undefined;
}

function placeOf({ user, "sys-prefix": environment, prefix }: PlaceOptions): InstallPlace {
  const given = [user, environment, prefix].filter((option) => option !== undefined);
  if (given.length > 1) throw new UsageError("Give one of --user, --sys-prefix and --prefix.");
  if (prefix === "") throw new UsageError("--prefix is empty; it must be a folder.");
  if (prefix !== undefined) return { place: "prefix", prefix: resolve(fromWhereStarted(prefix)) };
  return { place: environment ? "environment" : "user" };
}

function folderOf(place: InstallPlace): string {
  try {
    return kernelsFolder(place);
  } catch (error) {
    throw new InputError((error as Error).message);
  }
}
