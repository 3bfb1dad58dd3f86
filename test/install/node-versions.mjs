import { existsSync } from "node:fs";
import { join } from "node:path";
import { Failed, npm, once, root } from "../../prepare.mjs";

/** Every Node.js that the kernel is made for, but the one that runs this. */
const VERSIONS = { 20: "20.20.2", 22: "22.23.3", 24: "24.21.0" };
const home = join(root, ".workbench/node");
const thisMajor = process.versions.node.split(".")[0];

/** The major versions to run the kernel's tests on besides the Node.js that runs this. */
export const otherMajors = Object.keys(VERSIONS).filter((major) => major !== thisMajor);

/** Path of a Node.js of this major version: `KOMMUNELAB_NODE_<major>`, else npm's package of it, installed when missing. */
export function nodeOf(major) {
  const chosen = process.env[`KOMMUNELAB_NODE_${major}`];
  if (chosen) return chosen;
  const folder = join(home, major);
  once(join(folder, ".kommunelab"), VERSIONS[major], `installing Node.js ${VERSIONS[major]}`, () =>
    install(folder, major),
  );
  return join(folder, "node_modules/node", process.platform === "win32" ? "bin/node.exe" : "bin/node");
}

/** Npm has the program in a package for each platform, so nothing is downloaded by a script. */
function install(folder, major) {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const name = `node-${platform}-${process.arch}@${VERSIONS[major]}`;
  try {
    npm(["install", "--prefix", folder, "--no-save", "--ignore-scripts", `node@npm:${name}`], { cwd: root });
  } catch {
    throw new Failed(`npm could not install ${name}: set KOMMUNELAB_NODE_${major} to the path of a Node.js ${major}`);
  }
  if (!existsSync(join(folder, "node_modules/node"))) throw new Failed(`npm installed no node in ${folder}`);
}
