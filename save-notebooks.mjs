// `npm run notebooks`: runs the notebooks that ship and saves their outputs in place. To be run, and its changes looked at,
// whenever what a notebook shows has changed.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { failing, prepare, root, run } from "./prepare.mjs";

const folder = join(root, "notebooks");

failing(() => {
  prepare();
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".ipynb"))) {
    console.error(`kommunelab: running ${name} …`);
    const file = join(folder, name);
    run(process.execPath, [join(root, "dist/kernel/cli.js"), "run", file, "--out", file]);
  }
});
