/** The language thread: compiles and checks cells, completes and documents names, away from the thread that runs them. */
import { type MessagePort, workerData } from "node:worker_threads";
import type { LanguageAnswer, LanguageRequest } from "./channel.js";
import { Language, type LanguageSetup } from "./language.js";

export interface LanguageWorkerData {
  readonly port: MessagePort;
  readonly setup: LanguageSetup;
}

const { port, setup } = workerData as LanguageWorkerData;
const language = new Language(setup);

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
  if (request.type === "prepare") prepare(id, code, request.keep);
  else if (request.type === "compile") post({ id, type: "compilation", value: language.compile(code) });
  else if (request.type === "complete")
    post({ id, type: "completion", value: language.complete(code, request.position) });
  else if (request.type === "inspect")
    post({ id, type: "documentation", value: language.inspect(code, request.position) });
  else post({ id, type: "completeness", value: language.isComplete(code) });
}

function prepare(id: number, code: string, keep: "always" | "whenCorrect"): void {
  const compilation = language.compile(code);
  post({ id, type: "compilation", value: compilation });
  // What cannot be parsed has no types to check.
  const check = compilation.status === "compiled" ? language.check(code) : undefined;
  const diagnostics = check?.diagnostics ?? [];
  post({ id, type: "diagnostics", value: diagnostics });
  const runs = keep === "always" || !diagnostics.some(({ severity }) => severity === "error");
  if (check && runs) language.keep(check);
}

function post(message: LanguageAnswer): void {
  port.postMessage(message);
}
