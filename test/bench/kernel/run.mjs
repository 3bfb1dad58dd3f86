// `npm run bench:kernel`: installs the kernels that ours is measured against, and measures them side by side.
// Plain Node: it runs when nothing is installed yet.
import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { link } from "../../../extension/workbench/setup.mjs";
import { Failed, fingerprint, npm, once, prepare, root } from "../../../prepare.mjs";

const source = dirname(fileURLToPath(import.meta.url));
const bench = join(root, ".bench");
const peers = join(bench, "peers");

/**
 * Their packages hold what they need ready to run, so no install script does. The lock file names Deno's binary for one
 * platform; `npm install` adds another one's, which `npm ci` would refuse.
 */
function installPeers() {
  mkdirSync(peers, { recursive: true });
  for (const file of ["package.json", "package-lock.json"])
    copyFileSync(join(source, "peers", file), join(peers, file));
  npm(["install", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: peers });
  // Installed globally, as its users have it, tslab finds Node's types here; without them it knows no `console`.
  link(join(peers, "node_modules/@types"), join(peers, "node_modules/tslab/node_modules/@types"));
}

async function main() {
  prepare();
  const key = `${fingerprint("test/bench/kernel/peers", "test/bench/kernel/run.mjs")} ${process.platform} ${process.arch}`;
  once(join(peers, ".kommunelab"), key, "installing tslab and Deno (about 180 MB)", installPeers);
  const { build } = await import("esbuild");
  const outfile = join(bench, "kernel.mjs");
  await build({
    entryPoints: [join(source, "main.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "warning",
  });
  const program = await import(pathToFileURL(outfile));
  await program.main(root, peers);
}

main().catch((error) => {
  console.error(error instanceof Failed ? `kommunelab: ${error.message}` : error);
  process.exitCode = 1;
});
