import type { InputAnswer, Question } from "../session/input-events.js";
import type { InputReplyMetadata, InputRequestMetadata, Message } from "./messages.js";
import type { Publisher } from "./publisher.js";
import type { Run } from "./runs.js";

interface Asked {
  readonly id: number;
  readonly cell: number;
  readonly run: Run;
  readonly question: Question;
}

/** Puts the questions of cells to the front end whose request runs, one after another. */
export class InputRequests {
  readonly #publisher: Publisher;
  readonly #answer: (answer: InputAnswer) => void;
  readonly #waiting: Asked[] = [];
  #open: { readonly asked: Asked; readonly message: Message } | undefined;

  /** @param answer brings an answer to the cell that asked */
  constructor(publisher: Publisher, answer: (answer: InputAnswer) => void) {
    this.#publisher = publisher;
    this.#answer = answer;
  }

  /** @param run the run that asks; undefined when it is over */
  ask(id: number, question: Question, cell: number | undefined, run: Run | undefined): void {
    const problem = problemOf(run);
    if (problem) this.#answer({ id, problem: `${question.kind}() was called, but ${problem}.` });
    if (problem || !run || cell === undefined) return;
    this.#waiting.push({ id, cell, run, question });
    this.#askNext();
  }

  /** Takes an `input_reply`. */
  receive({ parent_header: parent, content, metadata }: Message): void {
    const open = this.#open;
    // Some front ends do not say which question they answer.
    if (!open || (parent.msg_id !== undefined && parent.msg_id !== open.message.header.msg_id)) return;
    this.#open = undefined;
    const ours = metadata.kommunelab as InputReplyMetadata | undefined;
    const value = typeof content.value === "string" ? content.value : "";
    this.#answer({ id: open.asked.id, value: answerTo(open.asked.question, value, ours) });
    this.#askNext();
  }

  /** Drops the questions of a run that is over. */
  end(cell: number, { interrupted }: { readonly interrupted: boolean }): void {
    const all = [...(this.#open ? [this.#open.asked] : []), ...this.#waiting];
    const dropped = all.filter((asked) => asked.cell === cell);
    if (this.#open?.asked.cell === cell) this.#open = undefined;
    this.#waiting.splice(0, Infinity, ...this.#waiting.filter((asked) => asked.cell !== cell));
    // What an interrupted cell waits for never comes.
    if (!interrupted) for (const { id, question } of dropped) this.#answer({ id, problem: tooLate(question) });
    this.#askNext();
  }

  #askNext(): void {
    if (this.#open) return;
    const asked = this.#waiting.shift();
    if (!asked) return;
    const { question, run } = asked;
    const content = { prompt: promptOf(question), password: question.password };
    const about: InputRequestMetadata = { question };
    this.#open = { asked, message: this.#publisher.ask(content, run.parent, { kommunelab: about }) };
  }
}

/** The line that stands before what the user types. */
function promptOf({ kind, message, preset }: Question): string {
  const hint = kind === "confirm" ? "[y/N]" : preset === "" ? "" : `[${preset}]`;
  const text = [message, hint].filter((part) => part !== "").join(" ");
  return kind === "input" || text === "" ? text : `${text} `;
}

/** What a front end's reply means; null for «no». */
function answerTo(question: Question, value: string, ours: InputReplyMetadata | undefined): string | null {
  if (ours?.cancelled) return null;
  if (question.kind === "confirm") return YES.test(value.trim()) ? value : null;
  // Where a line of text is all there is, an empty one accepts what is offered.
  return ours || value !== "" ? value : question.preset;
}

/** Why a run cannot ask. */
function problemOf(run: Run | undefined): string | undefined {
  if (!run) return "no cell is running that could ask";
  return run.allowStdin ? undefined : "this front end does not support input requests";
}

function tooLate({ kind }: Question): string {
  return `${kind}() was not answered before the cell was over: await it.`;
}

/** English or Norwegian. */
const YES = /^(y|yes|j|ja)$/i;
