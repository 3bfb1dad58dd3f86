import { type Runtime, Session } from "node:inspector";
import { firstPromiseOf } from "./first-promise-of.js";

export type Evaluation =
  | { readonly status: "returned"; readonly value: unknown }
  | { readonly status: "thrown"; readonly error: unknown; readonly line?: number; readonly column?: number };

/**
 * Runs scripts on this thread in V8's REPL mode, where declarations may be made again, functions of earlier scripts
 * share variables with later ones, `await` is allowed at the top, and what was declared before a throw stays.
 *
 * The inspector protocol describes values instead of handing them out, so each is fetched through a call on an object
 * that this module holds.
 */
export class Evaluator {
  readonly #session = new Session();
  readonly #awaited = new Set<object>();
  #received: unknown;
  #receiver: Promise<string> | undefined;

  constructor() {
    this.#session.connect();
  }

  /** Evaluates `expression`; settles when it has, which may be never. */
  async evaluate(expression: string): Promise<Evaluation> {
    const { result, exceptionDetails } = await this.#run(expression);
    const { value } = await this.#fetch(exceptionDetails?.exception ?? result);
    if (result.objectId || exceptionDetails) this.#session.post("Runtime.releaseObjectGroup", { objectGroup: GROUP });
    if (!exceptionDetails) return { status: "returned", value };
    const { lineNumber, columnNumber } = exceptionDetails;
    return { status: "thrown", error: value, line: lineNumber, column: columnNumber };
  }

  /**
   * In REPL mode a script is an async function, and the inspector awaits its promise. That promise is kept until it
   * settles: were it garbage, as when nothing is left that could settle it, the inspector would say so in the middle of
   * the collection, where newer V8s end the process that runs JavaScript.
   */
  async #run(expression: string): Promise<Runtime.EvaluateReturnType> {
    let promise: object | undefined;
    const keepPromise = (post: () => void) => {
      promise = firstPromiseOf(post);
      if (promise) this.#awaited.add(promise);
    };
    const parameters = { expression, replMode: true, awaitPromise: true, objectGroup: GROUP };
    try {
      return await this.#post<Runtime.EvaluateReturnType>("Runtime.evaluate", parameters, keepPromise);
    } finally {
      if (promise) this.#awaited.delete(promise);
    }
  }

  /** The value itself, in an object so that one that is a promise is not awaited. */
  async #fetch(remote: Runtime.RemoteObject): Promise<{ readonly value: unknown }> {
    const { objectId, unserializableValue, value } = remote;
    // Strings, most numbers and the like are described by themselves.
    if (!objectId && !unserializableValue) return { value };
    this.#receiver ??= this.#makeReceiver();
    await this.#post("Runtime.callFunctionOn", {
      objectId: await this.#receiver,
      functionDeclaration: "function (value) { this(value); }",
      arguments: [objectId ? { objectId } : { unserializableValue }],
    });
    const received = this.#received;
    this.#received = undefined;
    return { value: received };
  }

  /** Hands the inspector a function of ours through a global that exists for one evaluation. */
  async #makeReceiver(): Promise<string> {
    const name = "__kommunelabReceive";
    const receive = (value: unknown) => {
      this.#received = value;
    };
    Object.defineProperty(globalThis, name, { value: receive, configurable: true });
    const { result } = await this.#post<Runtime.EvaluateReturnType>("Runtime.evaluate", { expression: name });
    Reflect.deleteProperty(globalThis, name);
    return result.objectId as string;
  }

  /** Never rejects by itself: an interrupt ends whoever would handle that before they can, and it would look uncaught. */
  async #post<Reply>(
    method: string,
    parameters: object,
    around: (post: () => void) => void = (post) => post(),
  ): Promise<Reply> {
    const answer = await new Promise<{ error: Error | null; reply: Reply }>((resolve) => {
      around(() => {
        this.#session.post(method, parameters, (error, reply) => resolve({ error, reply: reply as Reply }));
      });
    });
    if (answer.error) throw answer.error;
    return answer.reply;
  }
}

const GROUP = "cell";
