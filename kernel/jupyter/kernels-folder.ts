import { homedir } from "node:os";
import { posix, win32 } from "node:path";

/** Where a kernel is installed: for this user, in the Python environment that is active, or below a folder. */
export type InstallPlace =
  | { readonly place: "user" }
  | { readonly place: "environment" }
  | { readonly place: "prefix"; readonly prefix: string };

/** The machine, as far as it decides where Jupyter looks. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  readonly home: string;
}

export const thisMachine = (): Machine => ({ platform: process.platform, env: process.env, home: homedir() });

/**
 * The folder in which Jupyter looks for kernels at a place.
 *
 * @throws Error when no Python environment is active
 * @example
 * kernelsFolder({ place: "user" }, { platform: "linux", env: {}, home: "/home/kari" })
 * // "/home/kari/.local/share/jupyter/kernels"
 */
export function kernelsFolder(place: InstallPlace, machine: Machine = thisMachine()): string {
  const { join } = machine.platform === "win32" ? win32 : posix;
  if (place.place === "user") return join(userDataFolder(machine), "kernels");
  const prefix = place.place === "prefix" ? place.prefix : activeEnvironment(machine);
  return join(prefix, "share", "jupyter", "kernels");
}

/** Jupyter's data folder of the user, by the rules of jupyter_core. */
function userDataFolder({ platform, env, home }: Machine): string {
  const { join } = platform === "win32" ? win32 : posix;
  if (env.JUPYTER_DATA_DIR) return env.JUPYTER_DATA_DIR;
  if (platform === "darwin") return join(home, "Library", "Jupyter");
  if (platform === "win32") return join(env.APPDATA || join(home, "AppData", "Roaming"), "jupyter");
  return join(env.XDG_DATA_HOME || join(home, ".local", "share"), "jupyter");
}

function activeEnvironment({ env }: Machine): string {
  const prefix = env.VIRTUAL_ENV || env.CONDA_PREFIX;
  if (prefix) return prefix;
  throw new Error(
    "no Python environment is active: neither VIRTUAL_ENV nor CONDA_PREFIX is set. Activate one, or name its folder with --prefix.",
  );
}
