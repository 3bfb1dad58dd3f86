/**
 * The kernel process. This thread runs the cells; a worker talks with the front end, compiles and interrupts, so that it
 * need not wait for a cell that loops.
 */
import { existsSync } from "node:fs";
import { createRequire, register } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { MessageChannel, MessagePort, Worker } from "node:worker_threads";
import manifest from "../package.json" with { type: "json" };
import { commandLine } from "./command-line.js";
import { danfo, danfoDeclarations } from "./danfo.js";
import { IMPORT, META } from "./language/cell-globals.js";
import { preload } from "./preload.js";
import { resultBundle } from "./result-bundle.js";
import { Backpressure } from "./session/backpressure.js";
import { CellContext } from "./session/cell-context.js";
import { defineGlobals } from "./session/define-globals.js";
import { endStrays } from "./session/end-strays.js";
import type { SessionCommand, SessionEvent } from "./session/events.js";
import { installGuards } from "./session/guards.js";
import { Importer } from "./session/importer.js";
import { createInput } from "./session/input.js";
import { letMemoryBeGuarded } from "./session/memory-guard.js";
import { tellNativeWrites } from "./session/native-order.js";
import { NativeOutput } from "./session/native-output.js";
import { usePlainConsole } from "./session/plain-console.js";
import { Session } from "./session/session.js";
import { StackTraces } from "./session/stack-trace.js";
import { captureStreams } from "./session/streams.js";
import { loadTslab } from "./session/tslab.js";
import type { Listening, ProtocolWorkerData } from "./worker.js";

const CHECKS_OFF = "--no-force-async-hooks-checks";
const here = new URL("./", import.meta.url);
const folder = process.cwd();
const exitProcess = process.exit.bind(process);
const reallyExit: unknown = Reflect.get(process, "reallyExit");

/** What a cell cannot write to: the streams that the process was started with, as long as they can be had. */
let original: Pick<NativeOutput, "announce" | "complain"> = {
  announce: process.stdout.write.bind(process.stdout),
  complain: process.stderr.write.bind(process.stderr),
};

function start(): void {
  const { address, typeCheck } = commandLine(process.argv.slice(2));
  if (!process.execArgv.includes(CHECKS_OFF))
    throw new Error(`start Node with ${CHECKS_OFF}: an interrupted cell would end the process without it`);
  const events = new MessageChannel();
  const input = new MessageChannel();
  const listening = new MessageChannel();
  const shared = Backpressure.share();
  const native = NativeOutput.redirect();
  if (native) original = native;
  startWorker({
    address,
    typeCheck,
    version: manifest.version,
    language: { folder, globals: globalTypes(), typeRoots: typeRoots(), lazyGlobals: danfoDeclarations() },
    session: events.port2,
    input: input.port2,
    listening: listening.port2,
    shared,
  });
  listening.port1.once("message", ({ failure }: Listening) => {
    if (failure !== undefined) fail(new Error(failure));
    // Jupyter knows by its connection file, and shows what a kernel writes.
    if (address.transport === "lines") original.announce(`listening ${address.path}\n`);
    listening.port1.close();
  });
  startSession(events.port1, input.port1, new Backpressure(shared));
  events.port1.postMessage({ type: "memory", limits: letMemoryBeGuarded() } satisfies SessionEvent);
  if (!native) return;
  tellNativeWrites((event) => events.port1.postMessage(event), native.ends);
}

function startSession(port: MessagePort, answers: MessagePort, pressure: Backpressure): void {
  const emit = (event: SessionEvent) => {
    port.postMessage(event);
    if ("counted" in event) pressure.add(event.counted ?? 0);
  };
  const stackTraces = new StackTraces(here.href);
  stackTraces.install();
  const context = new CellContext(endStrays(() => importer.isLoading));
  context.install();
  const session = new Session({ emit, hostBundle: resultBundle, stackTraces, context });
  const importer = new Importer(folder, {
    tslab: () => loadTslab((data, displayId, update) => session.show(data, displayId, update)),
    hooks: registerSiblingHooks,
  });
  const notebook = join(folder, "notebook.ts");
  const input = createInput({ port: answers, ask: (id, question) => session.ask(id, question) });
  defineGlobals(preload({ display: session.display, ...input }));
  defineGlobals(danfo);
  defineGlobals({
    [IMPORT]: (specifier: unknown) => importer.import(specifier),
    [META]: {
      url: pathToFileURL(notebook).href,
      filename: notebook,
      dirname: folder,
      resolve: (specifier: string) => importer.resolve(specifier),
    },
    require: importer.createRequire(),
    __dirname: folder,
    __filename: notebook,
  });
  captureStreams((name, text) => session.write(name, text));
  usePlainConsole();
  installGuards((thrown, promise) => session.showError(thrown, promise));
  process.on("SIGINT", () => session.interrupt());
  port.on("message", (command: SessionCommand) => {
    if (command.type === "run") return session.run(command);
    if (command.type === "exit") return exit(command.code);
    session.interrupt(command.report);
    return emit({ type: "interrupted", attempt: command.attempt });
  });
}

/** The compiler keeps what it loads: more room for new objects costs 7 MB and makes no cell faster. */
const YOUNG_MB = 3;

/** Starts the thread without which the kernel can neither hear nor answer. */
function startWorker(workerData: ProtocolWorkerData): void {
  const transferList = Object.values(workerData).filter((value): value is MessagePort => value instanceof MessagePort);
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB };
  const streams = { stdout: true, stderr: true };
  const worker = new Worker(new URL("worker.js", here), { workerData, transferList, resourceLimits, ...streams });
  for (const stream of [worker.stdout, worker.stderr]) stream.on("data", (chunk) => original.complain(String(chunk)));
  worker.on("error", (error) => {
    fail(error, { message: `the protocol thread failed: ${error.stack}`, code: 1 });
  });
}

function registerSiblingHooks(): void {
  process.setSourceMapsEnabled(true);
  register(new URL("sibling-hooks.js", here));
}

/** Types of the preloaded names; made by the build. */
function globalTypes(): string[] {
  const file = fileURLToPath(new URL("globals.d.ts", here));
  return existsSync(file) ? [file] : [];
}

function typeRoots(): string[] {
  return [dirname(packageFolder("@types/node"))];
}

function packageFolder(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}

/** Ends the kernel, which cells cannot. */
function exit(code: number): never {
  // `process.exit` calls what is here then: without this the refusal that cells get.
  Reflect.set(process, "reallyExit", reallyExit);
  return exitProcess(code);
}

/** Ends the kernel because it cannot begin or go on. */
function fail(error: Error, { message = error.message, code = 2 } = {}): never {
  original.complain(`kommunelab: ${message}\n`);
  // What was written may reach nobody; a front end that wants to know why names a folder for reports.
  if (process.report.directory) process.report.writeReport(error);
  return exit(code);
}

try {
  start();
} catch (error) {
  fail(error as Error);
}
