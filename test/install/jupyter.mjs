import { spawnSync } from "node:child_process";
import { Failed } from "../../prepare.mjs";
import { installDebianPackages } from "./debian-packages.mjs";

/** Jupyter's parts that the tests run, and what Debian calls them. */
const PACKAGES = {
  jupyter_client: "python3-jupyter-client",
  jupyter_kernel_test: "python3-jupyter-kernel-test",
  nbclient: "python3-nbclient",
  nbconvert: "jupyter-nbconvert",
  jupyter_console: "jupyter-console",
  notebook: "jupyter-notebook",
};
const OTHERWISE = "set KOMMUNELAB_PYTHON to the path of a Python that has them";

/** Path of a Python that has Jupyter; Debian's is installed when it lacks some of it and we may. */
export function jupyterPython() {
  const python = process.env.KOMMUNELAB_PYTHON ?? "/usr/bin/python3";
  if (missingFrom(python).length > 0)
    installDebianPackages(Object.values(PACKAGES), { what: "Jupyter", otherwise: OTHERWISE });
  const missing = missingFrom(python);
  if (missing.length === 0) return python;
  throw new Failed(`${python} lacks Jupyter's Python packages ${missing.join(", ")}: ${OTHERWISE}`);
}

/** Names of the packages that this Python cannot import. */
function missingFrom(python) {
  const names = Object.keys(PACKAGES);
  const test = `import importlib.util as u; print(*[n for n in ${JSON.stringify(names)} if not u.find_spec(n)])`;
  const { status, stdout } = spawnSync(python, ["-c", test], { encoding: "utf8" });
  return status === 0 ? stdout.split(/\s+/).filter(Boolean) : names;
}
