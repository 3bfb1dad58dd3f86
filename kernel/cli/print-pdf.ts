import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { writeWhole } from "./write-whole.js";

/** Longer than any report takes; a browser that hangs must not hang whoever called. */
const MOST_MS = 300_000;

/** What a browser wrote last is shown when it fails. */
const LAST_LINES = 5;

/**
 * Prints a page as a tagged PDF with an outline of its headings, and writes it whole or not at all. The browser has a profile of its
 * own, which goes with it, and no network.
 *
 * @param browser - path of a Chromium, Chrome or Edge
 * @param signal - stops the browser; nothing is then written
 * @returns why there is no PDF; undefined when there is one, and when it was stopped
 * @throws InputError when the file cannot be written
 */
export async function printPdf(
  html: string,
  path: string,
  browser: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  // Beside the file: a browser that is confined (as a snap is) sees the user's folders, not those for temporary files.
  const folder = mkdtempSync(join(dirname(path), "kommunelab-pdf-"));
  try {
    const page = join(folder, "report.html");
    const pdf = join(folder, "report.pdf");
    writeFileSync(page, html);
    const failure = await run(browser, [...flags(folder), `--print-to-pdf=${pdf}`, pathToFileURL(page).href], signal);
    if (signal.aborted) return undefined;
    const bytes = bytesOf(pdf);
    if (bytes === undefined) return `${browser} gave no PDF. ${failure}`.trim();
    writeWhole(path, bytes);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function flags(folder: string): readonly string[] {
  return [
    "--headless",
    // Chromium's sandbox cannot be had as root; the page has no scripts and fetches nothing.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    `--user-data-dir=${join(folder, "profile")}`,
    "--no-pdf-header-footer",
    "--generate-pdf-document-outline",
    "--disable-gpu",
    "--disable-extensions",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND",
  ];
}

/** Runs the browser to its end, and gives what it wrote last. */
async function run(browser: string, args: readonly string[], signal: AbortSignal): Promise<string> {
  const stop = AbortSignal.any([signal, AbortSignal.timeout(MOST_MS)]);
  const child = spawn(browser, args, { stdio: ["ignore", "ignore", "pipe"], signal: stop, killSignal: "SIGKILL" });
  let written = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    written = (written + text).slice(-10_000);
  });
  try {
    await once(child, "close");
  } catch (error) {
    if (stop.aborted) return signal.aborted ? "" : `It took more than ${MOST_MS / 60_000} minutes.`;
    return (error as Error).message;
  }
  return written.trim().split("\n").slice(-LAST_LINES).join("\n");
}

/** Undefined for a file that is missing or no PDF. */
function bytesOf(path: string): Buffer | undefined {
  try {
    const bytes = readFileSync(path);
    return bytes.subarray(0, 5).toString("latin1") === "%PDF-" ? bytes : undefined;
  } catch {
    return undefined;
  }
}
