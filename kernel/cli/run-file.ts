import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import packageJson from "../../package.json" with { type: "json" };
import { endKernel } from "../client/end-kernel.js";
import { KernelChannels } from "../client/kernel-channels.js";
import { kernelExitText } from "../client/kernel-exit-text.js";
import { KernelStartError } from "../client/kernel-start-error.js";
import { startKernel } from "../client/start-kernel.js";
import { checkLanguage } from "../headless/check-language.js";
import { failureText } from "../headless/failure-text.js";
import type { Notebook } from "../headless/notebook.js";
import { NotebookError } from "../headless/notebook-error.js";
import { loadPageTools } from "../headless/notebook-html/load-page-tools.js";
import { notebookHtml } from "../headless/notebook-html/notebook-html.js";
import { readNotebook } from "../headless/read-notebook.js";
import { type RunResult, runNotebook } from "../headless/run-notebook.js";
import { terminalProgress } from "../headless/terminal-progress.js";
import { withKernelSpec } from "../headless/with-kernel-spec.js";
import { withParameters } from "../headless/with-parameters.js";
import { writeNotebook } from "../headless/write-notebook.js";
import type { Locale } from "../mime.js";
import type { TypeCheck } from "../protocol/messages.js";
import { LOCALE_VARIABLE } from "../start-locale.js";
import { InputError } from "./input-error.js";
import { readTextFile } from "./read-text-file.js";
import { stopSignals } from "./stop-signals.js";
import { UsageError } from "./usage-error.js";
import { checkWritable, writeWhole } from "./write-whole.js";

export interface RunRequest {
  readonly file: string;
  /** Values by name, as they were written. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Where the notebook is written with its outputs; nowhere when absent. */
  readonly out: string | undefined;
  /** Where the page is written; nowhere when absent. */
  readonly html: string | undefined;
  /** Milliseconds that a cell may take; any when absent. */
  readonly timeout: number | undefined;
  readonly allowErrors: boolean;
  readonly typeCheck: TypeCheck;
  /** Language of the page, and of the tables until a cell sets another; the notebook's own when absent. */
  readonly locale: Locale | undefined;
  /** When it ran, for the page to say. */
  readonly date: Date | undefined;
}

/**
 * Runs a notebook file in a kernel of its own, in the file's folder, and writes what was asked for: whole, or not at all.
 *
 * @returns exit code: 0 when all went well, 1 when a cell failed, 128 and the signal's number when one stopped it
 * @throws InputError for a file or parameter that is not right, before anything runs
 */
export async function runFile(request: RunRequest): Promise<number> {
  const { file, out, html } = request;
  checkPaths(request);
  const notebook = prepared(request);
  const stop = stopSignals();
  try {
    const result = await inKernel(notebook, request, stop);
    if (out !== undefined) writeWhole(out, writeNotebook(result.notebook));
    if (html !== undefined) writeWhole(html, await page(result.notebook, request));
    report(result, file, request.allowErrors, stop.code);
    if (stop.code !== undefined) return stop.code;
    return result.complete && (request.allowErrors || result.failures.length === 0) ? 0 : 1;
  } finally {
    stop.forget();
  }
}

function checkPaths({ file, out, html }: RunRequest): void {
  if (html !== undefined && [file, out].some((other) => other !== undefined && resolve(other) === resolve(html)))
    throw new UsageError(`--html is «${html}», where the notebook is: the page would take its place.`);
  for (const path of [out, html]) if (path !== undefined) checkWritable(path);
}

/** The notebook with its parameters set. */
function prepared({ file, parameters }: RunRequest): Notebook {
  const text = readTextFile(file, "A notebook always is.");
  try {
    const notebook = withKernelSpec(readNotebook(text));
    checkLanguage(notebook);
    return withParameters(notebook, parameters, (note) => process.stderr.write(`kommunelab: ${file}: ${note}\n`));
  } catch (error) {
    if (error instanceof NotebookError) throw new InputError(`${file}: ${error.message}`);
    throw error;
  }
}

async function inKernel(
  notebook: Notebook,
  { file, typeCheck, timeout, allowErrors, locale }: RunRequest,
  stop: ReturnType<typeof stopSignals>,
): Promise<RunResult> {
  const env = { ...process.env, ...(locale && { [LOCALE_VARIABLE]: locale }) };
  const kernel = await startKernel({ program: kernelProgram(), cwd: dirname(resolve(file)), env }).catch(noKernel);
  stop.onSecond(() => kernel.kill());
  const channels = new KernelChannels(kernel.stream);
  try {
    return await runNotebook(
      notebook,
      { channels, ended: kernel.ended, kill: () => kernel.kill() },
      { typeCheck, timeout, allowErrors, progress: terminalProgress(process.stderr), signal: stop.signal },
    );
  } finally {
    await endKernel(kernel, channels);
  }
}

/** The kernel's program, which the build puts beside this one. */
function kernelProgram(): string {
  const path = fileURLToPath(new URL("main.js", import.meta.url));
  if (existsSync(path)) return path;
  throw new InputError(`${path} is missing: run «npm run build» first.`);
}

function noKernel(error: unknown): never {
  if (!(error instanceof KernelStartError)) throw error;
  const how = error.exit ? [kernelExitText(error.exit), error.exit.lastLines].filter(Boolean).join("\n") : "";
  throw new InputError([error.message, how].filter(Boolean).join(": "));
}

async function page(notebook: Notebook, { file, locale, parameters, date }: RunRequest): Promise<string> {
  const run = { version: packageJson.version, node: process.version, parameters: [...parameters], date };
  return notebookHtml(notebook, await loadPageTools(), { locale, title: basename(file, ".ipynb"), run });
}

function report(
  { failures, complete }: RunResult,
  file: string,
  allowErrors: boolean,
  stopped: number | undefined,
): void {
  const texts = failures.map((failure) => failureText(failure, file));
  if (stopped !== undefined) texts.push("The run was interrupted.");
  else if (allowErrors && failures.length > 0) texts.push(`${failures.length} of ${failures[0]?.of} cells failed.`);
  if (!complete && allowErrors && stopped === undefined) texts.push("The kernel is gone, so no other cell runs.");
  for (const text of texts) process.stderr.write(`kommunelab: ${text}\n`);
}
