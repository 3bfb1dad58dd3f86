// `npm test [-- FILTER…]`: installs what the tests need, runs them all, and ends with the line `N passed, N failed`.
// Plain Node: it runs when nothing is installed yet. Filters are vitest's: parts of file names, or its options.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setup } from "../extension/workbench/setup.mjs";
import { Failed, npm, prepare, root, run } from "../prepare.mjs";

const RESULTS = join(root, "test-results");
const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
/** Chromium and the fonts that the reference pictures are drawn with. */
const DEBIAN_PACKAGES = ["chromium", "fonts-dejavu-core", "fonts-liberation"];

const NONE = { passed: 0, failed: 0, skipped: 0 };

function main(filters) {
  prepare();
  const endToEnd = filters.filter((filter) => filter.includes("e2e"));
  const counts = [];
  if (filters.length === 0) counts.push(check());
  if (filters.length === 0 || endToEnd.length < filters.length) counts.push(vitest("unit", filters));
  if (filters.length === 0 || endToEnd.length > 0) counts.push(inBrowser(filters));
  const { passed, failed, skipped } = counts.reduce(sum, NONE);
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
  process.exitCode = failed ? 1 : 0;
}

const sum = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** Biome and the TypeScript compiler: one failure when either complains. */
function check() {
  console.log("\n— format, lint and types");
  return attempt(() => {
    npm(["run", "check"]);
    return NONE;
  });
}

function inBrowser(filters) {
  return attempt(() => {
    setup();
    process.env.KOMMUNELAB_CHROMIUM ??= chromium();
    return vitest("e2e", filters);
  });
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

/** Runs one of vitest's projects and counts its tests. */
function vitest(project, filters) {
  console.log(`\n— ${project} tests`);
  const report = join(RESULTS, `${project}.json`);
  rmSync(report, { force: true });
  const options = ["--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const program = join(root, "node_modules/vitest/vitest.mjs");
  const { status } = spawnSync(process.execPath, [program, "run", ...options, ...filters], {
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

/** Path of a Chromium; Debian's is installed when there is none and we may. */
function chromium() {
  const found = () => BROWSERS.find((path) => existsSync(path));
  if (!found()) installChromium();
  const path = found();
  if (path) return path;
  throw new Failed(`apt-get installed no browser at ${BROWSERS.join(", ")}: set KOMMUNELAB_CHROMIUM to its path`);
}

function installChromium() {
  const command = `apt-get install ${DEBIAN_PACKAGES.join(" ")}`;
  if (!existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0)
    throw new Failed(
      `the end-to-end tests need Chromium: install it («${command}»), or set KOMMUNELAB_CHROMIUM to its path`,
    );
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  console.error("kommunelab: installing Chromium …");
  run("apt-get", ["update", "-q"], { env });
  run("apt-get", ["install", "-qy", "--no-install-recommends", ...DEBIAN_PACKAGES], { env });
}

main(process.argv.slice(2));
