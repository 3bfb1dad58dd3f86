// `npm test [-- FILTER…]`: installs what the tests need, runs them all, and ends with the line `N passed, N failed`.
// Plain Node: it runs when nothing is installed yet. Filters are vitest's: parts of file names, or its options. A filter
// that begins with the name or folder of one of the suites below runs that suite and not the others.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { inspect } from "node:util";
import { setup } from "../extension/workbench/setup.mjs";
import { Failed, failing, npm, prepare, root } from "../prepare.mjs";
import { chromium } from "./install/chromium.mjs";
import { jupyterPython } from "./install/jupyter.mjs";
import { nodeOf, otherMajors } from "./install/node-versions.mjs";

const RESULTS = join(root, "test-results");
const NONE = { passed: 0, skipped: 0, failures: [] };
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
  const counts = chosen(filters).map(attempt);
  const { passed, skipped, failures } = counts.reduce(sum, NONE);
  // Last, where they are seen: thousands of lines may lie between a failure and the end.
  if (failures.length > 0) console.log(`\n— failed\n${failures.join("\n")}`);
  console.log(`\n${passed} passed, ${failures.length} failed${skipped ? `, ${skipped} skipped` : ""}`);
  process.exitCode = failures.length > 0 ? 1 : 0;
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
  skipped: a.skipped + b.skipped,
  failures: [...a.failures, ...b.failures],
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

/** What a suite counts, or one failure with its reason. */
function attempt({ suite, own }) {
  try {
    return suite.run(own);
  } catch (error) {
    const reason = error instanceof Failed ? error.message : inspect(error);
    console.error(`kommunelab: ${reason}`);
    return { ...NONE, failures: [`${suite.name}: ${reason}`] };
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
  const counts = countsOf(name, report);
  if (status === 0 || counts.failures.length > 0) return counts;
  return { ...counts, failures: [`${name}: ended with exit code ${status}`] };
}

/** A file that could not be loaded counts as one failure. */
function countsOf(name, report) {
  if (!existsSync(report)) return NONE;
  const { numPassedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
  const failures = testResults.flatMap(({ name: path, status, message, assertionResults }) => {
    const file = `${name}: ${relative(root, path)}`;
    if (status === "failed" && assertionResults.length === 0) return `${file}\n${message}`;
    return assertionResults
      .filter((test) => test.status === "failed")
      .map((test) => `${file}: ${test.fullName}\n${test.failureMessages.map(short).join("\n")}`);
  });
  return { passed: numPassedTests, skipped: numPendingTests + numTodoTests, failures };
}

/** A message without what others than our files have to do with it. */
const short = (message) => message.replaceAll(/\n +at .*node_modules.*/g, "");

failing(() => main(process.argv.slice(2)));
