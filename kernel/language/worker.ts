/** The language thread: compiles and checks cells, completes and documents names, away from the thread that runs them. */
import { type MessagePort, workerData } from "node:worker_threads";
import type { CheckMoment } from "../protocol/ports.js";
import type { LanguageAnswer, LanguageRequest } from "./channel.js";
import { Language, type LanguageSetup } from "./language.js";

export interface LanguageWorkerData {
  readonly port: MessagePort;
  readonly setup: LanguageSetup;
}

/** Milliseconds without a cell after which there is nothing else to do. */
const IDLE = 100;

const { port, setup } = workerData as LanguageWorkerData;
const language = new Language(setup);

/** Cells to check when there is nothing else to do, oldest first. */
let unchecked: (() => void)[] = [];
let idle: NodeJS.Timeout | undefined;

port.on("message", (request: LanguageRequest) => {
  try {
    answer(request);
  } catch (error) {
    post({ id: request.id, type: "failure", message: `TypeScript failed: ${(error as Error)?.stack}` });
  }
});
language.warmUp();

function answer(request: LanguageRequest): void {
  const { id, code } = request;
  if (request.type === "prepare") prepare(id, code, request.check);
  else if (request.type === "complete" || request.type === "inspect") {
    checkUnchecked();
    if (request.type === "complete") post({ id, type: "completion", value: language.complete(code, request.position) });
    else post({ id, type: "documentation", value: language.inspect(code, request.position) });
  } else if (request.type === "compile") post({ id, type: "compilation", value: language.compile(code) });
  else post({ id, type: "completeness", value: language.isComplete(code) });
}

function prepare(id: number, code: string, moment: CheckMoment): void {
  const compilation = language.compile(code);
  post({ id, type: "compilation", value: compilation });
  const check = () => {
    // What cannot be parsed has no types to check.
    const found = compilation.status === "compiled" ? language.check(code) : undefined;
    const diagnostics = found?.diagnostics ?? [];
    post({ id, type: "diagnostics", value: diagnostics });
    const runs = moment !== "before" || !diagnostics.some(({ severity }) => severity === "error");
    if (found && runs) language.keep(found);
  };
  clearTimeout(idle);
  if (moment === "later") {
    unchecked.push(check);
    idle = setTimeout(checkUnchecked, IDLE);
  } else {
    checkUnchecked();
    check();
  }
}

function checkUnchecked(): void {
  const checks = unchecked;
  unchecked = [];
  for (const check of checks) check();
}

function post(message: LanguageAnswer): void {
  port.postMessage(message);
}
