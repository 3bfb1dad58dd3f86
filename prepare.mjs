// Brings a clone to where its commands run: dependencies as package-lock.json has them, and a build as new as the source.
// Plain Node, since it runs before anything is installed; silent unless there is something to do, and never on stdout.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const root = dirname(fileURLToPath(import.meta.url));

/** A command that ended with an error and has said why on stderr: no stack trace of ours helps. */
export class Failed extends Error {}

/** Does `work`, and ends with 1 where it fails: with the reason alone, where there is one to tell. */
export async function failing(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Failed ? `kommunelab: ${error.message}` : error);
    process.exitCode = 1;
  }
}

/** Runs a command with its output on stderr; throws when it fails. */
export function run(command, args, { cwd = root, env = process.env } = {}) {
  const { status, error } = spawnSync(command, args, { cwd, env, stdio: ["ignore", 2, 2] });
  if (error) throw error;
  if (status !== 0) throw new Failed(`${command} ${args.join(" ")} ended with exit code ${status}`);
}

/** Runs the npm that runs us, else the one on the path. */
export function npm(args, options) {
  const script = process.env.npm_execpath ?? "";
  if (script.endsWith("npm-cli.js")) run(process.execPath, [script, ...args], options);
  else run("npm", args, options);
}

/** Does `work` unless `stamp` says that it was done for the same `key`. */
export function once(stamp, key, what, work) {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === key) return;
  console.error(`kommunelab: ${what} …`);
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, key);
}

/** Hash of all files below `paths`, names and contents. */
export function fingerprint(...paths) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesBelow)) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

/** Files below `path`, or `path` itself when it is a file; without installed packages, always in the same order. */
function filesBelow(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .filter((name) => name !== "node_modules")
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** Says in time which Node.js is needed: npm only warns, and what comes after it fails with words of its own. */
function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const [needed] = /[\d.]+/.exec(engines.node);
  const [major, minor] = needed.split(".").map(Number);
  const [ourMajor, ourMinor] = process.versions.node.split(".").map(Number);
  if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) return;
  throw new Failed(`Node.js ${needed} or newer is needed, and this is ${process.versions.node}`);
}

export function prepare() {
  checkNode();
  once(join(root, "node_modules/.kommunelab"), fingerprint("package-lock.json"), "installing dependencies", () =>
    // With NODE_ENV=production npm would leave out what builds.
    npm(["ci", "--include=dev"]),
  );
  once(
    join(root, "dist/.kommunelab"),
    fingerprint("package.json", "build.mjs", "build-globals.mjs", "tsconfig.json", "extension", "kernel"),
    "building",
    () => npm(["run", "build"]),
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) failing(prepare);
