// `npm run bench:kernel`: installs the kernels that ours is measured against, and measures them side by side.
// Plain Node: it runs when nothing is installed yet.
import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Failed, fingerprint, npm, once, prepare, root } from "../../../prepare.mjs";

const source = dirname(fileURLToPath(import.meta.url));
const bench = join(root, ".bench");
const peers = join(bench, "peers");

/** Their packages hold what they need ready to run, so no install script does. */
function installPeers() {
  mkdirSync(peers, { recursive: true });
  for (const file of ["package.json", "package-lock.json"])
    copyFileSync(join(source, "peers", file), join(peers, file));
  npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: peers });
}

async function main() {
  prepare();
  const key = `${fingerprint("test/bench/kernel/peers")} ${process.platform} ${process.arch}`;
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
