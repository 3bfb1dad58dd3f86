// Brings a clone to where its commands run: dependencies as package-lock.json has them, and a build as new as the source.
// Plain Node, since it runs before anything is installed; silent unless there is something to do, and never on stdout.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const root = dirname(fileURLToPath(import.meta.url));

/** A command that ended with an error and has said why on stderr: no stack trace of ours helps. */
export class Failed extends Error {}

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
  const add = (path) => {
    if (path.endsWith("node_modules")) return;
    hash.update(path);
    hash.update(readFileSync(join(root, path)));
  };
  for (const path of paths) {
    const entries = existsSync(join(root, path, "."))
      ? readdirSync(join(root, path), { recursive: true, withFileTypes: true })
      : null;
    if (entries === null) add(path);
    else
      for (const entry of entries
        .filter((e) => e.isFile())
        .sort((a, b) => (join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1)))
        add(join(entry.parentPath, entry.name).slice(root.length + 1));
  }
  return hash.digest("hex");
}

export function prepare() {
  once(join(root, "node_modules/.kommunelab"), fingerprint("package-lock.json"), "installing dependencies", () =>
    npm(["ci"]),
  );
  once(
    join(root, "dist/.kommunelab"),
    fingerprint("package.json", "build.mjs", "tsconfig.json", "extension", "kernel"),
    "building",
    () => npm(["run", "build"]),
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) prepare();
