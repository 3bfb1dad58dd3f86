import { type MessagePort, receiveMessageOnPort } from "node:worker_threads";
import type { InputAnswer, Question } from "./input-events.js";

/** A cell asked for input, and nobody can answer. */
export class StdinNotImplementedError extends Error {
  override readonly name = "StdinNotImplementedError";
}

export interface InputHost {
  /** Brings the answers. */
  readonly port: MessagePort;
  /** Puts a question to the user. */
  readonly ask: (id: number, question: Question) => void;
}

/** What cells ask the user by. */
export interface Input {
  /**
   * Asks for a line of text and waits for it, as in browsers; null when the user declines.
   *
   * @param message what is asked
   * @param preset the answer when the user just accepts
   * @throws StdinNotImplementedError where nobody can answer, as in `kommunelab run`
   * @example
   * const year = Number(prompt("Which year?", "2022"));
   */
  prompt(message?: unknown, preset?: unknown): string | null;
  /**
   * Asks a question that is answered with yes or no, and waits for it, as in browsers.
   *
   * @throws StdinNotImplementedError where nobody can answer, as in `kommunelab run`
   * @example
   * if (confirm("Score them all?")) console.log("scoring");
   */
  confirm(message?: unknown): boolean;
  /**
   * Asks for a line of text; empty when the user declines. What goes on meanwhile, as timers, is not held up.
   *
   * @param options `password`: what is typed stays hidden
   * @throws StdinNotImplementedError where nobody can answer, as in `kommunelab run`
   * @example
   * const key = await input("Key:", { password: true });
   */
  input(message?: unknown, options?: { readonly password?: boolean }): Promise<string>;
  /**
   * Writes a line, since a notebook has no window that could pop up.
   *
   * @example
   * alert("Done.");
   */
  alert(message?: unknown): void;
}

export function createInput(host: InputHost): Input {
  const questions = new Questions(host);
  const question = (kind: Question["kind"], message: unknown) => ({
    kind,
    message: String(message),
    preset: "",
    password: false,
  });
  return {
    prompt: (message = "", preset = "") => questions.wait({ ...question("prompt", message), preset: String(preset) }),
    confirm: (message = "") => questions.wait(question("confirm", message)) !== null,
    input: async (message = "", { password = false } = {}) =>
      (await questions.ask({ ...question("input", message), password })) ?? "",
    alert: (message = "") => console.log(String(message)),
  };
}

interface Awaited {
  readonly resolve: (value: string | null) => void;
  readonly reject: (error: Error) => void;
}

class Questions {
  readonly #host: InputHost;
  readonly #awaited = new Map<number, Awaited>();
  readonly #nothing = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  #last = 0;

  constructor(host: InputHost) {
    this.#host = host;
    host.port.on("message", (answer: InputAnswer) => this.#settle(answer));
  }

  ask(question: Question): Promise<string | null> {
    return new Promise((resolve, reject) => {
      this.#awaited.set(this.#put(question), { resolve, reject });
    });
  }

  /** Holds this thread until the question is answered; V8 can terminate the code meanwhile. */
  wait(question: Question): string | null {
    const id = this.#put(question);
    for (;;) {
      const received = receiveMessageOnPort(this.#host.port) as { message: InputAnswer } | undefined;
      if (received?.message.id === id) return valueIn(received.message);
      if (received) this.#settle(received.message);
      else Atomics.wait(this.#nothing, 0, 0, PATIENCE);
    }
  }

  #put(question: Question): number {
    const id = ++this.#last;
    this.#host.ask(id, question);
    return id;
  }

  /** An answer that nobody waits for was for a cell that was interrupted. */
  #settle(answer: InputAnswer): void {
    const waiting = this.#awaited.get(answer.id);
    this.#awaited.delete(answer.id);
    if (!waiting) return;
    try {
      waiting.resolve(valueIn(answer));
    } catch (error) {
      waiting.reject(error as Error);
    }
  }
}

function valueIn(answer: InputAnswer): string | null {
  if ("problem" in answer) throw new StdinNotImplementedError(answer.problem);
  return answer.value;
}

/** Milliseconds after which a waiting thread looks up, for the answer or to be interrupted. */
const PATIENCE = 20;
