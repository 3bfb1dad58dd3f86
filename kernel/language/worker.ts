/** The language thread: compiles and checks cells, completes and documents names, away from the thread that runs them. */
import { type MessagePort, workerData } from "node:worker_threads";
import type { CheckMoment } from "../protocol/ports.js";
import type { LanguageAnswer, LanguageRequest } from "./channel.js";
import { type Check, Language, type LanguageSetup } from "./language.js";
import { cacheTypeScript } from "./load-typescript.js";

export interface LanguageWorkerData {
  readonly port: MessagePort;
  readonly setup: LanguageSetup;
}

/** A cell on its way. */
interface Prepared {
  readonly id: number;
  isBeingChecked?: boolean;
  /** Set when later cells know of it. */
  kept?: Check;
  forgotten?: boolean;
}

/** Milliseconds without another cell after which a cell is checked that could run unchecked. */
const PATIENCE = { alongside: 20, later: 100 };
/** Milliseconds after which what TypeScript has become is written down. */
const CACHE_AFTER = 1_000;

const { port, setup } = workerData as LanguageWorkerData;
const language = new Language(setup);

/** Cells to check, oldest first. */
let unchecked: (() => Promise<void>)[] = [];
let idle: NodeJS.Timeout | undefined;
let lastPrepared: Prepared | undefined;
let turn: Promise<void> = Promise.resolve();

turn = inTurn(0, () => language.warmUp());
port.on("message", take);
void turn.then(() => setTimeout(cacheTypeScript, CACHE_AFTER).unref());

function take(request: LanguageRequest): void {
  const { id, type } = request;
  if (type === "forget") forget(id);
  else if (type === "check") checkNow(id);
  else if (type === "prepare") prepare(id, request.code, request.check);
  else if (type === "compile")
    answer(id, () => post({ id, type: "compilation", value: language.compile(request.code) }));
  else if (type === "isComplete")
    answer(id, () => post({ id, type: "completeness", value: language.isComplete(request.code) }));
  else turn = inTurn(id, () => describe(request));
}

async function describe({ id, type, code, position }: DescribeRequest): Promise<void> {
  await checkUnchecked();
  if (type === "complete") post({ id, type: "completion", value: await language.complete(code, position) });
  else post({ id, type: "documentation", value: await language.inspect(code, position) });
}

type DescribeRequest = Extract<LanguageRequest, { type: "complete" | "inspect" }>;

function prepare(id: number, code: string, moment: CheckMoment): void {
  const prepared: Prepared = { id };
  lastPrepared = prepared;
  answer(id, () => {
    const compilation = language.compile(code);
    post({ id, type: "compilation", value: compilation });
    const isCode = compilation.status === "compiled";
    clearTimeout(idle);
    unchecked.push(() => check(prepared, isCode ? code : undefined, moment).catch((error) => fail(id, error)));
    if (moment === "before") checkNow(id);
    else idle = setTimeout(() => checkNow(id), PATIENCE[moment]);
  });
}

function checkNow(id: number): void {
  clearTimeout(idle);
  turn = inTurn(id, checkUnchecked);
}

/** @param code the cell, if it compiles: what cannot be parsed has no types to check */
async function check(prepared: Prepared, code: string | undefined, moment: CheckMoment): Promise<void> {
  if (prepared.forgotten) return;
  prepared.isBeingChecked = true;
  const found = code === undefined ? undefined : await language.check(code);
  prepared.isBeingChecked = false;
  const diagnostics = found?.diagnostics ?? [];
  // The cell waits for this; what is remembered of it, only later ones do.
  post({ id: prepared.id, type: "diagnostics", value: diagnostics });
  const runs = moment !== "before" || !diagnostics.some(({ severity }) => severity === "error");
  if (found && runs && !prepared.forgotten) {
    language.keep(found);
    prepared.kept = found;
  }
}

/** The cell was interrupted before it ran: later cells are to know nothing of it, nor wait for its check. */
function forget(id: number): void {
  if (lastPrepared?.id !== id) return;
  lastPrepared.forgotten = true;
  const { isBeingChecked, kept } = lastPrepared;
  if (isBeingChecked) language.interrupt();
  if (kept) turn = inTurn(id, async () => language.forget(kept));
}

async function checkUnchecked(): Promise<void> {
  const checks = unchecked;
  unchecked = [];
  for (const check of checks) await check();
}

/** Does something at once; who asked for it hears when it fails. */
function answer(id: number, work: () => void): void {
  try {
    work();
  } catch (error) {
    fail(id, error);
  }
}

/** Does something when what was asked before is done. */
function inTurn(id: number, work: () => Promise<void>): Promise<void> {
  return turn.then(work).catch((error) => fail(id, error));
}

function fail(id: number, error: unknown): void {
  post({ id, type: "failure", message: `TypeScript failed: ${(error as Error)?.stack}` });
}

function post(message: LanguageAnswer): void {
  port.postMessage(message);
}
