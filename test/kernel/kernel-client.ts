import type { ChildProcess } from "node:child_process";
import type { Socket } from "node:net";
import { createInterface } from "node:readline";
import { inject } from "vitest";
import { startKernel } from "../../kernel/client/start-kernel.js";
import { createMessage, type ExecuteMetadata, type Message } from "../../kernel/protocol/messages.js";

/** The kernel's program, which `build-kernel.ts` has built for all tests of a run. */
export const kernelProgram = inject("kernelProgram");

/** Everything a request was answered with. */
export class Answer {
  readonly messages: Message[] = [];

  /** Content of the reply. */
  get reply(): Message["content"] {
    return this.messages.find(({ channel }) => channel !== "iopub")?.content ?? {};
  }

  /** Types of the messages in order, with the state of a status message. */
  get types(): unknown[] {
    return this.messages.map(({ header, content }) => content.execution_state ?? header.msg_type);
  }

  contents(type: string): Message["content"][] {
    return this.messages.filter(({ header }) => header.msg_type === type).map(({ content }) => content);
  }

  /** What was written to a standard stream. */
  stream(name: "stdout" | "stderr"): string {
    return this.contents("stream")
      .map((content) => (content.name === name ? content.text : ""))
      .join("");
  }

  /** Text of the result. */
  get result(): unknown {
    return (this.contents("execute_result")[0]?.data as Record<string, unknown> | undefined)?.["text/plain"];
  }

  /** Lines of the error's traceback, as one text. */
  get traceback(): string {
    return (this.contents("error")[0]?.traceback as string[] | undefined)?.join("\n") ?? "";
  }

  get isOver(): boolean {
    return this.types.includes("idle") && this.messages.some(({ channel }) => channel !== "iopub");
  }
}

export interface Exit {
  readonly code: number | null;
  readonly signal: string | null;
}

/** A real kernel process, and a front end connected to it. */
export class KernelClient {
  readonly process: ChildProcess;
  readonly exited: Promise<Exit>;
  readonly #socket: Socket;
  readonly #answers = new Map<string, { readonly answer: Answer; readonly over: (answer: Answer) => void }>();
  #lastId = 0;

  private constructor(child: ChildProcess, socket: Socket) {
    this.process = child;
    this.exited = new Promise((resolve) => child.once("exit", (code, signal) => resolve({ code, signal })));
    this.#socket = socket;
    createInterface({ input: socket }).on("line", (line) => this.#take(JSON.parse(line)));
  }

  /** Starts a kernel for the notebooks of a folder. */
  static async start(folder: string, args: readonly string[] = []): Promise<KernelClient> {
    const { child, stream } = await startKernel({ program: kernelProgram, cwd: folder, options: args });
    return new KernelClient(child, stream);
  }

  /** Sends a request; the answer comes when the kernel has replied and is idle again. */
  request(type: string, content: object = {}, metadata: object = {}): Promise<Answer> {
    const channel = /^(interrupt|shutdown)_/.test(type) ? "control" : "shell";
    const sender = {
      session: "test",
      username: "test",
      newId: () => `request-${++this.#lastId}`,
      now: () => new Date(),
    };
    const message = createMessage(sender, channel, type, content, { metadata: { ...metadata } });
    return new Promise((over) => {
      this.#answers.set(message.header.msg_id, { answer: new Answer(), over });
      this.#socket.write(`${JSON.stringify(message)}\n`);
    });
  }

  execute(code: string, { typeCheck, ...options }: ExecuteMetadata & Record<string, unknown> = {}): Promise<Answer> {
    const content = { code, silent: false, store_history: true, user_expressions: {}, stop_on_error: true, ...options };
    return this.request("execute_request", content, typeCheck ? { kommunelab: { typeCheck } } : {});
  }

  /** Executes a cell that does not return, and waits until it has begun: until it has printed "begun" or as `hasBegun` says. */
  async begin(
    code: string,
    hasBegun = (sofar: Answer) => sofar.stream("stdout").includes("begun"),
  ): Promise<{ readonly answer: Promise<Answer> }> {
    const answer = this.execute(code);
    const { answer: sofar } = [...this.#answers.values()].at(-1) as { answer: Answer };
    while (!hasBegun(sofar)) await new Promise((resolve) => setTimeout(resolve, 5));
    return { answer };
  }

  /** Reads nothing more until `work` is done. */
  async unread<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#socket.pause();
    try {
      return await work();
    } finally {
      this.#socket.resume();
    }
  }

  disconnect(): void {
    this.#socket.destroy();
  }

  async stop(): Promise<void> {
    this.disconnect();
    await this.exited;
  }

  #take(message: Message): void {
    const entry = this.#answers.get((message.parent_header as { msg_id?: string }).msg_id ?? "");
    if (!entry) return;
    entry.answer.messages.push(message);
    if (entry.answer.isOver) entry.over(entry.answer);
  }
}
