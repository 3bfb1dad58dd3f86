// `npm test [-- FILTER…]`: installs what the tests need, runs them all, and ends with the line `N passed, N failed`.
// Plain Node: it runs when nothing is installed yet. Filters are vitest's: parts of file names, or its options. A filter
// that begins with the name or folder of one of the suites below runs that suite and not the others.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setup } from "../extension/workbench/setup.mjs";
import { Failed, failing, npm, prepare, root } from "../prepare.mjs";
import { chromium } from "./install/chromium.mjs";
import { jupyterPython } from "./install/jupyter.mjs";
import { nodeOf, otherMajors } from "./install/node-versions.mjs";

const RESULTS = join(root, "test-results");
const NONE = { passed: 0, failed: 0, skipped: 0 };
/** What depends on the Node.js that runs the kernel; what notebooks and reports hold does not. */
const ON_EVERY_NODE = ["session", "protocol", "language", "headless/run", "kernel-", "cli.test", "cli/install"].map(
  (name) => `test/kernel/${name}`,
);

const SUITES = [
  { name: "check", run: check },
  { name: "unit", run: (filters) => vitest("unit", filters) },
  ...otherMajors.map((major) => ({ name: `node-${major}`, run: () => onNode(major) })),
  { name: "jupyter", run: inJupyter },
  { name: "e2e", run: inBrowser },
];

function main(filters) {
  prepare();
  const counts = chosen(filters).map(({ suite, own }) => attempt(() => suite.run(own)));
  const { passed, failed, skipped } = counts.reduce(sum, NONE);
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
  process.exitCode = failed ? 1 : 0;
}

/** The suites to run, each with the filters that are for it: all suites without filters, else those that are named. */
function chosen(filters) {
  if (filters.length === 0) return SUITES.map((suite) => ({ suite, own: [] }));
  const options = filters.filter((filter) => filter.startsWith("-"));
  const paths = filters.filter((filter) => !filter.startsWith("-"));
  const nameOf = (path) =>
    SUITES.find(({ name }) => path.replace(/^test\//, "").split("/")[0] === name)?.name ?? "unit";
  const names = paths.length === 0 ? ["unit"] : paths.map(nameOf);
  return SUITES.filter(({ name }) => names.includes(name)).map((suite) => ({
    suite,
    own: [...options, ...paths.filter((path) => nameOf(path) === suite.name && path !== suite.name)],
  }));
}

const sum = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** Biome and the TypeScript compiler: one failure when either complains. */
function check() {
  console.log("\n— format, lint and types");
  npm(["run", "check"]);
  return NONE;
}

/** The kernel's tests, on another Node.js than the one that runs this. */
function onNode(major) {
  return vitest("unit", ON_EVERY_NODE, { node: nodeOf(major), name: `node-${major}` });
}

function inJupyter(filters) {
  process.env.KOMMUNELAB_PYTHON = jupyterPython();
  process.env.KOMMUNELAB_CHROMIUM = chromium();
  return vitest("jupyter", filters);
}

function inBrowser(filters) {
  setup();
  process.env.KOMMUNELAB_CHROMIUM = chromium();
  return vitest("e2e", filters);
}

/** What `work` counts, or one failure with its reason. */
function attempt(work) {
  try {
    return work();
  } catch (error) {
    console.error(error instanceof Failed ? `kommunelab: ${error.message}` : error);
    return { ...NONE, failed: 1 };
  }
}

/** Runs one of vitest's projects, on this Node.js or another, and counts its tests. */
function vitest(project, filters, { node = process.execPath, name = project } = {}) {
  console.log(`\n— ${name} tests`);
  const report = join(RESULTS, `${name}.json`);
  rmSync(report, { force: true });
  const options = ["--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const program = join(root, "node_modules/vitest/vitest.mjs");
  const { status } = spawnSync(node, [program, "run", ...options, ...filters], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const counts = countsOf(report);
  return status === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** A file that could not be loaded counts as one failure. */
function countsOf(report) {
  if (!existsSync(report)) return NONE;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  const broken = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  };
}

failing(() => main(process.argv.slice(2)));
