import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { Failed, run } from "../../prepare.mjs";

const APT = "/usr/bin/apt-get";

/**
 * Installs packages of Debian's, without those that they merely recommend; fails with what to do where we may not.
 *
 * @param {string[]} packages
 * @param {{ what: string, otherwise: string }} words what the tests need, and what to do where Debian's are not to be had
 */
export function installDebianPackages(packages, { what, otherwise }) {
  const as = rights();
  if (!as)
    throw new Failed(`the tests need ${what}: install it («apt-get install ${packages.join(" ")}»), or ${otherwise}`);
  console.error(`kommunelab: installing ${what} …`);
  const [program, ...first] = [...as, "env", "DEBIAN_FRONTEND=noninteractive", APT];
  run(program, [...first, "update", "-q"]);
  run(program, [...first, "install", "-qy", "--no-install-recommends", ...packages]);
}

/** What to put before a command so that it may install; undefined when we may not. */
function rights() {
  if (!existsSync(APT)) return undefined;
  if (process.getuid?.() === 0) return [];
  const { status } = spawnSync("sudo", ["-n", "true"], { stdio: "ignore" });
  return status === 0 ? ["sudo", "-n"] : undefined;
}
