// Installs VS Code in a browser (code-server) into .workbench/, from the npm registry alone and without a compiler.
// Plain Node: it runs when nothing is installed yet.
import { copyFileSync, existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { fingerprint, npm, once, root } from "../../prepare.mjs";

const source = dirname(fileURLToPath(import.meta.url));

/** Where everything of the workbench is; git ignores it. */
export const bench = join(root, ".workbench");
const home = join(bench, "code-server");
const vscode = join(home, "node_modules/code-server/lib/vscode");

/** The script that starts code-server. */
export const codeServer = join(home, "node_modules/code-server/out/node/entry.js");

/** Installs what is missing; a second call returns at once. */
export function setup() {
  const recipe = ["package.json", "package-lock.json", "setup.mjs"].map((name) => join("extension/workbench", name));
  const key = `${fingerprint(...recipe)} ${process.platform} ${process.arch}`;
  once(join(home, ".kommunelab"), key, "installing VS Code for the browser (about 300 MB, a minute)", install);
}

function install() {
  mkdirSync(home, { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) copyFileSync(join(source, file), join(home, file));
  npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: home });
  // VS Code's own lists of dependencies pin their versions; the first is out of step with itself, so `npm ci` refuses it.
  for (const folder of [vscode, join(vscode, "extensions")])
    npm(["install", "--omit=dev", "--ignore-scripts", "--no-save", "--no-audit", "--no-fund"], { cwd: folder });
  usePrebuiltModules();
  link(join(vscode, "node_modules"), join(vscode, "node_modules.asar"));
}

/** Puts prebuilt modules where VS Code looks for those that an install script would compile or download. */
function usePrebuiltModules() {
  const modules = join(vscode, "node_modules");
  const ripgrep = join(home, `node_modules/@vscode/ripgrep-${process.platform}-${process.arch}/bin`);
  link(join(home, "node_modules/@lydell/node-pty"), join(modules, "node-pty"));
  link(join(source, "log-writer"), join(modules, "@vscode/spdlog"));
  if (existsSync(ripgrep)) link(ripgrep, join(modules, "@vscode/ripgrep/bin"));
  else
    console.error(
      `kommunelab: no ripgrep for ${process.platform}-${process.arch}: the workbench cannot search in files`,
    );
}

/** A link to a folder, in place of whatever was at `path`; junctions need no rights on Windows. */
export function link(target, path) {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, "junction");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) setup();
